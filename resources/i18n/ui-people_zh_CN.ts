<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ui-people</name>
    <message>
        <source>%1 (provisional)</source>
        <translation>%1（暂定）</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1（已撤销）</translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation>%1 条记录</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1，操作人：%2</translation>
    </message>
    <message>
        <source>Added: %1 %2</source>
        <translation>新增：%1 %2</translation>
    </message>
    <message>
        <source>After</source>
        <translation>更改后</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>更改前</translation>
    </message>
    <message>
        <source>Begin with the company or the union itself; branches come below it.</source>
        <translation>先建立公司或工会本级，再在其下建立分支。</translation>
    </message>
    <message>
        <source>By</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Changed: %1 %2</source>
        <translation>修改：%1 %2</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>改动数</translation>
    </message>
    <message>
        <source>Choose a line first.</source>
        <translation>请先选择一行。</translation>
    </message>
    <message>
        <source>Choose a unit first.</source>
        <translation>请先选择一个单位。</translation>
    </message>
    <message>
        <source>Choose for each line what holds. The merged member keeps the history of both, and merging can be undone.</source>
        <translation>请逐行选择以哪个为准。合并后保留双方的历史，且可以撤销。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>详情…</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重复会员</translation>
    </message>
    <message>
        <source>Enter opens the page that lists all of them</source>
        <translation>按回车打开列出全部的页面</translation>
    </message>
    <message>
        <source>Entered first</source>
        <translation>先登记的</translation>
    </message>
    <message>
        <source>Entered later</source>
        <translation>后登记的</translation>
    </message>
    <message>
        <source>Everybody in the union: find, add, change, transfer.</source>
        <translation>全体会员：查找、新增、修改、转移会籍。</translation>
    </message>
    <message>
        <source>Everything that was done, by whom. Any deed can be undone, even last week's import.</source>
        <translation>所有操作及操作人。任何操作都可以撤销，包括上周的导入。</translation>
    </message>
    <message>
        <source>Go to the members</source>
        <translation>前往会员</translation>
    </message>
    <message>
        <source>Go to the units</source>
        <translation>前往单位</translation>
    </message>
    <message>
        <source>History</source>
        <translation>操作历史</translation>
    </message>
    <message>
        <source>Import a member list…</source>
        <translation>导入会员名册…</translation>
    </message>
    <message>
        <source>Import the list you have in a spreadsheet, or add people one by one. Everything can be undone.</source>
        <translation>可以导入现有的表格名册，也可以逐个新增。所有操作都可以撤销。</translation>
    </message>
    <message>
        <source>It changed nothing.</source>
        <translation>该操作没有改动任何内容。</translation>
    </message>
    <message>
        <source>It has been undone already.</source>
        <translation>该操作已被撤销。</translation>
    </message>
    <message>
        <source>It is itself an undo or redo.</source>
        <translation>该操作本身就是撤销或重做。</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后</translation>
    </message>
    <message>
        <source>Looked at and told apart</source>
        <translation>经核对不是同一人</translation>
    </message>
    <message>
        <source>Looking for the same ID number, name and birthday, or name and mobile.</source>
        <translation>正在查找相同的身份证号、姓名加出生日期、姓名加手机号。</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>会员</translation>
    </message>
    <message>
        <source>Members who may be one person twice. Merge them, or say that they are two.</source>
        <translation>可能重复登记的会员。可以合并，也可以确认是两个人。</translation>
    </message>
    <message>
        <source>Members, with units below</source>
        <translation>会员（含下级单位）</translation>
    </message>
    <message>
        <source>Merge into one</source>
        <translation>合并为一人</translation>
    </message>
    <message>
        <source>Merged: %1.</source>
        <translation>已合并：%1。</translation>
    </message>
    <message>
        <source>New below this one</source>
        <translation>新增下级单位</translation>
    </message>
    <message>
        <source>New unit</source>
        <translation>新增单位</translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation>没有重复</translation>
    </message>
    <message>
        <source>No units yet</source>
        <translation>还没有单位</translation>
    </message>
    <message>
        <source>Nobody belongs to this unit or to one below it.</source>
        <translation>本单位及下级单位还没有会员。</translation>
    </message>
    <message>
        <source>Nobody seems to be on file twice. New pairs appear here after an import.</source>
        <translation>没有发现重复登记的会员。导入后如有疑似重复会显示在这里。</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>没有待办事项</translation>
    </message>
    <message>
        <source>Nothing is due. What the rules ask for appears here by itself, with its date.</source>
        <translation>目前没有到期事项。按规定应办的事会连同期限自动出现在这里。</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>办公室</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>请稍候</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>打开该记录</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Pairs that look alike</source>
        <translation>疑似重复的会员</translation>
    </message>
    <message>
        <source>Parts of the unit</source>
        <translation>单位的各部分</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Record, field</source>
        <translation>记录、项目</translation>
    </message>
    <message>
        <source>Remembered: they are two people.</source>
        <translation>已记住：这是两个人。</translation>
    </message>
    <message>
        <source>Removed: %1 %2</source>
        <translation>删除：%1 %2</translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <translation>已删除：%1。</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>重新查找</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>显示更早的记录</translation>
    </message>
    <message>
        <source>The office is being filled just now. What is due appears here when that is done.</source>
        <translation>正在写入数据，完成后，到期事项会显示在这里。</translation>
    </message>
    <message>
        <source>The office is empty. Bring in your members first; everything else builds on them.</source>
        <translation>目前还没有数据。请先录入会员，其他工作都以此为基础。</translation>
    </message>
    <message>
        <source>The tree of companies, branches and sections, and who belongs to each.</source>
        <translation>公司、分公司和班组的层级，以及各自的会员。</translation>
    </message>
    <message>
        <source>The unit</source>
        <translation>单位信息</translation>
    </message>
    <message>
        <source>They are two people</source>
        <translation>不是同一人</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Undo this deed</source>
        <translation>撤销此操作</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>What has to be done, by when, and the rule that says so.</source>
        <translation>要办什么、何时到期、依据哪条规定。</translation>
    </message>
    <message>
        <source>What it changed, field by field (Enter or a double click)</source>
        <translation>逐项列出所作的更改（按回车或双击）</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>操作详情</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Within a week</source>
        <translation>一周之内</translation>
    </message>
    <message>
        <source>and %1 more: %2</source>
        <translation>还有 %1 项：%2</translation>
    </message>
    <message>
        <source>… only the first %1 are shown.</source>
        <translation>……仅显示前 %1 条。</translation>
    </message>
</context>
</TS>
