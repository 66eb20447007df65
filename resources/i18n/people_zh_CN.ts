<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>people</name>
    <message>
        <source>"%1" is not a name for a unit.</source>
        <translation>“%1”不能作单位名称。</translation>
    </message>
    <message>
        <source>"%1" is not a region code.</source>
        <translation>“%1”不是行政区划代码。</translation>
    </message>
    <message>
        <source>"%1" is not a telephone number.</source>
        <translation>“%1”不是电话号码。</translation>
    </message>
    <message>
        <source>%1 cannot stand below itself.</source>
        <translation>“%1”不能放在自己下面。</translation>
    </message>
    <message>
        <source>%1 has the present status only since %2.</source>
        <translation>“%1”从 %2 起才是现在的状态。</translation>
    </message>
    <message>
        <source>%1 is too long ago.</source>
        <translation>%1 年代过早。</translation>
    </message>
    <message>
        <source>%1 joined only on %2.</source>
        <translation>%1于 %2 才入会。</translation>
    </message>
    <message>
        <source>%1 joined the union before the age of 16.</source>
        <translation>“%1”入会时不满 16 周岁。</translation>
    </message>
    <message>
        <source>%1 was born on %2, after that day.</source>
        <translation>%1 的出生日期是 %2，晚于该日期。</translation>
    </message>
    <message>
        <source>%1 would be more than 110 years old.</source>
        <translation>照此推算，%1已超过 110 岁。</translation>
    </message>
    <message>
        <source>%1 would have joined before 1921.</source>
        <translation>照此推算，%1入会早于 1921 年。</translation>
    </message>
    <message>
        <source>%1 would stand more than 32 levels deep.</source>
        <translation>%1 的层级将超过 32 层。</translation>
    </message>
    <message>
        <source>%1 · as of %2 · members: %3</source>
        <translation>%1 · 截至 %2 · 会员 %3 人</translation>
    </message>
    <message>
        <source>%1: roster of members</source>
        <translation>%1会员名册</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
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
        <source>A member cannot be merged with itself.</source>
        <translation>不能把会员与其自身合并。</translation>
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
        <source>Both have a record of %1 that cannot be joined.</source>
        <translation>双方都有%1记录，无法合在一起。</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>分公司</translation>
    </message>
    <message>
        <source>Check the date of birth.</source>
        <translation>请核对出生日期。</translation>
    </message>
    <message>
        <source>Check the date of joining and of birth.</source>
        <translation>请核对入会时间和出生日期。</translation>
    </message>
    <message>
        <source>Check the date of joining.</source>
        <translation>请核对入会日期。</translation>
    </message>
    <message>
        <source>Check the name or the number, or add the member first.</source>
        <translation>请核对姓名或号码，或先添加该会员。</translation>
    </message>
    <message>
        <source>Check the name, or add the unit first.</source>
        <translation>请检查名称，或先新增该单位。</translation>
    </message>
    <message>
        <source>Choose a later date.</source>
        <translation>请选晚一些的日期。</translation>
    </message>
    <message>
        <source>Choose a parent further up.</source>
        <translation>请选择更高一级的上级单位。</translation>
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
        <source>Choose two members.</source>
        <translation>请选择两名会员。</translation>
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
        <source>Contract from and to</source>
        <translation>合同起止</translation>
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
        <source>Correct one of the two.</source>
        <translation>请更正其中一处。</translation>
    </message>
    <message>
        <source>Correct the date, or record it on the day.</source>
        <translation>请更正日期，或到当天再登记。</translation>
    </message>
    <message>
        <source>Correct the date.</source>
        <translation>请更正日期。</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>统一社会信用代码</translation>
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
        <source>Fixed line or mobile, with area code</source>
        <translation>固定电话（含区号）或手机</translation>
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
        <source>Give the ID number or the mobile number instead of the name.</source>
        <translation>请改填身份证号或手机号。</translation>
    </message>
    <message>
        <source>Give the ID number.</source>
        <translation>请填写身份证号。</translation>
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
        <source>It is another unit; the day is not in the future, nor before the present status began.</source>
        <translation>转入的是另一个单位；日期不在今天之后，也不早于现状态的起始日期。</translation>
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
        <source>Look at the identity card and type the character that stands there; save lists as .xlsx or as CSV UTF-8.</source>
        <translation>请对照身份证录入原字；名单请另存为 .xlsx 或 CSV UTF-8 格式。</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>请重新查看列表。</translation>
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
        <source>Merge %1 #%2 with #%3</source>
        <translation>合并 %1 #%2 与 #%3</translation>
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
        <source>Name with province and city, or six-digit code</source>
        <translation>名称（写明省、市）或六位代码</translation>
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
        <source>No.</source>
        <translation>序号</translation>
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
        <source>Not duplicates: %1 and %2</source>
        <translation>不是同一人：%1 与 %2</translation>
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
        <source>One of the two members is gone.</source>
        <translation>两名会员中有一名已不存在。</translation>
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
        <source>Remove one of the two records first.</source>
        <translation>请先删除其中一条记录。</translation>
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
        <source>Roster of members</source>
        <translation>会员名册</translation>
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
        <source>Several members are called "%1".</source>
        <translation>有多名会员叫“%1”。</translation>
    </message>
    <message>
        <source>Several members have the number %1.</source>
        <translation>有多名会员的号码是 %1。</translation>
    </message>
    <message>
        <source>Several regions are called "%1": %2.</source>
        <translation>有几个地区都叫“%1”：%2。</translation>
    </message>
    <message>
        <source>Several units are called "%1".</source>
        <translation>有多个单位叫“%1”。</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
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
        <source>The code %1 stands for %2, not for "%3".</source>
        <translation>代码 %1 是%2，不是“%3”。</translation>
    </message>
    <message>
        <source>The contract ends before it begins.</source>
        <translation>合同终止日早于起始日。</translation>
    </message>
    <message>
        <source>The date of birth is in the future.</source>
        <translation>出生日期晚于今天。</translation>
    </message>
    <message>
        <source>The date of birth of %1 (%2) differs from the ID number (%3).</source>
        <translation>%1 的出生日期（%2）与身份证号（%3）不一致。</translation>
    </message>
    <message>
        <source>The day is not in the future, nor before the present status began.</source>
        <translation>日期不在今天之后，也不早于现状态的起始日期。</translation>
    </message>
    <message>
        <source>The day of joining is in the future.</source>
        <translation>入会日期晚于今天。</translation>
    </message>
    <message>
        <source>The member belongs to that unit already.</source>
        <translation>该会员已经在那个单位了。</translation>
    </message>
    <message>
        <source>The name %1 holds a question mark: probably a rare character that the spreadsheet could not keep.</source>
        <translation>姓名“%1”中有问号，可能是电子表格存不下的生僻字。</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>另一名会员</translation>
    </message>
    <message>
        <source>The same ID number, in its old and its new form</source>
        <translation>身份证号相同（15 位与 18 位）</translation>
    </message>
    <message>
        <source>The same name and date of birth</source>
        <translation>姓名和出生日期相同</translation>
    </message>
    <message>
        <source>The same name and mobile number</source>
        <translation>姓名和手机号相同</translation>
    </message>
    <message>
        <source>The sex of %1 differs from the ID number.</source>
        <translation>%1 的性别与身份证号不一致。</translation>
    </message>
    <message>
        <source>There is no member "%1".</source>
        <translation>没有会员“%1”。</translation>
    </message>
    <message>
        <source>There is no region "%1".</source>
        <translation>没有“%1”这个地区。</translation>
    </message>
    <message>
        <source>There is no unit "%1".</source>
        <translation>没有单位“%1”。</translation>
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
        <source>Unit name</source>
        <translation>单位名称</translation>
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
        <source>Write it with its area code, for example 010-65123456.</source>
        <translation>请连区号一起写，例如 010-65123456。</translation>
    </message>
    <message>
        <source>Write the name with its province and city, or the six digits of GB/T 2260, for example 110105 for Chaoyang, Beijing.</source>
        <translation>请写明省、市的完整名称，或填 GB/T 2260 六位代码，例如北京市朝阳区为 110105。</translation>
    </message>
    <message>
        <source>Write the name without it.</source>
        <translation>名称里请去掉它。</translation>
    </message>
    <message>
        <source>Write the unit's name.</source>
        <translation>请写单位名称。</translation>
    </message>
    <message>
        <source>Write the whole path, for example: Group/Company/%1.</source>
        <translation>请写完整路径，例如：集团/公司/%1。</translation>
    </message>
    <message>
        <source>Youth League member</source>
        <translation>共青团员</translation>
    </message>
</context>
</TS>
