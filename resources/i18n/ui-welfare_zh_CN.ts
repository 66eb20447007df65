<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ui-welfare</name>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>By it</source>
        <translation>按新标准</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Choose a file to see how its category was reckoned.</source>
        <translation>选择一份档案，查看困难类别是怎样核算出来的。</translation>
    </message>
    <message>
        <source>Enter a standard first; here you see whom it would concern before it is put into force.</source>
        <translation>请先录入标准；标准执行之前，在这里可以看到会影响到哪些家庭。</translation>
    </message>
    <message>
        <source>Enter the minimum living line of your region from its first day on, with the document that says so. A later standard takes over what does not change.</source>
        <translation>录入本地区最低生活保障标准及其执行日期，并写明文件依据。之后的标准会沿用没有变化的内容。</translation>
    </message>
    <message>
        <source>Every change</source>
        <translation>全部变化</translation>
    </message>
    <message>
        <source>Everybody whose notice hangs now: surname and unit only</source>
        <translation>当前公示中的全部人员：只列姓氏和单位</translation>
    </message>
    <message>
        <source>File</source>
        <translation>档案</translation>
    </message>
    <message>
        <source>Files drawn by chance and looked at on the spot: which ones is left to nobody.</source>
        <translation>随机抽取档案实地核查：抽到哪些，谁也不能指定。</translation>
    </message>
    <message>
        <source>Files of the region: %1. Stay: %2; enter: %3; leave: %4; change class: %5; income left out: %6.</source>
        <translation>本地区档案 %1 份。不变 %2 份，纳入 %3 份，退出 %4 份，类别变化 %5 份，收入漏填 %6 份。</translation>
    </message>
    <message>
        <source>Files were changed meanwhile: press "Judge now".</source>
        <translation>期间有档案变动：请点“立即核算”。</translation>
    </message>
    <message>
        <source>First enter the standard of your region and put it into force. Then begin with "New", or import the list of needy members that you keep.</source>
        <translation>先录入本地区的标准并执行。然后点“新建”，或者导入现有的困难职工名单。</translation>
    </message>
    <message>
        <source>From the application to the exit: the household, its papers, the worksheet, the notice and the approval.</source>
        <translation>从申请到脱困退档：家庭成员、档案材料、核算表、公示和审批。</translation>
    </message>
    <message>
        <source>Go to the standards</source>
        <translation>去“认定标准”</translation>
    </message>
    <message>
        <source>Judge now</source>
        <translation>立即核算</translation>
    </message>
    <message>
        <source>Judges every file of the region by this standard; nothing is written</source>
        <translation>按这一标准核算本地区全部档案；不写入任何数据</translation>
    </message>
    <message>
        <source>Judges the files anew; nothing is written</source>
        <translation>重新核算档案；不写入任何数据</translation>
    </message>
    <message>
        <source>Left a head and month</source>
        <translation>人均月剩余</translation>
    </message>
    <message>
        <source>Members in need</source>
        <translation>困难帮扶</translation>
    </message>
    <message>
        <source>Needy-member files</source>
        <translation>困难职工档案</translation>
    </message>
    <message>
        <source>No standard yet</source>
        <translation>还没有标准</translation>
    </message>
    <message>
        <source>Not judged yet: that comes with the application.</source>
        <translation>尚未核算：申请时一并核算。</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>公示</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>生成文书</translation>
    </message>
    <message>
        <source>Open findings: %1</source>
        <translation>未处理的核查发现：%1 项</translation>
    </message>
    <message>
        <source>Open the standard</source>
        <translation>打开标准</translation>
    </message>
    <message>
        <source>Papers missing: %1</source>
        <translation>缺少材料：%1 项</translation>
    </message>
    <message>
        <source>Spot checks</source>
        <translation>随机抽查</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>认定标准</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>困难职工统计</translation>
    </message>
    <message>
        <source>The first %1 are shown; the paper has them all.</source>
        <translation>此处只显示前 %1 份；文书中列出全部。</translation>
    </message>
    <message>
        <source>The minimum living line of each region and what the categories are reckoned by, with their sources.</source>
        <translation>各地区最低生活保障标准和各困难类别的认定比例，均注明依据。</translation>
    </message>
    <message>
        <source>The standard is not complete: enter its percentages first.</source>
        <translation>标准不完整：请先填写各项比例。</translation>
    </message>
    <message>
        <source>The sum with the family's own numbers, to be printed</source>
        <translation>用家庭自己的数字列出的核算过程，可以打印</translation>
    </message>
    <message>
        <source>The whole list, to be printed or saved</source>
        <translation>完整名单，可以打印或者保存</translation>
    </message>
    <message>
        <source>There it is put into force when its sources are complete</source>
        <translation>依据填写齐全后，在那里执行标准</translation>
    </message>
    <message>
        <source>This year: households and people, by category and cause</source>
        <translation>本年度：按类别和致困原因统计户数和人数</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Until now</source>
        <translation>原类别</translation>
    </message>
    <message>
        <source>What a standard changes</source>
        <translation>标准调整影响</translation>
    </message>
    <message>
        <source>Which changes</source>
        <translation>显示哪些变化</translation>
    </message>
    <message>
        <source>Who would change?</source>
        <translation>谁会变化？</translation>
    </message>
    <message>
        <source>Who would enter, leave or change class, before a new standard is put into force.</source>
        <translation>新标准执行之前，先看哪些家庭纳入、退出或者类别变化。</translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation>核算表</translation>
    </message>
</context>
</TS>
