<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>welfare</name>
    <message>
        <source>"%1" has ended: its results stand.</source>
        <translation>“%1”已经完成：抽查结果不再改动。</translation>
    </message>
    <message>
        <source>"%1" is not drawn yet.</source>
        <translation>“%1”还没有抽取。</translation>
    </message>
    <message>
        <source>"%1" was drawn: it stays on record.</source>
        <translation>“%1”已经抽取：记录保留。</translation>
    </message>
    <message>
        <source>"%1" was drawn: what it was drawn by stands.</source>
        <translation>“%1”已经抽取：抽取条件不再改动。</translation>
    </message>
    <message>
        <source>%1 % is less than the rule asks for, or more than all.</source>
        <translation>%1% 低于规定的比例，或者超过全部。</translation>
    </message>
    <message>
        <source>%1 (not counted)</source>
        <translation>%1（不计入）</translation>
    </message>
    <message>
        <source>%1 (surname)</source>
        <translation>%1某</translation>
    </message>
    <message>
        <source>%1 Civil affairs: %2</source>
        <translation>%1 民政比对：%2</translation>
    </message>
    <message>
        <source>%1 cannot approve an application of their own.</source>
        <translation>%1不能审批本人的申请。</translation>
    </message>
    <message>
        <source>%1 filled in the file and cannot approve it.</source>
        <translation>%1是本档案的经办人，不能审批。</translation>
    </message>
    <message>
        <source>%1 filled in the file and cannot override what is against it.</source>
        <translation>%1是本档案的经办人，不能对不利情形作特批。</translation>
    </message>
    <message>
        <source>%1 has ended: what it says stands.</source>
        <translation>%1已经办结：内容不再改动。</translation>
    </message>
    <message>
        <source>%1 has the same ID number as somebody else of this household.</source>
        <translation>%1与本家庭另一人的身份证号相同。</translation>
    </message>
    <message>
        <source>%1 is above every line now.</source>
        <translation>%1现已高于各类标准。</translation>
    </message>
    <message>
        <source>%1 is answered: what was answered stands.</source>
        <translation>%1已经答复，所答复的内容不能再改。</translation>
    </message>
    <message>
        <source>%1 is left out.</source>
        <translation>“%1”漏填。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>“%1”未填写。</translation>
    </message>
    <message>
        <source>%1 is not approved yet.</source>
        <translation>%1尚未审批。</translation>
    </message>
    <message>
        <source>%1 is not from %2 to %3.</source>
        <translation>“%1”不在 %2 至 %3 之间。</translation>
    </message>
    <message>
        <source>%1 is on its way: what the family told stands.</source>
        <translation>%1正在办理：家庭申报的内容不再改动。</translation>
    </message>
    <message>
        <source>%1 lies before the posting, which was on %2.</source>
        <translation>%1 早于张贴日期 %2。</translation>
    </message>
    <message>
        <source>%1 lies in the future.</source>
        <translation>%1 尚未到来。</translation>
    </message>
    <message>
        <source>%1 reached its present stage only on %2.</source>
        <translation>%1于 %2 才到现在的环节。</translation>
    </message>
    <message>
        <source>%1 was answered: it stays on record.</source>
        <translation>%1已经答复：记录保留。</translation>
    </message>
    <message>
        <source>%1 was applied for: a file is kept.</source>
        <translation>%1已经申请：档案必须保留。</translation>
    </message>
    <message>
        <source>%1 was approved: the objections to it stand.</source>
        <translation>%1已经审批：对它的异议不再改动。</translation>
    </message>
    <message>
        <source>%1 was not judged yet.</source>
        <translation>%1尚未核算。</translation>
    </message>
    <message>
        <source>%1 was not made public yet.</source>
        <translation>%1尚未公示。</translation>
    </message>
    <message>
        <source>%1 was not made public yet: nobody can object to it.</source>
        <translation>%1尚未公示：还不能提出异议。</translation>
    </message>
    <message>
        <source>%1 working days are fewer than the %2 the rule asks for.</source>
        <translation>%1 个工作日少于规定的 %2 个工作日。</translation>
    </message>
    <message>
        <source>%1 working days, through %2; objections: %3</source>
        <translation>%1 个工作日，至 %2；异议 %3 件</translation>
    </message>
    <message>
        <source>%1 × %2 % = %3: %4 is less. Relatively needy.</source>
        <translation>%1 × %2% = %3：%4 低于它，属于相对困难。</translation>
    </message>
    <message>
        <source>%1 × %2 % = %3: %4 is not less. Not relatively needy.</source>
        <translation>%1 × %2% = %3：%4 不低于它，不属于相对困难。</translation>
    </message>
    <message>
        <source>%1 ÷ 12 months ÷ %2 people = %3 a head and month (rounded down).</source>
        <translation>%1 ÷ 12 个月 ÷ %2 人 = 每人每月 %3 元（舍去尾数）。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, no. %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: above every line, exit</source>
        <translation>%1：高于各类标准，应当退档</translation>
    </message>
    <message>
        <source>%1: an amount of a year is from 0 to %2 yuan.</source>
        <translation>%1：全年金额应当在 0 至 %2 元之间。</translation>
    </message>
    <message>
        <source>%1: answer %2</source>
        <translation>%1：答复%2</translation>
    </message>
    <message>
        <source>%1: call after the exit</source>
        <translation>%1：脱困回访</translation>
    </message>
    <message>
        <source>%1: it is not in the file.</source>
        <translation>%1：档案中没有。</translation>
    </message>
    <message>
        <source>%1: the notice is over, approve</source>
        <translation>%1：公示期满，应当审批</translation>
    </message>
    <message>
        <source>%1: yearly review</source>
        <translation>%1：年度复核</translation>
    </message>
    <message>
        <source>(not told)</source>
        <translation>（未填）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>A finding comes from judging a file.</source>
        <translation>核查发现由核算档案产生。</translation>
    </message>
    <message>
        <source>A finding stays on record.</source>
        <translation>核查发现必须保留。</translation>
    </message>
    <message>
        <source>A member of the household stays with the file.</source>
        <translation>家庭成员不能改到另一份档案。</translation>
    </message>
    <message>
        <source>A notice stands for at most %1 working days.</source>
        <translation>公示最多 %1 个工作日。</translation>
    </message>
    <message>
        <source>A paper stays with its file.</source>
        <translation>材料不能改到另一份档案。</translation>
    </message>
    <message>
        <source>A scan in the tab "Files" does as well</source>
        <translation>在“文件”页附上扫描件也可以</translation>
    </message>
    <message>
        <source>A visit stays with its file.</source>
        <translation>走访记录不能改到另一份档案。</translation>
    </message>
    <message>
        <source>A visit that a step rests on stays on record.</source>
        <translation>办理环节所依据的走访必须保留。</translation>
    </message>
    <message>
        <source>A worksheet comes from judging a file.</source>
        <translation>核算表由核算档案产生。</translation>
    </message>
    <message>
        <source>A worksheet is never changed.</source>
        <translation>核算表不能修改。</translation>
    </message>
    <message>
        <source>A worksheet stays in its file.</source>
        <translation>核算表必须留在档案中。</translation>
    </message>
    <message>
        <source>A year of the household</source>
        <translation>家庭全年收支</translation>
    </message>
    <message>
        <source>Above the lines</source>
        <translation>高于标准</translation>
    </message>
    <message>
        <source>Accident</source>
        <translation>意外事故</translation>
    </message>
    <message>
        <source>Accident above a loss of (%)</source>
        <translation>意外致困：损失超过（%）</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>家庭住址</translation>
    </message>
    <message>
        <source>After application, check by the unit, visit at home and review by the committee, the following members are to be taken on file as in need. Whoever objects tells us, with the reasons, while the notice hangs.</source>
        <translation>经本人申请、基层初审、入户核查和集体评议，拟将下列职工建立困难职工档案。公示期间如有异议，请说明理由并向我们反映。</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>属实</translation>
    </message>
    <message>
        <source>Agrees with what was told</source>
        <translation>与申报一致</translation>
    </message>
    <message>
        <source>An anonymous objection has no name.</source>
        <translation>匿名异议不应有姓名。</translation>
    </message>
    <message>
        <source>An income of a year is from 0 to %1 yuan.</source>
        <translation>全年收入应当在 0 至 %1 元之间。</translation>
    </message>
    <message>
        <source>An objection belongs to one file.</source>
        <translation>一件异议只属于一份档案。</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>匿名</translation>
    </message>
    <message>
        <source>Another than who filled in the file signs; the day is not in the future.</source>
        <translation>由经办人以外的人签字；日期不晚于今天。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Answer and close every objection first.</source>
        <translation>请先逐件答复并办结。</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>答复日期</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>已申请</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>申请日期</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>审批表</translation>
    </message>
    <message>
        <source>Approval of a needy-member file</source>
        <translation>困难职工建档审批表</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Approve on %1 or later.</source>
        <translation>请于 %1 或之后审批。</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>审批人</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>Ask the family for the figures of %1.</source>
        <translation>请家庭提供 %1 年的数字。</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>在岗</translation>
    </message>
    <message>
        <source>Authorisation signed on</source>
        <translation>授权书签署日期</translation>
    </message>
    <message>
        <source>Back to the applicant, to be corrected and applied again.</source>
        <translation>退回申请人，更正后重新申请。</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>开户银行</translation>
    </message>
    <message>
        <source>Bank card</source>
        <translation>银行卡号</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Basis: %1.</source>
        <translation>依据：%1。</translation>
    </message>
    <message>
        <source>Below school age</source>
        <translation>学龄前</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>开户支行</translation>
    </message>
    <message>
        <source>By</source>
        <translation>经办</translation>
    </message>
    <message>
        <source>By it</source>
        <translation>按新标准</translation>
    </message>
    <message>
        <source>By its worksheet the household is above every line.</source>
        <translation>按核算表，该家庭高于各类标准。</translation>
    </message>
    <message>
        <source>By the standard</source>
        <translation>所用标准</translation>
    </message>
    <message>
        <source>Calculation</source>
        <translation>核算过程</translation>
    </message>
    <message>
        <source>Call after the exit</source>
        <translation>脱困回访</translation>
    </message>
    <message>
        <source>Called after the exit on</source>
        <translation>脱困回访日期</translation>
    </message>
    <message>
        <source>Called by</source>
        <translation>回访人</translation>
    </message>
    <message>
        <source>Came above the lines</source>
        <translation>转为高于标准</translation>
    </message>
    <message>
        <source>Came below a line</source>
        <translation>转为低于标准</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>困难类别</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>困难类别</translation>
    </message>
    <message>
        <source>Category on the notice</source>
        <translation>公示的类别</translation>
    </message>
    <message>
        <source>Category: %1.</source>
        <translation>类别：%1。</translation>
    </message>
    <message>
        <source>Certificate of disability</source>
        <translation>残疾证</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Change that one, or choose another day.</source>
        <translation>请修改那一个，或者选择另一个日期。</translation>
    </message>
    <message>
        <source>Changed class</source>
        <translation>类别变化</translation>
    </message>
    <message>
        <source>Changes class</source>
        <translation>类别变化</translation>
    </message>
    <message>
        <source>Check by the unit</source>
        <translation>基层初审</translation>
    </message>
    <message>
        <source>Check every file that was drawn; none is left out.</source>
        <translation>抽到的每一份都要核查，一份不漏。</translation>
    </message>
    <message>
        <source>Check it, or undo the whole drawing.</source>
        <translation>请逐份核查，或者撤销整次抽取。</translation>
    </message>
    <message>
        <source>Check the number or the name, or enter the file first.</source>
        <translation>请核对编号或者姓名，或者先录入档案。</translation>
    </message>
    <message>
        <source>Check with civil affairs</source>
        <translation>民政比对</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>初审人</translation>
    </message>
    <message>
        <source>Checked by the unit</source>
        <translation>基层已初审</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>初审日期</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>请另选一个。</translation>
    </message>
    <message>
        <source>Choose another unit, or approve files first.</source>
        <translation>请另选单位，或者先审批档案。</translation>
    </message>
    <message>
        <source>Choose it.</source>
        <translation>请选择。</translation>
    </message>
    <message>
        <source>Choose the region, or enter that of the unit.</source>
        <translation>请选择地区，或者填写单位所在地区。</translation>
    </message>
    <message>
        <source>Choose what happened.</source>
        <translation>请选择致困事件。</translation>
    </message>
    <message>
        <source>Chronic illness</source>
        <translation>慢性病</translation>
    </message>
    <message>
        <source>City model worker</source>
        <translation>市级劳模</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消除</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>已消除</translation>
    </message>
    <message>
        <source>Cleared on</source>
        <translation>消除日期</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>办结日期</translation>
    </message>
    <message>
        <source>Commercial insurance only</source>
        <translation>仅商业保险</translation>
    </message>
    <message>
        <source>Committee review</source>
        <translation>集体评议</translation>
    </message>
    <message>
        <source>Computed by</source>
        <translation>核算人</translation>
    </message>
    <message>
        <source>Computes the category anew by the standard of the day.</source>
        <translation>按当日标准重新核算困难类别。</translation>
    </message>
    <message>
        <source>Copy of the bank card</source>
        <translation>银行卡复印件</translation>
    </message>
    <message>
        <source>Correct one of the two.</source>
        <translation>请更正其中一处。</translation>
    </message>
    <message>
        <source>Correct the amount.</source>
        <translation>请更正金额。</translation>
    </message>
    <message>
        <source>Correct the date.</source>
        <translation>请更正日期。</translation>
    </message>
    <message>
        <source>Correct the file, or override the finding with a signed reason.</source>
        <translation>请更正档案，或者写明理由签字特批。</translation>
    </message>
    <message>
        <source>Correct the number, or leave the line out.</source>
        <translation>请更正号码，或者不填这一行。</translation>
    </message>
    <message>
        <source>Correct the number.</source>
        <translation>请更正数字。</translation>
    </message>
    <message>
        <source>Correct the year.</source>
        <translation>请更正年度。</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>办理过程</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Daughter</source>
        <translation>女儿</translation>
    </message>
    <message>
        <source>Death on duty</source>
        <translation>因公死亡</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>不予通过</translation>
    </message>
    <message>
        <source>Decline the application with this reason, or return it if a figure is wrong.</source>
        <translation>请以此为由不予通过；数字有误的，请退回。</translation>
    </message>
    <message>
        <source>Decline the application, or return it if a figure is wrong.</source>
        <translation>请不予通过；数字有误的，请退回。</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>Deeply needy</source>
        <translation>深度困难</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>死亡</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>不符</translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>残疾</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>残疾</translation>
    </message>
    <message>
        <source>Disaster</source>
        <translation>自然灾害</translation>
    </message>
    <message>
        <source>Divorced</source>
        <translation>离异</translation>
    </message>
    <message>
        <source>Document with its number</source>
        <translation>文件名称和文号</translation>
    </message>
    <message>
        <source>Dormitory</source>
        <translation>集体宿舍</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>抽取</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>已抽取</translation>
    </message>
    <message>
        <source>Drawn (files)</source>
        <translation>抽取份数</translation>
    </message>
    <message>
        <source>Drawn on</source>
        <translation>抽取日期</translation>
    </message>
    <message>
        <source>Draws the files by chance; with the same number anybody draws the same ones.</source>
        <translation>随机抽取档案；用同一个数字，任何人都能抽出同样的档案。</translation>
    </message>
    <message>
        <source>Employees' medical insurance</source>
        <translation>职工医保</translation>
    </message>
    <message>
        <source>Empty: as before in this region</source>
        <translation>留空：沿用本地区原标准</translation>
    </message>
    <message>
        <source>Empty: as the rule says</source>
        <translation>留空：按规定</translation>
    </message>
    <message>
        <source>Empty: as the rule says; never fewer</source>
        <translation>留空：按规定；不得少于规定</translation>
    </message>
    <message>
        <source>Empty: by chance; it is written down</source>
        <translation>留空：随机产生并记录在案</translation>
    </message>
    <message>
        <source>Empty: the next one</source>
        <translation>留空则顺延编号</translation>
    </message>
    <message>
        <source>Empty: the one in force on the day</source>
        <translation>留空：当日执行的标准</translation>
    </message>
    <message>
        <source>Empty: the whole office</source>
        <translation>留空：全部单位</translation>
    </message>
    <message>
        <source>Empty: this year</source>
        <translation>留空：今年</translation>
    </message>
    <message>
        <source>Empty: today</source>
        <translation>留空：今天</translation>
    </message>
    <message>
        <source>Empty: worded from the year</source>
        <translation>留空：按年度自动命名</translation>
    </message>
    <message>
        <source>End</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>完成日期</translation>
    </message>
    <message>
        <source>Enter a new standard with a later day, or withdraw this one.</source>
        <translation>请录入执行日期更晚的新标准，或者撤销这一标准。</translation>
    </message>
    <message>
        <source>Enter it at the other file.</source>
        <translation>请在另一份档案中录入。</translation>
    </message>
    <message>
        <source>Enter it at the other one.</source>
        <translation>在另一个中登记。</translation>
    </message>
    <message>
        <source>Enter the standard on the page "Standards" and put it into force.</source>
        <translation>请在“认定标准”页录入标准并执行。</translation>
    </message>
    <message>
        <source>Enter them at the other file.</source>
        <translation>请在另一份档案中录入。</translation>
    </message>
    <message>
        <source>Enters</source>
        <translation>纳入</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation>民族</translation>
    </message>
    <message>
        <source>Every figure has its source, and the day has come.</source>
        <translation>每项数字都有依据，并且已到执行日期。</translation>
    </message>
    <message>
        <source>Every file that was drawn has been checked.</source>
        <translation>抽到的档案已经全部核查。</translation>
    </message>
    <message>
        <source>Every paper that is needed is listed.</source>
        <translation>所需材料已经全部列出。</translation>
    </message>
    <message>
        <source>Everybody's income is told, the figures are of this year or the last, and a standard is in force.</source>
        <translation>全部收入已申报，数字是今年或者上年的，并且有正在执行的标准。</translation>
    </message>
    <message>
        <source>Everybody's income is told, the papers are there, nobody is in another live file, and a standard is in force.</source>
        <translation>全部收入已申报，材料齐全，没有人在另一份有效档案中，并且有正在执行的标准。</translation>
    </message>
    <message>
        <source>Everything is looked at anew and judged by the standard of the day.</source>
        <translation>全面复核，并按当日标准重新核算。</translation>
    </message>
    <message>
        <source>Exclusions</source>
        <translation>排除条件</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>脱困退档</translation>
    </message>
    <message>
        <source>Exited</source>
        <translation>已脱困退档</translation>
    </message>
    <message>
        <source>Exited on</source>
        <translation>退档日期</translation>
    </message>
    <message>
        <source>Expensive private school</source>
        <translation>高收费民办学校</translation>
    </message>
    <message>
        <source>Facts were not true</source>
        <translation>申报不实</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Farming</source>
        <translation>务农</translation>
    </message>
    <message>
        <source>Father</source>
        <translation>父亲</translation>
    </message>
    <message>
        <source>Fee of a public school of this stage</source>
        <translation>同阶段公办学校学费</translation>
    </message>
    <message>
        <source>Fee of the private school</source>
        <translation>民办学校学费</translation>
    </message>
    <message>
        <source>File</source>
        <translation>档案</translation>
    </message>
    <message>
        <source>File drawn</source>
        <translation>抽到的档案</translation>
    </message>
    <message>
        <source>File form</source>
        <translation>档案表</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>档案编号</translation>
    </message>
    <message>
        <source>File number: %1. Category: %2.</source>
        <translation>档案编号：%1。困难类别：%2。</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>档案数</translation>
    </message>
    <message>
        <source>Files come into a spot check by drawing.</source>
        <translation>档案由抽取产生。</translation>
    </message>
    <message>
        <source>Files drawn</source>
        <translation>抽到的档案</translation>
    </message>
    <message>
        <source>Files judged anew</source>
        <translation>重新核算份数</translation>
    </message>
    <message>
        <source>Files of its region whose class changes are judged anew; see first who they are.</source>
        <translation>本地区类别有变化的档案重新核算；请先查看是哪些家庭。</translation>
    </message>
    <message>
        <source>Files of the region: %1. Stay: %2; enter: %3; leave: %4; change class: %5; income left out: %6.</source>
        <translation>本地区档案 %1 份。不变 %2 份，纳入 %3 份，退出 %4 份，类别变化 %5 份，收入漏填 %6 份。</translation>
    </message>
    <message>
        <source>Files were judged by the standard %1: it stands.</source>
        <translation>已有档案按标准“%1”核算：标准不能删除。</translation>
    </message>
    <message>
        <source>Fill it in, or write why there is none.</source>
        <translation>请填写，或者写明没有的原因。</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation>请填写。</translation>
    </message>
    <message>
        <source>Fill it in: people are judged by it, and it is printed.</source>
        <translation>请填写：要据此认定，并且会印在文书上。</translation>
    </message>
    <message>
        <source>Filled in by</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>核查发现</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>核查发现</translation>
    </message>
    <message>
        <source>Flexible work</source>
        <translation>灵活就业</translation>
    </message>
    <message>
        <source>Floor area (m²)</source>
        <translation>建筑面积（平方米）</translation>
    </message>
    <message>
        <source>For the committee</source>
        <translation>评议负责人</translation>
    </message>
    <message>
        <source>Found on</source>
        <translation>发现日期</translation>
    </message>
    <message>
        <source>Found work</source>
        <translation>实现就业</translation>
    </message>
    <message>
        <source>From</source>
        <translation>异议人</translation>
    </message>
    <message>
        <source>From the roster: name, number, unit and card follow</source>
        <translation>从会员名册中选择：姓名、证件、单位和银行卡自动带入</translation>
    </message>
    <message>
        <source>Give the number of the file or the ID number.</source>
        <translation>请写档案编号或者身份证号。</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>健康</translation>
    </message>
    <message>
        <source>Grandparent</source>
        <translation>祖父母、外祖父母</translation>
    </message>
    <message>
        <source>Hardship</source>
        <translation>致困情况</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康状况</translation>
    </message>
    <message>
        <source>Homes at most</source>
        <translation>住房套数上限</translation>
    </message>
    <message>
        <source>Homes owned</source>
        <translation>自有住房套数</translation>
    </message>
    <message>
        <source>Homes: %1; at most %2.</source>
        <translation>住房 %1 套，上限 %2 套。</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>家庭成员</translation>
    </message>
    <message>
        <source>Household register</source>
        <translation>户口簿</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>户数</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>住房类型</translation>
    </message>
    <message>
        <source>How the household is since it left.</source>
        <translation>记录该家庭退档后的情况。</translation>
    </message>
    <message>
        <source>How they are</source>
        <translation>目前情况</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>异议人联系方式</translation>
    </message>
    <message>
        <source>I have told everything truthfully and agree to its being checked.</source>
        <translation>本人如实申报以上内容，并同意对家庭经济状况进行核查。</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>Identity cards</source>
        <translation>身份证</translation>
    </message>
    <message>
        <source>Illness</source>
        <translation>疾病名称</translation>
    </message>
    <message>
        <source>Illness in the family</source>
        <translation>家属患病</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>执行中</translation>
    </message>
    <message>
        <source>In force since %1. Judged anew: %2; came below a line: %3; came above the lines: %4; changed class: %5.</source>
        <translation>自 %1 起执行。重新核算 %2 份；转为低于标准 %3 份，转为高于标准 %4 份，类别变化 %5 份。</translation>
    </message>
    <message>
        <source>In numbers</source>
        <translation>具体情况</translation>
    </message>
    <message>
        <source>In the year: approved %1, declined %2, withdrawn %3, opened again %4.</source>
        <translation>本年度：建档 %1 户，未通过 %2 户，撤回 %3 户，返困重新建档 %4 户。</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>年收入</translation>
    </message>
    <message>
        <source>Income %1 − unavoidable spending %2 = %3 a year.</source>
        <translation>收入 %1 − 刚性支出 %2 = 全年 %3 元。</translation>
    </message>
    <message>
        <source>Income above the lines</source>
        <translation>收入高于标准</translation>
    </message>
    <message>
        <source>Income left out</source>
        <translation>收入漏填</translation>
    </message>
    <message>
        <source>Income of the household</source>
        <translation>家庭总收入</translation>
    </message>
    <message>
        <source>Income, line by line</source>
        <translation>收入明细</translation>
    </message>
    <message>
        <source>Injury on duty</source>
        <translation>因公受伤</translation>
    </message>
    <message>
        <source>Injury or death on duty: needy by accident.</source>
        <translation>因公受伤或者死亡：属于意外致困。</translation>
    </message>
    <message>
        <source>It agrees</source>
        <translation>属实</translation>
    </message>
    <message>
        <source>It differs</source>
        <translation>不符</translation>
    </message>
    <message>
        <source>It hangs now, with surname and unit; the working days count from tomorrow.</source>
        <translation>公示张贴，只写姓氏和单位；从次日起计算工作日。</translation>
    </message>
    <message>
        <source>It holds only from %1 on.</source>
        <translation>%1 起才执行。</translation>
    </message>
    <message>
        <source>It is no longer so.</source>
        <translation>情况已经不存在。</translation>
    </message>
    <message>
        <source>It is not said in which category it is.</source>
        <translation>没有写明困难类别。</translation>
    </message>
    <message>
        <source>It is not said in which region the household lives.</source>
        <translation>没有写明家庭所在地区。</translation>
    </message>
    <message>
        <source>It is not said since when it is on file.</source>
        <translation>没有写明何时建档。</translation>
    </message>
    <message>
        <source>It is not said what differs from what the family told.</source>
        <translation>没有写明与申报不一致之处。</translation>
    </message>
    <message>
        <source>It is not said what the loss came from.</source>
        <translation>没有写明损失的原因。</translation>
    </message>
    <message>
        <source>It is not said what the other unavoidable spending is.</source>
        <translation>没有写明其他刚性支出是什么。</translation>
    </message>
    <message>
        <source>It is not said when it ended.</source>
        <translation>没有写明何时退档。</translation>
    </message>
    <message>
        <source>It is not said who objects.</source>
        <translation>没有写明异议人。</translation>
    </message>
    <message>
        <source>It is not said why "%1" is not needed.</source>
        <translation>没有写明为什么不需要“%1”。</translation>
    </message>
    <message>
        <source>It is not said why it ended.</source>
        <translation>没有写明退档原因。</translation>
    </message>
    <message>
        <source>It is not said why.</source>
        <translation>没有写明原因。</translation>
    </message>
    <message>
        <source>It is still so: %1</source>
        <translation>情况仍然存在：%1</translation>
    </message>
    <message>
        <source>It was answered only on %1.</source>
        <translation>它在 %1 才答复。</translation>
    </message>
    <message>
        <source>It was drawn only on %1.</source>
        <translation>%1 才抽取。</translation>
    </message>
    <message>
        <source>It was entered by mistake.</source>
        <translation>录入有误。</translation>
    </message>
    <message>
        <source>It was found only on %1.</source>
        <translation>%1 才发现。</translation>
    </message>
    <message>
        <source>It was judged by %1, which is not the standard of %2.</source>
        <translation>核算所用的是 %1，不是 %2 执行的标准。</translation>
    </message>
    <message>
        <source>It was received only on %1.</source>
        <translation>%1 才收到。</translation>
    </message>
    <message>
        <source>Judge again</source>
        <translation>重新核算</translation>
    </message>
    <message>
        <source>Judge the file again by the standard of that day.</source>
        <translation>请按当日的标准重新核算。</translation>
    </message>
    <message>
        <source>Judge the file again.</source>
        <translation>请重新核算档案。</translation>
    </message>
    <message>
        <source>Judged again</source>
        <translation>重新核算</translation>
    </message>
    <message>
        <source>Judged on</source>
        <translation>核算日期</translation>
    </message>
    <message>
        <source>Keep one file for the household: open that one, or let it end first.</source>
        <translation>一户只保留一份档案：请打开那一份，或者先将其办结。</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>保存至</translation>
    </message>
    <message>
        <source>Kind and grade on the certificate</source>
        <translation>残疾证上的类别和等级</translation>
    </message>
    <message>
        <source>Last full review</source>
        <translation>最近全面复核</translation>
    </message>
    <message>
        <source>Leave it empty, or give more, up to 100.</source>
        <translation>请留空，或者填写更高的比例，最多 100。</translation>
    </message>
    <message>
        <source>Leave the name out.</source>
        <translation>请不填姓名。</translation>
    </message>
    <message>
        <source>Leave the number empty, or give more.</source>
        <translation>请留空，或者填写更多天数。</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Left a head and month</source>
        <translation>人均月剩余</translation>
    </message>
    <message>
        <source>Left in the year, by reason</source>
        <translation>本年度退档，按原因</translation>
    </message>
    <message>
        <source>Left in the year: %1; called since: %2.</source>
        <translation>本年度退档 %1 户，已回访 %2 户。</translation>
    </message>
    <message>
        <source>Lies in the folder</source>
        <translation>纸质材料已存档</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Line %1 × 12 × %2 = %3: %4 is less. Deeply needy.</source>
        <translation>标准 %1 × 12 × %2 = %3：%4 低于它，属于深度困难。</translation>
    </message>
    <message>
        <source>Line %1 × 12 × %2 = %3: %4 is not less. Not deeply needy.</source>
        <translation>标准 %1 × 12 × %2 = %3：%4 不低于它，不属于深度困难。</translation>
    </message>
    <message>
        <source>List the papers</source>
        <translation>列出材料清单</translation>
    </message>
    <message>
        <source>Lists the papers that this household has to hand in.</source>
        <translation>列出这个家庭应当提交的材料。</translation>
    </message>
    <message>
        <source>Lives from the same purse</source>
        <translation>共同生活</translation>
    </message>
    <message>
        <source>Looked at by</source>
        <translation>抽查人</translation>
    </message>
    <message>
        <source>Looked at on</source>
        <translation>抽查日期</translation>
    </message>
    <message>
        <source>Loss %1; %2 % of the income is %3: the loss is more. Needy by accident.</source>
        <translation>损失 %1；收入的 %2% 为 %3：损失更大，属于意外致困。</translation>
    </message>
    <message>
        <source>Loss %1; %2 % of the income is %3: the loss is not more.</source>
        <translation>损失 %1；收入的 %2% 为 %3：损失没有超过。</translation>
    </message>
    <message>
        <source>Loss by accident or disaster</source>
        <translation>意外或者灾害损失</translation>
    </message>
    <message>
        <source>Low income</source>
        <translation>收入低</translation>
    </message>
    <message>
        <source>Main cause of hardship</source>
        <translation>主要致困原因</translation>
    </message>
    <message>
        <source>Marriage</source>
        <translation>婚姻状况</translation>
    </message>
    <message>
        <source>Married</source>
        <translation>已婚</translation>
    </message>
    <message>
        <source>Medical costs</source>
        <translation>医疗支出</translation>
    </message>
    <message>
        <source>Medical costs paid by the family</source>
        <translation>家庭自付医疗支出</translation>
    </message>
    <message>
        <source>Medical insurance</source>
        <translation>医疗保险</translation>
    </message>
    <message>
        <source>Medical proof</source>
        <translation>医疗证明</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>会员</translation>
    </message>
    <message>
        <source>Member of the household</source>
        <translation>家庭成员</translation>
    </message>
    <message>
        <source>Minimum living line</source>
        <translation>最低生活保障标准</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>手机号</translation>
    </message>
    <message>
        <source>Model worker</source>
        <translation>劳模类型</translation>
    </message>
    <message>
        <source>Model worker of the firm</source>
        <translation>企业劳模</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>母亲</translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation>迁出</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>National model worker</source>
        <translation>全国劳模</translation>
    </message>
    <message>
        <source>Needy by accident</source>
        <translation>意外致困</translation>
    </message>
    <message>
        <source>Needy members</source>
        <translation>困难职工</translation>
    </message>
    <message>
        <source>Needy-member file</source>
        <translation>困难职工档案</translation>
    </message>
    <message>
        <source>Needy-member file form</source>
        <translation>困难职工档案表</translation>
    </message>
    <message>
        <source>Needy-member files</source>
        <translation>困难职工档案</translation>
    </message>
    <message>
        <source>Neither who filled in the file nor who applies</source>
        <translation>不得是经办人，也不得是申请人本人</translation>
    </message>
    <message>
        <source>New standard</source>
        <translation>标准调整</translation>
    </message>
    <message>
        <source>Next due on</source>
        <translation>下次到期</translation>
    </message>
    <message>
        <source>No fewer working days than the rule says; the day is not before the review.</source>
        <translation>工作日不少于规定；日期不早于评议。</translation>
    </message>
    <message>
        <source>No file is on file there: there is nothing to draw.</source>
        <translation>该单位没有在档的家庭：无从抽取。</translation>
    </message>
    <message>
        <source>No file that was drawn is unchecked.</source>
        <translation>抽到的档案没有未核查的。</translation>
    </message>
    <message>
        <source>No file was judged by it.</source>
        <translation>没有档案按它核算。</translation>
    </message>
    <message>
        <source>No notice of a file hangs now.</source>
        <translation>目前没有公示中的档案。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Nobody of the household is in another live file; the day is not before the exit.</source>
        <translation>家庭成员都不在另一份有效档案中；日期不早于退档。</translation>
    </message>
    <message>
        <source>Nobody takes out a file that chance has drawn.</source>
        <translation>随机抽到的档案，谁也不能去掉。</translation>
    </message>
    <message>
        <source>Nobody visits a household that has not agreed: correct the day, or visit again.</source>
        <translation>未经同意不得入户：请更正日期，或者重新入户。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>未参保</translation>
    </message>
    <message>
        <source>Not answered and closed yet: %1.</source>
        <translation>尚未答复办结：%1。</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>未核查</translation>
    </message>
    <message>
        <source>Not checked yet: %1 of %2.</source>
        <translation>尚未核查：%2 份中还有 %1 份。</translation>
    </message>
    <message>
        <source>Not judged yet</source>
        <translation>尚未核算</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>无需提供</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Number it is drawn by</source>
        <translation>抽取所用的数字</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>异议</translation>
    </message>
    <message>
        <source>Objection %1</source>
        <translation>异议%1</translation>
    </message>
    <message>
        <source>Objection in words</source>
        <translation>异议内容</translation>
    </message>
    <message>
        <source>Objection to a file</source>
        <translation>档案异议</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>异议</translation>
    </message>
    <message>
        <source>Objections to</source>
        <translation>异议受理</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Off the post</source>
        <translation>下岗待岗</translation>
    </message>
    <message>
        <source>On %1, %2 of %3 files were drawn by the number %4: in the order of the SHA-256 of this number, a bar and the file number.</source>
        <translation>%1，从 %3 份档案中抽取 %2 份，抽取所用的数字是 %4：按该数字、竖线和档案编号的 SHA-256 值排序。</translation>
    </message>
    <message>
        <source>On file</source>
        <translation>在档</translation>
    </message>
    <message>
        <source>On file since</source>
        <translation>建档日期</translation>
    </message>
    <message>
        <source>On file, by category</source>
        <translation>在档家庭，按困难类别</translation>
    </message>
    <message>
        <source>On file, by main cause</source>
        <translation>在档家庭，按主要致困原因</translation>
    </message>
    <message>
        <source>On file, by unit</source>
        <translation>在档家庭，按单位</translation>
    </message>
    <message>
        <source>On file: %1 households with %2 people. On their way: %3 households.</source>
        <translation>在档 %1 户、%2 人；办理中 %3 户。</translation>
    </message>
    <message>
        <source>On sick leave</source>
        <translation>病休</translation>
    </message>
    <message>
        <source>Only when there is no ID number yet</source>
        <translation>仅在还没有身份证号时填写</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未处理</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>返困重新建档</translation>
    </message>
    <message>
        <source>Open it again if the household is in need once more.</source>
        <translation>如果该家庭再次困难，请返困重新建档。</translation>
    </message>
    <message>
        <source>Opened again (times)</source>
        <translation>返困次数</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>Opinion of the approving union</source>
        <translation>上级工会意见</translation>
    </message>
    <message>
        <source>Opinion of the committee</source>
        <translation>评议意见</translation>
    </message>
    <message>
        <source>Opinion of the review</source>
        <translation>复核意见</translation>
    </message>
    <message>
        <source>Opinion of the unit's union</source>
        <translation>基层工会意见</translation>
    </message>
    <message>
        <source>Opinions</source>
        <translation>各级意见</translation>
    </message>
    <message>
        <source>Original seen on</source>
        <translation>核对原件日期</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Other income of the household</source>
        <translation>家庭其他收入</translation>
    </message>
    <message>
        <source>Other paper</source>
        <translation>其他材料</translation>
    </message>
    <message>
        <source>Other reason against it</source>
        <translation>其他排除情形</translation>
    </message>
    <message>
        <source>Other relative</source>
        <translation>其他亲属</translation>
    </message>
    <message>
        <source>Other sudden event</source>
        <translation>其他意外</translation>
    </message>
    <message>
        <source>Other unavoidable spending</source>
        <translation>其他刚性支出</translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation>已特批</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>特批</translation>
    </message>
    <message>
        <source>Override it with a signed reason, or correct the file.</source>
        <translation>请写明理由签字特批，或者更正档案。</translation>
    </message>
    <message>
        <source>Override the finding with a signed reason in the tab "Findings", or decline the application.</source>
        <translation>请在“核查发现”页写明理由签字特批，或者不予通过。</translation>
    </message>
    <message>
        <source>Own home</source>
        <translation>自有住房</translation>
    </message>
    <message>
        <source>Own illness</source>
        <translation>本人患病</translation>
    </message>
    <message>
        <source>Own income</source>
        <translation>本人年收入</translation>
    </message>
    <message>
        <source>Own wish</source>
        <translation>本人自愿</translation>
    </message>
    <message>
        <source>Owns a shop or firm</source>
        <translation>有商铺或者企业</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Paper of the file</source>
        <translation>档案材料</translation>
    </message>
    <message>
        <source>Papers of the file</source>
        <translation>档案材料</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Per cent of the line; empty: as before</source>
        <translation>占标准的百分比；留空：沿用原标准</translation>
    </message>
    <message>
        <source>Per cent of the public fee; empty: as before</source>
        <translation>占公办学费的百分比；留空：沿用原标准</translation>
    </message>
    <message>
        <source>Per cent of the year's income; empty: as before</source>
        <translation>占全年收入的百分比；留空：沿用原标准</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>公示期</translation>
    </message>
    <message>
        <source>Political affiliation</source>
        <translation>政治面貌</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Post the notice</source>
        <translation>张贴公示</translation>
    </message>
    <message>
        <source>Post the notice first.</source>
        <translation>请先张贴公示。</translation>
    </message>
    <message>
        <source>Posted on</source>
        <translation>张贴日期</translation>
    </message>
    <message>
        <source>Posted where</source>
        <translation>公示地点</translation>
    </message>
    <message>
        <source>Private school %1 a year; %2 % of the public fee %3 is less.</source>
        <translation>民办学校学费全年 %1 元，超过公办学费 %3 元的 %2%。</translation>
    </message>
    <message>
        <source>Private school up to (%)</source>
        <translation>民办学校收费上限（%）</translation>
    </message>
    <message>
        <source>Proof of income</source>
        <translation>收入证明</translation>
    </message>
    <message>
        <source>Proof of school and fees</source>
        <translation>就学和缴费证明</translation>
    </message>
    <message>
        <source>Proof of the accident or disaster</source>
        <translation>事故或者灾害证明</translation>
    </message>
    <message>
        <source>Provincial model worker</source>
        <translation>省级劳模</translation>
    </message>
    <message>
        <source>Public notice</source>
        <translation>公示</translation>
    </message>
    <message>
        <source>Public notice of needy members</source>
        <translation>困难职工建档公示</translation>
    </message>
    <message>
        <source>Public rented home</source>
        <translation>公租房</translation>
    </message>
    <message>
        <source>Pupil graduated</source>
        <translation>子女毕业</translation>
    </message>
    <message>
        <source>Pupil or student</source>
        <translation>学生</translation>
    </message>
    <message>
        <source>Put into force</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>Put into force on</source>
        <translation>执行操作日期</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Reason of the exit</source>
        <translation>退档原因</translation>
    </message>
    <message>
        <source>Reason of the override</source>
        <translation>特批理由</translation>
    </message>
    <message>
        <source>Reason of the withdrawal</source>
        <translation>撤回原因</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>收到日期</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>病愈康复</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Relatively needy</source>
        <translation>相对困难</translation>
    </message>
    <message>
        <source>Relatively needy below (%)</source>
        <translation>相对困难：低于（%）</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Remark on the exit</source>
        <translation>退档说明</translation>
    </message>
    <message>
        <source>Rent</source>
        <translation>房租支出</translation>
    </message>
    <message>
        <source>Rent, land, allowances: yuan a year; write 0 for none</source>
        <translation>租金、土地、补贴等，全年金额；没有的填 0</translation>
    </message>
    <message>
        <source>Rented home</source>
        <translation>租房</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation>户口类型</translation>
    </message>
    <message>
        <source>Residents' medical insurance</source>
        <translation>居民医保</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>退休</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Return the file or decline it, with the reason.</source>
        <translation>请写明理由，退回或者不予通过。</translation>
    </message>
    <message>
        <source>Return the file with a reason, correct it and apply again.</source>
        <translation>请写明理由退回，更正后重新申请。</translation>
    </message>
    <message>
        <source>Return the file with a reason.</source>
        <translation>请写明理由退回档案。</translation>
    </message>
    <message>
        <source>Return the file, and let it be reviewed and posted again.</source>
        <translation>请退回档案，重新评议和公示。</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>已评议</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>复核人</translation>
    </message>
    <message>
        <source>Reviewed in full in the year: %1 of %2 on file; overdue today: %3.</source>
        <translation>本年度全面复核：在档 %2 户中已复核 %1 户；截至今天逾期 %3 户。</translation>
    </message>
    <message>
        <source>Reviewed on</source>
        <translation>评议日期</translation>
    </message>
    <message>
        <source>Rules it runs under</source>
        <translation>适用规则</translation>
    </message>
    <message>
        <source>Rural</source>
        <translation>农村</translation>
    </message>
    <message>
        <source>Schooling</source>
        <translation>就学支出</translation>
    </message>
    <message>
        <source>Schooling costs</source>
        <translation>就学支出</translation>
    </message>
    <message>
        <source>Second cause</source>
        <translation>次要致困原因</translation>
    </message>
    <message>
        <source>See meanwhile who would change class, and put it into force on that day.</source>
        <translation>请先查看哪些家庭类别变化，到执行日期再执行。</translation>
    </message>
    <message>
        <source>Serious illness</source>
        <translation>重大疾病</translation>
    </message>
    <message>
        <source>Several files are called "%1".</source>
        <translation>有几份档案都叫“%1”。</translation>
    </message>
    <message>
        <source>Several homes</source>
        <translation>多套住房</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Share of the files (%)</source>
        <translation>抽查比例（%）</translation>
    </message>
    <message>
        <source>Shop or firm</source>
        <translation>商铺或者企业</translation>
    </message>
    <message>
        <source>Sibling</source>
        <translation>兄弟姐妹</translation>
    </message>
    <message>
        <source>Signature and seal:                    Date:</source>
        <translation>签字盖章：                    日期：</translation>
    </message>
    <message>
        <source>Signed application</source>
        <translation>签字的申请书</translation>
    </message>
    <message>
        <source>Signed authorisation to check</source>
        <translation>签字的核查授权书</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>签字人</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签字日期</translation>
    </message>
    <message>
        <source>Signed: %1, %2</source>
        <translation>签字：%1，%2</translation>
    </message>
    <message>
        <source>Single</source>
        <translation>未婚</translation>
    </message>
    <message>
        <source>Single parent</source>
        <translation>单亲</translation>
    </message>
    <message>
        <source>Somebody else answers for it with their name.</source>
        <translation>请由别人签字负责。</translation>
    </message>
    <message>
        <source>Somebody else approves it.</source>
        <translation>请由别人审批。</translation>
    </message>
    <message>
        <source>Somebody is on file there.</source>
        <translation>该单位有在档的家庭。</translation>
    </message>
    <message>
        <source>Somebody of the household studies abroad at own cost.</source>
        <translation>家庭成员自费出国留学。</translation>
    </message>
    <message>
        <source>Somebody of this household has this ID number already.</source>
        <translation>本家庭已有人使用这个身份证号。</translation>
    </message>
    <message>
        <source>Somebody was there, with the signed authorisation.</source>
        <translation>已持签字的授权书入户。</translation>
    </message>
    <message>
        <source>Something is not as the file says: correct it, judge it again, or let it exit.</source>
        <translation>有情况与档案不符：请更正、重新核算，或者退档。</translation>
    </message>
    <message>
        <source>Son</source>
        <translation>儿子</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Source of the exclusions</source>
        <translation>排除条件的依据</translation>
    </message>
    <message>
        <source>Source of the line</source>
        <translation>标准的依据</translation>
    </message>
    <message>
        <source>Source of the share of loss</source>
        <translation>损失比例的依据</translation>
    </message>
    <message>
        <source>Source of this percentage</source>
        <translation>比例的依据</translation>
    </message>
    <message>
        <source>Spending, line by line</source>
        <translation>支出明细</translation>
    </message>
    <message>
        <source>Spot check</source>
        <translation>随机抽查</translation>
    </message>
    <message>
        <source>Spot check %1</source>
        <translation>%1 年随机抽查</translation>
    </message>
    <message>
        <source>Spot check %1, %2</source>
        <translation>%1 年随机抽查（%2）</translation>
    </message>
    <message>
        <source>Spot checks</source>
        <translation>随机抽查</translation>
    </message>
    <message>
        <source>Spouse</source>
        <translation>配偶</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>办理环节</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>办理环节</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Standard it was judged by</source>
        <translation>核算所用标准</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>认定标准</translation>
    </message>
    <message>
        <source>State of work</source>
        <translation>工作状态</translation>
    </message>
    <message>
        <source>Statement of property</source>
        <translation>家庭财产声明</translation>
    </message>
    <message>
        <source>Statistics of needy members</source>
        <translation>困难职工统计</translation>
    </message>
    <message>
        <source>Statistics of needy members, %1</source>
        <translation>%1 年困难职工统计</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>Stopped at</source>
        <translation>终止于</translation>
    </message>
    <message>
        <source>Stopped on</source>
        <translation>终止日期</translation>
    </message>
    <message>
        <source>Study abroad at own cost</source>
        <translation>自费留学</translation>
    </message>
    <message>
        <source>Take the line out that stands there twice.</source>
        <translation>请去掉重复的那一行。</translation>
    </message>
    <message>
        <source>Take the step "Apply" or "Judge again" first.</source>
        <translation>请先执行“申请”或者“重新核算”。</translation>
    </message>
    <message>
        <source>Take the step "Approve" when the notice has run.</source>
        <translation>公示期满后，请执行“审批”。</translation>
    </message>
    <message>
        <source>Take the step "Draw".</source>
        <translation>请执行“抽取”。</translation>
    </message>
    <message>
        <source>Take the step "Exit", with the reason.</source>
        <translation>请写明原因，执行“脱困退档”。</translation>
    </message>
    <message>
        <source>Take the step "Judge again" first.</source>
        <translation>请先执行“重新核算”。</translation>
    </message>
    <message>
        <source>Take the step "Judge again" of the file.</source>
        <translation>请对该档案执行“重新核算”。</translation>
    </message>
    <message>
        <source>Take the step "List the papers", then attach it or mark that it lies in the folder.</source>
        <translation>请执行“列出材料”，然后附上扫描件，或者标明纸质材料已存档。</translation>
    </message>
    <message>
        <source>Take the step "Post the notice" first.</source>
        <translation>请先执行“张贴公示”。</translation>
    </message>
    <message>
        <source>Take the step "Post the notice" of a reviewed file first.</source>
        <translation>请先对已评议的档案执行“张贴公示”。</translation>
    </message>
    <message>
        <source>Take the step "Withdraw", "Decline" or "Exit" with its reason.</source>
        <translation>请写明原因，执行“撤回”“不予通过”或者“脱困退档”。</translation>
    </message>
    <message>
        <source>Tenancy agreement</source>
        <translation>租房合同</translation>
    </message>
    <message>
        <source>The ID number of %1 is missing.</source>
        <translation>%1的身份证号未填写。</translation>
    </message>
    <message>
        <source>The ID number of the member is missing.</source>
        <translation>职工本人的身份证号未填写。</translation>
    </message>
    <message>
        <source>The authorisation was signed by then; the day is not before the check by the unit.</source>
        <translation>入户前已签署授权书；日期不早于初审。</translation>
    </message>
    <message>
        <source>The authorisation was signed only on %1, after the visit.</source>
        <translation>授权书于 %1 才签署，晚于入户。</translation>
    </message>
    <message>
        <source>The committee finds the household to be in need.</source>
        <translation>经集体评议，认为该家庭确有困难。</translation>
    </message>
    <message>
        <source>The date of birth is in the future.</source>
        <translation>出生日期晚于今天。</translation>
    </message>
    <message>
        <source>The date of birth is not the one of the ID number.</source>
        <translation>出生日期与身份证号不符。</translation>
    </message>
    <message>
        <source>The day is not before the application.</source>
        <translation>日期不早于申请。</translation>
    </message>
    <message>
        <source>The day is not before the approval; "Other" needs a remark.</source>
        <translation>日期不早于审批；选择“其他”须写说明。</translation>
    </message>
    <message>
        <source>The day is not before the exit.</source>
        <translation>日期不早于退档。</translation>
    </message>
    <message>
        <source>The day is not before the stage it stands at.</source>
        <translation>日期不早于现在的环节。</translation>
    </message>
    <message>
        <source>The day is not in the future, nor before the answer.</source>
        <translation>日期不晚于今天，也不早于答复。</translation>
    </message>
    <message>
        <source>The day is not in the future, nor before the drawing.</source>
        <translation>日期不晚于今天，也不早于抽取。</translation>
    </message>
    <message>
        <source>The day is not in the future, nor before the objection was received.</source>
        <translation>日期不晚于今天，也不早于收到异议。</translation>
    </message>
    <message>
        <source>The day on the applicant's signed authorisation</source>
        <translation>申请人签字的授权书上的日期</translation>
    </message>
    <message>
        <source>The family takes its application back.</source>
        <translation>家庭撤回申请。</translation>
    </message>
    <message>
        <source>The figures are of %1, and it is judged in %2.</source>
        <translation>数字是 %1 年的，而核算在 %2 年。</translation>
    </message>
    <message>
        <source>The figures are of this year or the last, the papers are complete, and no finding is open.</source>
        <translation>数字是今年或者上年的，材料齐全，没有未处理的核查发现。</translation>
    </message>
    <message>
        <source>The file gets its number and is judged: the worksheet says how.</source>
        <translation>档案取得编号并核算：核算表列出过程。</translation>
    </message>
    <message>
        <source>The household is as its file says.</source>
        <translation>家庭情况与档案相符。</translation>
    </message>
    <message>
        <source>The household is helped all the same; the reason and the name stand on the worksheet.</source>
        <translation>仍予帮扶；理由和签字人列入核算表。</translation>
    </message>
    <message>
        <source>The household is in a category, the papers are complete, and no finding is open.</source>
        <translation>家庭属于某一困难类别，材料齐全，没有未处理的核查发现。</translation>
    </message>
    <message>
        <source>The household is in need once more: the same file goes the whole way anew, with its history.</source>
        <translation>该家庭再次困难：同一份档案重新走完全部环节，历史保留。</translation>
    </message>
    <message>
        <source>The household is no longer in need; the file is kept as long as the rule says.</source>
        <translation>该家庭不再困难；档案按规定期限保存。</translation>
    </message>
    <message>
        <source>The household is not in need by the standard; it ends here.</source>
        <translation>按标准该家庭不属于困难家庭；到此为止。</translation>
    </message>
    <message>
        <source>The household is on file from this day.</source>
        <translation>该家庭自当日起在档。</translation>
    </message>
    <message>
        <source>The household left only on %1.</source>
        <translation>该家庭于 %1 才退档。</translation>
    </message>
    <message>
        <source>The household of %1 (%2) is on file as "%3" from %4 on.</source>
        <translation>%1（%2）家庭自 %4 起在档，困难类别为“%3”。</translation>
    </message>
    <message>
        <source>The household owns a shop or firm.</source>
        <translation>家庭有商铺或者企业。</translation>
    </message>
    <message>
        <source>The income of %1 is left out.</source>
        <translation>%1的收入漏填。</translation>
    </message>
    <message>
        <source>The line is an amount a head and month, up to %1 yuan.</source>
        <translation>标准为每人每月金额，最高 %1 元。</translation>
    </message>
    <message>
        <source>The main cause of hardship is missing.</source>
        <translation>主要致困原因未填写。</translation>
    </message>
    <message>
        <source>The member</source>
        <translation>职工本人</translation>
    </message>
    <message>
        <source>The member lives alone.</source>
        <translation>职工独自生活。</translation>
    </message>
    <message>
        <source>The notice ends on</source>
        <translation>公示截止日期</translation>
    </message>
    <message>
        <source>The notice has not run yet: %1</source>
        <translation>公示尚未期满：%1</translation>
    </message>
    <message>
        <source>The notice has run, no objection is open or upheld, it was judged by the standard of the day, and another than who filed it approves.</source>
        <translation>公示期满，没有未办结或者成立的异议，按当日标准核算，并且由经办人以外的人审批。</translation>
    </message>
    <message>
        <source>The notice said "%1", and by the worksheet it is "%2".</source>
        <translation>公示的类别是“%1”，而核算表的类别是“%2”。</translation>
    </message>
    <message>
        <source>The number of homes is from 0 to 100.</source>
        <translation>住房套数应当在 0 至 100 之间。</translation>
    </message>
    <message>
        <source>The sex is not the one of the ID number.</source>
        <translation>性别与身份证号不符。</translation>
    </message>
    <message>
        <source>The standard %1 is in force: what it says stands.</source>
        <translation>标准“%1”正在执行：内容不再改动。</translation>
    </message>
    <message>
        <source>The standard %1 is not in force on %2: that is %3.</source>
        <translation>标准“%1”在 %2 没有执行；当日执行的是“%3”。</translation>
    </message>
    <message>
        <source>The union of the unit gives its opinion.</source>
        <translation>基层工会提出意见。</translation>
    </message>
    <message>
        <source>The year of the figures is from 2000 to %1.</source>
        <translation>数字的年度应当在 2000 至 %1 之间。</translation>
    </message>
    <message>
        <source>The year the incomes and spending below are of</source>
        <translation>下列收入和支出所属的年度</translation>
    </message>
    <message>
        <source>There are objections to %1: its notice stands.</source>
        <translation>%1已有异议：公示不能撤销。</translation>
    </message>
    <message>
        <source>There is a standard of %1 from that day on already.</source>
        <translation>“%1”已有从该日起执行的标准。</translation>
    </message>
    <message>
        <source>There is no file "%1".</source>
        <translation>没有档案“%1”。</translation>
    </message>
    <message>
        <source>There is no standard of %1 in force on %2.</source>
        <translation>%1在 %2 没有正在执行的标准。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>没有这份档案。</translation>
    </message>
    <message>
        <source>There is no such spot check.</source>
        <translation>没有这次抽查。</translation>
    </message>
    <message>
        <source>There is no such standard.</source>
        <translation>没有这个标准。</translation>
    </message>
    <message>
        <source>There was no minimum living standard yet in %1.</source>
        <translation>%1 年还没有最低生活保障标准。</translation>
    </message>
    <message>
        <source>This person is in another live file: %1, %2.</source>
        <translation>此人已在另一份有效档案中：%1，%2。</translation>
    </message>
    <message>
        <source>This person is in another live file: %1.</source>
        <translation>此人已在另一份有效档案中：%1。</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>材料类别</translation>
    </message>
    <message>
        <source>Unable to work</source>
        <translation>无劳动能力</translation>
    </message>
    <message>
        <source>Unavoidable spending</source>
        <translation>刚性支出</translation>
    </message>
    <message>
        <source>Undo its end if something is wrong.</source>
        <translation>如果有误，请撤销“完成”。</translation>
    </message>
    <message>
        <source>Undo the answer first if it was a mistake.</source>
        <translation>如属误操作，请先撤销答复。</translation>
    </message>
    <message>
        <source>Undo the drawing if it was a mistake.</source>
        <translation>如果有误，请撤销抽取。</translation>
    </message>
    <message>
        <source>Undo the judging if it was a mistake.</source>
        <translation>如果有误，请撤销核算。</translation>
    </message>
    <message>
        <source>Undo the step if it was a mistake.</source>
        <translation>如属误操作，请撤销该步骤。</translation>
    </message>
    <message>
        <source>Undo what was judged by it first.</source>
        <translation>请先撤销按它核算的结果。</translation>
    </message>
    <message>
        <source>Unemployed</source>
        <translation>失业</translation>
    </message>
    <message>
        <source>Unemployment</source>
        <translation>失业</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Unit or school</source>
        <translation>单位或者学校</translation>
    </message>
    <message>
        <source>Until now</source>
        <translation>原类别</translation>
    </message>
    <message>
        <source>Upheld: %1.</source>
        <translation>异议成立：%1。</translation>
    </message>
    <message>
        <source>Upheld: the file goes back. Rejected: the notice may end.</source>
        <translation>成立：档案退回。不成立：公示可以结束。</translation>
    </message>
    <message>
        <source>Urban</source>
        <translation>城镇</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>复核人</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>走访</translation>
    </message>
    <message>
        <source>Visit at home</source>
        <translation>入户核查</translation>
    </message>
    <message>
        <source>Visit before the decision</source>
        <translation>建档前入户核查</translation>
    </message>
    <message>
        <source>Visit the household</source>
        <translation>入户核查</translation>
    </message>
    <message>
        <source>Visited</source>
        <translation>已入户</translation>
    </message>
    <message>
        <source>Visited by</source>
        <translation>入户人</translation>
    </message>
    <message>
        <source>Visited on</source>
        <translation>入户日期</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>走访记录</translation>
    </message>
    <message>
        <source>What a standard changes</source>
        <translation>标准调整影响</translation>
    </message>
    <message>
        <source>What comes now is a new objection; if it is right, let the file exit.</source>
        <translation>现在提出的是新的异议；如果属实，请办理退档。</translation>
    </message>
    <message>
        <source>What excludes</source>
        <translation>排除情形</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>致困事件</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>帮扶需求</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>剩余金额</translation>
    </message>
    <message>
        <source>What is masked here is shown in the program to whoever gives a reason.</source>
        <translation>此处遮盖的内容，写明理由后可以在程序中查看。</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>支出说明</translation>
    </message>
    <message>
        <source>What people were judged by stands: enter the right standard with a later day, or undo what was judged by it.</source>
        <translation>已据此认定的不再改动：请录入执行日期更晚的正确标准，或者撤销按它核算的结果。</translation>
    </message>
    <message>
        <source>What the family told no longer says so.</source>
        <translation>家庭申报的内容已不再如此。</translation>
    </message>
    <message>
        <source>What their office said, and when</source>
        <translation>民政部门的答复和日期</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>核查情况</translation>
    </message>
    <message>
        <source>What would exclude them</source>
        <translation>可能排除的情形</translation>
    </message>
    <message>
        <source>Where to reach them</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Who answers for it; not who filled it in</source>
        <translation>由谁负责签字；不得是经办人</translation>
    </message>
    <message>
        <source>Who keeps the file; somebody else approves it</source>
        <translation>由谁建档；审批须由别人进行</translation>
    </message>
    <message>
        <source>Who or what</source>
        <translation>人员或者项目</translation>
    </message>
    <message>
        <source>Whoever objected was told the answer.</source>
        <translation>答复已告知提出异议的人。</translation>
    </message>
    <message>
        <source>Whose standard holds; empty: the unit's</source>
        <translation>适用哪个地区的标准；留空：单位所在地区</translation>
    </message>
    <message>
        <source>Why there is none</source>
        <translation>没有的原因</translation>
    </message>
    <message>
        <source>Widowed</source>
        <translation>丧偶</translation>
    </message>
    <message>
        <source>With relatives</source>
        <translation>与亲属同住</translation>
    </message>
    <message>
        <source>With the authorisation signed on %1</source>
        <translation>授权书于 %1 签署</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Withdraw it with a reason.</source>
        <translation>请写明原因撤回。</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Work and insurance</source>
        <translation>工作和医保</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>在职</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>Working days of the notice</source>
        <translation>公示工作日数</translation>
    </message>
    <message>
        <source>Working since</source>
        <translation>参加工作时间</translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation>核算表</translation>
    </message>
    <message>
        <source>Worksheet of the household's income</source>
        <translation>家庭收入核算表</translation>
    </message>
    <message>
        <source>Worksheets</source>
        <translation>核算表</translation>
    </message>
    <message>
        <source>Worksheets by the standard %1: %2.</source>
        <translation>按标准“%1”核算的核算表：%2 份。</translation>
    </message>
    <message>
        <source>Write in the note who said so, and why.</source>
        <translation>请在备注中写明谁说的、为什么。</translation>
    </message>
    <message>
        <source>Write it down in the tab "Household"; 0 if there is none.</source>
        <translation>请在“家庭成员”页填写；没有的填 0。</translation>
    </message>
    <message>
        <source>Write it down: it stands on the worksheet.</source>
        <translation>请写明：它会列入核算表。</translation>
    </message>
    <message>
        <source>Write it down; 0 if there is none.</source>
        <translation>请填写；没有的填 0。</translation>
    </message>
    <message>
        <source>Write it into "What was found".</source>
        <translation>请写入“核查情况”。</translation>
    </message>
    <message>
        <source>Write it into the remark.</source>
        <translation>请写入说明。</translation>
    </message>
    <message>
        <source>Write the category.</source>
        <translation>请填写困难类别。</translation>
    </message>
    <message>
        <source>Write the day.</source>
        <translation>请填写日期。</translation>
    </message>
    <message>
        <source>Write the name, or mark the objection as anonymous.</source>
        <translation>请填写姓名，或勾选匿名。</translation>
    </message>
    <message>
        <source>Write the reason of the exit.</source>
        <translation>请填写退档原因。</translation>
    </message>
    <message>
        <source>Write what is against the household into the file, and judge it again.</source>
        <translation>请把不利情形写入档案，再重新核算。</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Year of the figures</source>
        <translation>数字所属年度</translation>
    </message>
    <message>
        <source>Yearly review</source>
        <translation>年度复核</translation>
    </message>
    <message>
        <source>Yuan a head and month</source>
        <translation>每人每月，元</translation>
    </message>
    <message>
        <source>Yuan a year</source>
        <translation>全年，元</translation>
    </message>
    <message>
        <source>Yuan a year; write 0 for none</source>
        <translation>全年，元；没有的填 0</translation>
    </message>
    <message>
        <source>Yuan a year; write 0 for none. Pupils and small children may be left empty</source>
        <translation>全年，元；没有的填 0。学生和幼儿可以不填</translation>
    </message>
</context>
</TS>
