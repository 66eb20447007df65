<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>app</name>
    <message>
        <source>"%1" is given twice.</source>
        <translation>“%1”写了两次。</translation>
    </message>
    <message>
        <source>"%1" is neither UTF-8 nor in this shell's encoding.</source>
        <translation>“%1”既不是 UTF-8，也不是本终端的编码。</translation>
    </message>
    <message>
        <source>"%1" is no encoding that is known here.</source>
        <translation>这里没有名为“%1”的编码。</translation>
    </message>
    <message>
        <source>"%1" is no number of a record.</source>
        <translation>“%1”不是记录编号。</translation>
    </message>
    <message>
        <source>"%1" is no whole number from %2 to %3.</source>
        <translation>“%1”不是 %2 到 %3 之间的整数。</translation>
    </message>
    <message>
        <source>"%1" is not of the form key=value.</source>
        <translation>“%1”不是 键=值 的形式。</translation>
    </message>
    <message>
        <source>"%1" needs a record: report %1 ID FILE, with the id of a %2.</source>
        <translation>“%1”要针对某一条记录：report %1 编号 文件，编号为 %2 的编号。</translation>
    </message>
    <message>
        <source>"rules list" names them.</source>
        <translation>用“rules list”可列出全部规则包。</translation>
    </message>
    <message>
        <source>"rules show" names them.</source>
        <translation>用“rules show”查看全部规则。</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1（已撤销）</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>%1 changes by a step, not by editing.</source>
        <translation>%1由步骤改变，不能直接修改。</translation>
    </message>
    <message>
        <source>%1 has no field "%2".</source>
        <translation>%1没有“%2”这一项。</translation>
    </message>
    <message>
        <source>%1 has no step "%2".</source>
        <translation>%1没有“%2”这一步骤。</translation>
    </message>
    <message>
        <source>%1 is masked: a list cannot be sorted by it.</source>
        <translation>“%1”是保密字段，名单不能按它排序。</translation>
    </message>
    <message>
        <source>%1 is no map of columns.</source>
        <translation>%1 不是列对应表。</translation>
    </message>
    <message>
        <source>%1 is there already and is not overwritten.</source>
        <translation>%1 已经存在，不会覆盖。</translation>
    </message>
    <message>
        <source>%1 is worked out by the program.</source>
        <translation>%1由程序自动得出。</translation>
    </message>
    <message>
        <source>%1 now stands in the place of %2. The old file lies beside it.</source>
        <translation>%1 已恢复为 %2，原文件保留在同一文件夹。</translation>
    </message>
    <message>
        <source>%1 total %2 change %3</source>
        <translation>%1 合计%2 找零%3</translation>
    </message>
    <message>
        <source>%1 was made: %2</source>
        <translation>已新建“%1”：%2</translation>
    </message>
    <message>
        <source>%1: all %2 files are as they were made; fingerprint %3</source>
        <translation>%1：全部 %2 个文件与归档时一致；指纹 %3</translation>
    </message>
    <message>
        <source>--encoding is for text files; %1 is a workbook.</source>
        <translation>--encoding 只用于文本文件；%1 是工作簿。</translation>
    </message>
    <message>
        <source>--sheet is for workbooks; %1 is a text file.</source>
        <translation>--sheet 只用于工作簿；%1 是文本文件。</translation>
    </message>
    <message>
        <source>1. A member list as Excel saves it: %1</source>
        <translation>1. 按 Excel 方式保存的会员名单：%1</translation>
    </message>
    <message>
        <source>2. Imported (%1). New: %2 · rejected, with line and reason: %3</source>
        <translation>2. 已导入（%1）。新增：%2 · 未导入（注明行号和原因）：%3</translation>
    </message>
    <message>
        <source>3. Congress called. %1</source>
        <translation>3. 已召集职工代表大会。%1</translation>
    </message>
    <message>
        <source>4. Opening it now is refused: %1</source>
        <translation>4. 此时开幕被拒绝：%1</translation>
    </message>
    <message>
        <source>5. Opened. %1</source>
        <translation>5. 已开幕。%1</translation>
    </message>
    <message>
        <source>6. %1: %2</source>
        <translation>6. %1：%2</translation>
    </message>
    <message>
        <source>7. The office is whole: %1</source>
        <translation>7. 数据文件完好：%1</translation>
    </message>
    <message>
        <source>A day a line, with tabs between date, off or work, and name</source>
        <translation>每行一天，日期、off 或 work、名称之间用制表符分隔</translation>
    </message>
    <message>
        <source>A line is an item's code or number (3*123 for three pieces), +PRICE NAME for goods at a free price, =PRICE REASON for another price of the last line, -AMOUNT REASON or -10% REASON for a discount, cash [GIVEN], qr [AMOUNT], transfer [AMOUNT] [REFERENCE], void NUMBER REASON, return NUMBER [CODE …] REASON (also return-qr, return-transfer; #2 is the second line of the receipt), out AMOUNT REASON, remove, back, yes. An answer that begins with "receipt" is on the disk.</source>
        <translation>每行是物品编码或序号（3*123为三件）；+价格 名称：散件；=价格 原因：改末行价格；-金额 原因或-10% 原因：优惠；cash [实收]、qr [金额]、transfer [金额] [凭证号]；void 编号 原因；return 编号 [编码…] 原因（也可用return-qr、return-transfer；#2为收据第二行）；out 金额 原因；remove、back、yes。以“receipt”开头的回答已经写入磁盘。</translation>
    </message>
    <message>
        <source>A new folder, or an earlier volume</source>
        <translation>新文件夹，或此前制作的案卷</translation>
    </message>
    <message>
        <source>A trade-union office from a shell: the same checks, history and undo as in the window.</source>
        <translation>用命令行办理工会事务：检查、历史和撤销与窗口中完全一样。</translation>
    </message>
    <message>
        <source>Adds a day: DATE off|work [NAME]; or many from a file</source>
        <translation>添加一天：日期 off|work [名称]；或从文件添加多天</translation>
    </message>
    <message>
        <source>Adds a record and prints its number</source>
        <translation>新增一条记录并显示其编号</translation>
    </message>
    <message>
        <source>Also as FOLDER.zip</source>
        <translation>同时打包为 FOLDER.zip</translation>
    </message>
    <message>
        <source>An office on a PostgreSQL server cannot be opened by this version.</source>
        <translation>此版本还不能打开 PostgreSQL 服务器上的办公室。</translation>
    </message>
    <message>
        <source>As "rules show" prints it: 7, 3-5, &gt;1/2, 100:30,200:40, yes or no</source>
        <translation>写法同“rules show”所示：7、3-5、&gt;1/2、100:30,200:40、yes 或 no</translation>
    </message>
    <message>
        <source>As before: the rule "%1"</source>
        <translation>恢复原规定：“%1”</translation>
    </message>
    <message>
        <source>As before: the rule "%1", %2 instead of %3</source>
        <translation>恢复规则“%1”：由%3改回%2</translation>
    </message>
    <message>
        <source>As of this day; today when left out</source>
        <translation>以这一天为准；省略则为今天</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>需填写</translation>
    </message>
    <message>
        <source>At most so many</source>
        <translation>最多显示的条数</translation>
    </message>
    <message>
        <source>Attach %1</source>
        <translation>附上 %1</translation>
    </message>
    <message>
        <source>Attaches a file to a record</source>
        <translation>给一条记录附上文件</translation>
    </message>
    <message>
        <source>Brings back what was taken back last</source>
        <translation>恢复最近一次撤销的操作</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节数</translation>
    </message>
    <message>
        <source>Calendar: add days</source>
        <translation>日历：添加日期</translation>
    </message>
    <message>
        <source>Calendar: remove %1</source>
        <translation>日历：移除 %1</translation>
    </message>
    <message>
        <source>Change the rule "%1"</source>
        <translation>修改规则“%1”</translation>
    </message>
    <message>
        <source>Change the rule "%1": %2 instead of %3</source>
        <translation>修改规则“%1”：由%3改为%2</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>改动数</translation>
    </message>
    <message>
        <source>Changes fields of a record</source>
        <translation>修改一条记录的内容</translation>
    </message>
    <message>
        <source>Characters, pinyin, initials, or a whole ID number</source>
        <translation>汉字、拼音、首字母或完整的身份证号</translation>
    </message>
    <message>
        <source>Check the name of the file.</source>
        <translation>请检查文件名。</translation>
    </message>
    <message>
        <source>Checks that the office is whole</source>
        <translation>检查数据文件是否完好</translation>
    </message>
    <message>
        <source>Choose another name, or remove that file first.</source>
        <translation>请换一个文件名，或者先把那个文件移走。</translation>
    </message>
    <message>
        <source>Compares every file of a volume with its sum; needs no office</source>
        <translation>逐个核对案卷文件的校验值；不需要打开数据文件</translation>
    </message>
    <message>
        <source>Copied to %1 and verified.</source>
        <translation>已备份到 %1，并已核验。</translation>
    </message>
    <message>
        <source>Copy the header as it stands in the file.</source>
        <translation>请照抄文件中的列标题。</translation>
    </message>
    <message>
        <source>DATE off|work [NAME]</source>
        <translation>日期 off|work [名称]</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Days changed: %1</source>
        <translation>变更天数：%1</translation>
    </message>
    <message>
        <source>Deed</source>
        <translation>操作号</translation>
    </message>
    <message>
        <source>Document and article, or the decision and its day</source>
        <translation>文件和条款，或者决定及其日期</translation>
    </message>
    <message>
        <source>Does the whole first job on invented people, in a new folder</source>
        <translation>用虚构人员在新文件夹里完整演示第一件工作</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>错误：%1</translation>
    </message>
    <message>
        <source>Every pack, and which is in force</source>
        <translation>列出全部规则包，并标明现行的一个</translation>
    </message>
    <message>
        <source>Everything, years ahead</source>
        <translation>全部列出，包括数年之后的</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Field to sort by; --sort=-key for downwards</source>
        <translation>排序的项目；倒序写 --sort=-键</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Files: %1; pages: %2; fingerprint %3</source>
        <translation>文件：%1；页数：%2；指纹 %3</translation>
    </message>
    <message>
        <source>Fills an empty office with invented people and a congress</source>
        <translation>在空的办公室里填入虚构人员和一次职代会</translation>
    </message>
    <message>
        <source>First day it holds; today when left out</source>
        <translation>自哪天起适用；不填为今天</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Give the name of an office file.</source>
        <translation>请给出数据文件的文件名。</translation>
    </message>
    <message>
        <source>Imports a CSV or XLSX file; every line it refuses is named with the reason</source>
        <translation>导入 CSV 或 XLSX 文件；拒收的每一行都注明原因</translation>
    </message>
    <message>
        <source>It takes no steps.</source>
        <translation>它没有任何步骤。</translation>
    </message>
    <message>
        <source>Its ending says the format: .csv or .xlsx</source>
        <translation>由后缀决定格式：.csv 或 .xlsx</translation>
    </message>
    <message>
        <source>Its id or its title</source>
        <translation>编号或名称</translation>
    </message>
    <message>
        <source>Its name, without a version</source>
        <translation>规则包名称，不带版本号</translation>
    </message>
    <message>
        <source>Its name; see "rules show"</source>
        <translation>规则代号；见“rules show”</translation>
    </message>
    <message>
        <source>Its number, or its name when only one has it</source>
        <translation>记录编号；没有重名时也可写名称</translation>
    </message>
    <message>
        <source>Its sheets are: %1.</source>
        <translation>工作表有：%1。</translation>
    </message>
    <message>
        <source>Its steps are: %1.</source>
        <translation>可用的步骤：%1。</translation>
    </message>
    <message>
        <source>JSON object from header to field</source>
        <translation>列标题与项目的对应表（JSON）</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Kind of record; see "kinds"</source>
        <translation>记录种类，见 kinds 命令</translation>
    </message>
    <message>
        <source>Kinds of record; one kind's fields and steps</source>
        <translation>列出记录种类；某一种类的项目和步骤</translation>
    </message>
    <message>
        <source>Language of the messages</source>
        <translation>提示信息的语言</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>请不要填写这一项。</translation>
    </message>
    <message>
        <source>Lets the rule hold again as it stands in the pack below</source>
        <translation>恢复按所依据的规则包执行这条规则</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Lists records</source>
        <translation>列出记录</translation>
    </message>
    <message>
        <source>Lists the files attached to a record</source>
        <translation>列出记录所附的文件</translation>
    </message>
    <message>
        <source>Lists the reports</source>
        <translation>列出各种报表</translation>
    </message>
    <message>
        <source>Makes a new office file</source>
        <translation>新建数据文件</translation>
    </message>
    <message>
        <source>Makes a pack the office's; sittings keep theirs</source>
        <translation>选为本单位的规则；已召集的会议仍按原规则</translation>
    </message>
    <message>
        <source>Makes the volume of a sitting, or looks whether one was changed</source>
        <translation>制作会议案卷，或核对案卷是否被改动</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name of the copy</source>
        <translation>备份的文件名</translation>
    </message>
    <message>
        <source>Name of the office's own pack, when it is made now</source>
        <translation>本单位规则包的名称（首次设定时用）</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>New: %1 · changed: %2 · unchanged: %3 · skipped: %4 · rejected: %5</source>
        <translation>新增：%1 · 更改：%2 · 未变：%3 · 跳过：%4 · 未导入：%5</translation>
    </message>
    <message>
        <source>Not finished: %1 %2</source>
        <translation>尚未办完：%1%2</translation>
    </message>
    <message>
        <source>Not in the volume: %1: %2</source>
        <translation>未入卷：%1：%2</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>没有到期事项。</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>没有写入任何内容。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Number of the deed; see "log"</source>
        <translation>操作号，见 log 命令</translation>
    </message>
    <message>
        <source>Of CSV: UTF-8, GB18030, GBK</source>
        <translation>CSV 的编码：UTF-8、GB18030、GBK</translation>
    </message>
    <message>
        <source>Of a workbook: the sheet, by name or number</source>
        <translation>工作簿中的工作表，写名称或序号</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>One JSON value on standard output</source>
        <translation>在标准输出中给出一个 JSON 值</translation>
    </message>
    <message>
        <source>One kind</source>
        <translation>某一种类</translation>
    </message>
    <message>
        <source>One record with its history</source>
        <translation>显示一条记录及其历史</translation>
    </message>
    <message>
        <source>Only those with this value; may be repeated</source>
        <translation>只列出等于此值的记录；可重复使用</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>规则包</translation>
    </message>
    <message>
        <source>Paid out: %1</source>
        <translation>已取出：%1</translation>
    </message>
    <message>
        <source>Prints a copy of a pack under a name of its own, to be edited</source>
        <translation>以新名称输出规则包的副本，供修改</translation>
    </message>
    <message>
        <source>Puts a copy in the office's place; the old file is kept beside it</source>
        <translation>用备份恢复办公室；原文件保留在同一文件夹</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Records: %1</source>
        <translation>记录数：%1</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>行政区划</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Removes a record</source>
        <translation>删除一条记录</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Rules: add %1</source>
        <translation>规则：添加 %1</translation>
    </message>
    <message>
        <source>Rules: choose %1</source>
        <translation>规则：选用 %1</translation>
    </message>
    <message>
        <source>Say what the office is called.</source>
        <translation>请写明办公室的名称。</translation>
    </message>
    <message>
        <source>Say which office: --office FILE, or set ZHIJIA_OFFICE.</source>
        <translation>请指明办公室：--office 文件，或设置环境变量 ZHIJIA_OFFICE。</translation>
    </message>
    <message>
        <source>Says what would happen and writes nothing</source>
        <translation>只说明将会怎样，不写入</translation>
    </message>
    <message>
        <source>See "reports"</source>
        <translation>见 reports 命令</translation>
    </message>
    <message>
        <source>See: zhijia-cli kinds %1</source>
        <translation>参见：zhijia-cli kinds %1</translation>
    </message>
    <message>
        <source>Sell at a charity sale: a line in, a line out</source>
        <translation>义卖收银：一行进，一行出</translation>
    </message>
    <message>
        <source>Sets the office's own number for a rule, with its source and the reason; the pack itself stays</source>
        <translation>为一条规则设定本单位的数值，并写明出处和原因；原规则包不变</translation>
    </message>
    <message>
        <source>Show masked fields; the reason is recorded in the history</source>
        <translation>显示被遮盖的内容；理由将记入历史</translation>
    </message>
    <message>
        <source>Sort by another field.</source>
        <translation>请按其他字段排序。</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Stopped. Nothing was left behind.</source>
        <translation>已停止，未留下任何文件。</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>针对</translation>
    </message>
    <message>
        <source>Takes a day away that the office entered</source>
        <translation>移除本单位添加的一天</translation>
    </message>
    <message>
        <source>Takes a step</source>
        <translation>执行一个步骤</translation>
    </message>
    <message>
        <source>Takes back the last deed, or the one with this number</source>
        <translation>撤销最近一次操作，或指定编号的操作</translation>
    </message>
    <message>
        <source>Takes in an edited pack as its next version</source>
        <translation>将改好的规则包作为下一版本收入</translation>
    </message>
    <message>
        <source>The CSV or XLSX file</source>
        <translation>CSV 或 XLSX 文件</translation>
    </message>
    <message>
        <source>The command line was not understood: %1</source>
        <translation>无法理解这条命令：%1</translation>
    </message>
    <message>
        <source>The copy</source>
        <translation>备份文件</translation>
    </message>
    <message>
        <source>The date it bears; the same date gives the same bytes</source>
        <translation>案卷日期；日期相同则内容逐字节相同</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>The days the office entered</source>
        <translation>本单位添加的日期</translation>
    </message>
    <message>
        <source>The fields are: %1.</source>
        <translation>可用的项目：%1。</translation>
    </message>
    <message>
        <source>The file has no column "%1".</source>
        <translation>文件中没有“%1”这一列。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法创建文件夹 %1。</translation>
    </message>
    <message>
        <source>The office file</source>
        <translation>数据文件</translation>
    </message>
    <message>
        <source>The office has no days of its own; the program knows %1 to %2.</source>
        <translation>本单位没有添加日期；程序已有 %1 年至 %2 年的安排。</translation>
    </message>
    <message>
        <source>The office is whole.</source>
        <translation>数据文件完好。</translation>
    </message>
    <message>
        <source>The office's name, or the file's when --office is not given</source>
        <translation>办公室名称；未写 --office 时也作文件名</translation>
    </message>
    <message>
        <source>The office's own days off and working days</source>
        <translation>本单位自定的休息日和工作日</translation>
    </message>
    <message>
        <source>The one in force when left out</source>
        <translation>省略时为现行的一个</translation>
    </message>
    <message>
        <source>The output could not be written: %1.</source>
        <translation>无法写出结果：%1。</translation>
    </message>
    <message>
        <source>The pack</source>
        <translation>规则包文件</translation>
    </message>
    <message>
        <source>The pack %1 has no rule "%2".</source>
        <translation>规则包 %1 中没有规则“%2”。</translation>
    </message>
    <message>
        <source>The program has a fault: %1. Nothing was changed by this command.</source>
        <translation>程序出错：%1。这条命令没有改动任何内容。</translation>
    </message>
    <message>
        <source>The record is gone: somebody removed it.</source>
        <translation>这条记录已被他人删除。</translation>
    </message>
    <message>
        <source>The rule in a sentence, when its wording changes too</source>
        <translation>规则的一句话表述（表述也要改时填写）</translation>
    </message>
    <message>
        <source>The rules of a pack with their sources</source>
        <translation>规则包的各条规则及其依据</translation>
    </message>
    <message>
        <source>The sample office is filled. Members: %1</source>
        <translation>示例数据已填好。会员：%1</translation>
    </message>
    <message>
        <source>The statutory rules the office runs under</source>
        <translation>本单位适用的法定规则</translation>
    </message>
    <message>
        <source>The step; see "kinds KIND"</source>
        <translation>步骤，见 kinds 种类</translation>
    </message>
    <message>
        <source>The till shift: its id or name</source>
        <translation>收银班次：记录号或名称</translation>
    </message>
    <message>
        <source>The volume</source>
        <translation>案卷</translation>
    </message>
    <message>
        <source>The volume is made; the history does not say so: %1</source>
        <translation>案卷已制作，但未能记入历史记录：%1</translation>
    </message>
    <message>
        <source>The workbook has no sheet "%1".</source>
        <translation>工作簿中没有工作表“%1”。</translation>
    </message>
    <message>
        <source>There is no kind of record "%1". The kinds are: %2.</source>
        <translation>没有“%1”这种记录。可用的种类：%2。</translation>
    </message>
    <message>
        <source>There is no report "%1". There are: %2.</source>
        <translation>没有报表“%1”。现有：%2。</translation>
    </message>
    <message>
        <source>There is no rule pack "%1".</source>
        <translation>没有规则包“%1”。</translation>
    </message>
    <message>
        <source>There was nothing to change.</source>
        <translation>没有需要改动的内容。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Use: zhijia-cli do %1 ID VERB</source>
        <translation>请使用：zhijia-cli do %1 编号 步骤</translation>
    </message>
    <message>
        <source>V the office's own decision (when left out), L a rule of some regions or firms, K common practice, R read in a public source</source>
        <translation>V 本单位规定（不填时）、L 部分地区或企业的规定、K 通行做法、R 公开资料可查</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Verb</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>警告：%1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What happens to records that exist</source>
        <translation>已有记录如何处理</translation>
    </message>
    <message>
        <source>What holds for every line: key=value</source>
        <translation>对每一行都成立的内容：字段=值</translation>
    </message>
    <message>
        <source>What is due within so many days, too; 30 when left out</source>
        <translation>一并列出多少天之内到期的事项；省略时为 30</translation>
    </message>
    <message>
        <source>What is overdue or due soon, with the rule that says so</source>
        <translation>已逾期或即将到期的事项及其依据</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What the file is</source>
        <translation>文件说明</translation>
    </message>
    <message>
        <source>What the map says for "%1" is no text.</source>
        <translation>列对应表中“%1”的值不是文字。</translation>
    </message>
    <message>
        <source>What was done, by whom and when; the newest first</source>
        <translation>何人何时做了什么，最新的在前</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>When the guess is wrong: UTF-8, GB18030, GBK, UTF-16LE …</source>
        <translation>判断有误时指定：UTF-8、GB18030、GBK、UTF-16LE 等</translation>
    </message>
    <message>
        <source>Where the office, the list and the papers go</source>
        <translation>数据文件、名单和报表存放的文件夹</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Why the office differs, for whoever asks later</source>
        <translation>为什么另行规定，以备日后查问</translation>
    </message>
    <message>
        <source>Withheld as confidential (--reveal REASON puts it in): %1</source>
        <translation>因保密未装入案卷（用 --reveal 事由 可装入）：%1</translation>
    </message>
    <message>
        <source>Write a JSON object such as {"姓名": "name", "备用": ""}.</source>
        <translation>请写成 JSON，例如 {"姓名": "name", "备用": ""}。</translation>
    </message>
    <message>
        <source>Write a field's key, or "" to leave the column out.</source>
        <translation>请填写字段的键名，或填 "" 表示不导入这一列。</translation>
    </message>
    <message>
        <source>Write the digits of its number.</source>
        <translation>请写记录编号的数字。</translation>
    </message>
    <message>
        <source>Write: calendar add DATE off|work [NAME], or: calendar add --file FILE</source>
        <translation>写法：calendar add 日期 off|work [名称]，或：calendar add --file 文件</translation>
    </message>
    <message>
        <source>Write: report NAME [ID] FILE</source>
        <translation>请写：report 名称 [编号] 文件</translation>
    </message>
    <message>
        <source>Writes a report as .pdf, .odt, .csv or .xlsx</source>
        <translation>把报表写成 .pdf、.odt、.csv 或 .xlsx 文件</translation>
    </message>
    <message>
        <source>Writes a verified copy</source>
        <translation>备份并核验</translation>
    </message>
    <message>
        <source>Writes all records of a kind to a CSV or XLSX file</source>
        <translation>把一种记录全部导出为 CSV 或 XLSX 文件</translation>
    </message>
    <message>
        <source>Writes an attached file to the disk</source>
        <translation>把所附文件写到磁盘</translation>
    </message>
    <message>
        <source>Writes papers, records, register and sums into a folder</source>
        <translation>将文书、记录、卷内目录和校验值写入文件夹</translation>
    </message>
    <message>
        <source>Writes the refused lines with their reasons: .csv or .xlsx</source>
        <translation>把被退回的行连同原因写入文件：.csv 或 .xlsx</translation>
    </message>
    <message>
        <source>Writes what was done as a paper: .pdf, .odt, .csv or .xlsx</source>
        <translation>把导入结果写成报告：.pdf、.odt、.csv 或 .xlsx</translation>
    </message>
    <message>
        <source>[%1]</source>
        <translation>[%1]</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任何</translation>
    </message>
    <message>
        <source>by a step</source>
        <translation>由步骤改变</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>休息日</translation>
    </message>
    <message>
        <source>holidays not announced yet</source>
        <translation>节假日安排尚未公布</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>现行</translation>
    </message>
    <message>
        <source>key=value …; an empty value empties the field</source>
        <translation>键=值 …；值为空则清空该项</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>遮盖显示</translation>
    </message>
    <message>
        <source>not valid today</source>
        <translation>今日不在有效期内</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>unique</source>
        <translation>不得重复</translation>
    </message>
    <message>
        <source>worked out</source>
        <translation>自动得出</translation>
    </message>
    <message>
        <source>working day</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>zhijia-cli --help lists the commands.</source>
        <translation>zhijia-cli --help 列出全部命令。</translation>
    </message>
</context>
</TS>
