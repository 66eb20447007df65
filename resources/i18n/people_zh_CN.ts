<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>people</name>
    <message>
        <source>%1 cannot stand below itself.</source>
        <translation>“%1”不能放在自己下面。</translation>
    </message>
    <message>
        <source>%1 has the present status only since %2.</source>
        <translation>“%1”从 %2 起才是现在的状态。</translation>
    </message>
    <message>
        <source>%1 joined the union before the age of 16.</source>
        <translation>“%1”入会时不满 16 周岁。</translation>
    </message>
    <message>
        <source>18 characters, as on the business licence</source>
        <translation>18 位，见营业执照</translation>
    </message>
    <message>
        <source>18 characters; sex and date of birth follow from it</source>
        <translation>18 位；性别和出生日期由此得出</translation>
    </message>
    <message>
        <source>A unit's name has no "/": it separates the levels of a path.</source>
        <translation>单位名称里不能有“/”，它用来分隔上下级。</translation>
    </message>
    <message>
        <source>Agency worker</source>
        <translation>劳务派遣工</translation>
    </message>
    <message>
        <source>Bachelor</source>
        <translation>本科</translation>
    </message>
    <message>
        <source>Bank card</source>
        <translation>银行卡号</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>上级单位</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>分公司</translation>
    </message>
    <message>
        <source>Check the date of joining and of birth.</source>
        <translation>请核对入会时间和出生日期。</translation>
    </message>
    <message>
        <source>Choose a later date.</source>
        <translation>请选晚一些的日期。</translation>
    </message>
    <message>
        <source>Choose another parent.</source>
        <translation>请另选上级单位。</translation>
    </message>
    <message>
        <source>Choose another unit.</source>
        <translation>请另选单位。</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>单位编码</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Contract from</source>
        <translation>合同起始日</translation>
    </message>
    <message>
        <source>Contract to</source>
        <translation>合同终止日</translation>
    </message>
    <message>
        <source>Correct one of the two dates.</source>
        <translation>请改正两个日期中的一个。</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>统一社会信用代码</translation>
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
        <source>Democratic party</source>
        <translation>民主党派</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>博士</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>学历</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>用工形式</translation>
    </message>
    <message>
        <source>Empty: today</source>
        <translation>不填即为今天</translation>
    </message>
    <message>
        <source>Ends the membership; the record and its history stay.</source>
        <translation>终止会籍，档案和历史都保留。</translation>
    </message>
    <message>
        <source>Ends the suspension.</source>
        <translation>结束会籍保留。</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation>民族</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>Front line</source>
        <translation>一线职工</translation>
    </message>
    <message>
        <source>Full path</source>
        <translation>完整路径</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>集团</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>Independent</source>
        <translation>无党派人士</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>入会</translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation>入会时间</translation>
    </message>
    <message>
        <source>Junior college</source>
        <translation>大专</translation>
    </message>
    <message>
        <source>Junior middle school</source>
        <translation>初中</translation>
    </message>
    <message>
        <source>Keeps the membership without its duties, for example on long leave.</source>
        <translation>保留会籍，暂不履行义务，例如长期休假期间。</translation>
    </message>
    <message>
        <source>Labour contract</source>
        <translation>劳动合同制</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>退会</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>已退会</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>管理人员</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>硕士</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>会员</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>会员</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>会籍</translation>
    </message>
    <message>
        <source>Migrant worker</source>
        <translation>农民工</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>手机号</translation>
    </message>
    <message>
        <source>Moves the membership to another unit.</source>
        <translation>把会员关系转到另一个单位。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>New-form worker</source>
        <translation>新就业形态劳动者</translation>
    </message>
    <message>
        <source>No affiliation</source>
        <translation>群众</translation>
    </message>
    <message>
        <source>Not a duplicate</source>
        <translation>并非重复</translation>
    </message>
    <message>
        <source>Not a member</source>
        <translation>未入会</translation>
    </message>
    <message>
        <source>Not duplicates</source>
        <translation>并非重复</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>One</source>
        <translation>一人</translation>
    </message>
    <message>
        <source>Only when the program reads it wrongly, for example: shan tian fang</source>
        <translation>程序读音有误时才填，例如：shan tian fang</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Order by strokes</source>
        <translation>笔画序</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Party member</source>
        <translation>中共党员</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>个人信息</translation>
    </message>
    <message>
        <source>Political affiliation</source>
        <translation>政治面貌</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Primary school</source>
        <translation>小学</translation>
    </message>
    <message>
        <source>Probationary Party member</source>
        <translation>中共预备党员</translation>
    </message>
    <message>
        <source>Reading of the name</source>
        <translation>姓名读音</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>行政区划</translation>
    </message>
    <message>
        <source>Registered residence</source>
        <translation>户籍</translation>
    </message>
    <message>
        <source>Rejoin</source>
        <translation>重新入会</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复会籍</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>退休</translation>
    </message>
    <message>
        <source>Seconded</source>
        <translation>借调</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>Senior middle school</source>
        <translation>高中</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Six-digit region code</source>
        <translation>六位行政区划代码</translation>
    </message>
    <message>
        <source>Skill grade</source>
        <translation>技术等级</translation>
    </message>
    <message>
        <source>Staff reported</source>
        <translation>职工人数</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>会员状态</translation>
    </message>
    <message>
        <source>Status since</source>
        <translation>状态起始日</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>保留会籍</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>会籍保留</translation>
    </message>
    <message>
        <source>Take the step on that day.</source>
        <translation>请到那天再办。</translation>
    </message>
    <message>
        <source>Takes a former member back; the first joining date stays.</source>
        <translation>让退会的会员重新入会，首次入会时间不变。</translation>
    </message>
    <message>
        <source>Takes a worker into the union.</source>
        <translation>吸收职工入会。</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation>临时工</translation>
    </message>
    <message>
        <source>The contract ends before it begins.</source>
        <translation>合同终止日早于起始日。</translation>
    </message>
    <message>
        <source>The date lies in the future.</source>
        <translation>日期还没到。</translation>
    </message>
    <message>
        <source>The member belongs to that unit already.</source>
        <translation>该会员已经在那个单位了。</translation>
    </message>
    <message>
        <source>To unit</source>
        <translation>转入单位</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>转会</translation>
    </message>
    <message>
        <source>Union branch</source>
        <translation>所属工会</translation>
    </message>
    <message>
        <source>Union chair</source>
        <translation>工会主席</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Vocational school</source>
        <translation>中专（职校）</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>工作信息</translation>
    </message>
    <message>
        <source>Write the name without it.</source>
        <translation>名称里请去掉它。</translation>
    </message>
    <message>
        <source>Youth League member</source>
        <translation>共青团员</translation>
    </message>
</context>
</TS>
