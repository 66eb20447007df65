<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ui-list</name>
    <message>
        <source>   ·   %1 selected</source>
        <translation>   ·   已选 %1 条</translation>
    </message>
    <message>
        <source>%1 contains</source>
        <translation>%1包含</translation>
    </message>
    <message>
        <source>%1 contains "%2"</source>
        <translation>%1包含“%2”</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1为空</translation>
    </message>
    <message>
        <source>%1 is filled in</source>
        <translation>%1已填写</translation>
    </message>
    <message>
        <source>%1 is masked, so lists are not sorted by it.</source>
        <translation>“%1”已脱敏，不能按它排序。</translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation>%1 条记录</translation>
    </message>
    <message>
        <source>%1 records will be removed. It can be undone.</source>
        <translation>将删除 %1 条记录，之后可以撤销。</translation>
    </message>
    <message>
        <source>%1, for example 2026-03-05</source>
        <translation>%1，例如 2026-03-05</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 and below</source>
        <translation>%1：%2及其下级</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <translation>%1：%2 至 %3</translation>
    </message>
    <message>
        <source>%1: from %2</source>
        <translation>%1：%2 起</translation>
    </message>
    <message>
        <source>%1: up to %2</source>
        <translation>%1：截至 %2</translation>
    </message>
    <message>
        <source>%1–%2 of %3</source>
        <translation>第 %1–%2 条，共 %3 条</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>0 of %1</source>
        <translation>0 条，共 %1 条</translation>
    </message>
    <message>
        <source>Add the first one; everything can be undone.</source>
        <translation>新增第一条吧，所有操作都可以撤销。</translation>
    </message>
    <message>
        <source>And everything below</source>
        <translation>包含所有下级</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>升序</translation>
    </message>
    <message>
        <source>Change this filter</source>
        <translation>修改此筛选条件</translation>
    </message>
    <message>
        <source>Choose which columns to see, where they stand, and the order</source>
        <translation>选择显示哪些列、列的先后位置和排序方式</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>全部清除</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>清除搜索和筛选</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Contains…</source>
        <translation>包含…</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>降序</translation>
    </message>
    <message>
        <source>Export: %1…</source>
        <translation>导出%1…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>筛选：%1</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选条件</translation>
    </message>
    <message>
        <source>Forget a view</source>
        <translation>删除视图</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Import: %1…</source>
        <translation>导入%1…</translation>
    </message>
    <message>
        <source>Keep search, filters, columns and order under a name</source>
        <translation>将搜索、筛选、列和排序保存为一个视图</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Move "%1" to the left</source>
        <translation>“%1”左移</translation>
    </message>
    <message>
        <source>Move "%1" to the right</source>
        <translation>“%1”右移</translation>
    </message>
    <message>
        <source>Name for what you see now…</source>
        <translation>为当前视图命名…</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>新增%1</translation>
    </message>
    <message>
        <source>No records yet: %1</source>
        <translation>还没有%1</translation>
    </message>
    <message>
        <source>No saved views yet</source>
        <translation>还没有保存的视图</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>没有符合条件的记录</translation>
    </message>
    <message>
        <source>Nothing fits "%1"</source>
        <translation>没有找到“%1”</translation>
    </message>
    <message>
        <source>Nothing fits the filters</source>
        <translation>没有符合筛选条件的记录</translation>
    </message>
    <message>
        <source>Number of strokes</source>
        <translation>姓名笔画</translation>
    </message>
    <message>
        <source>Only where it is empty</source>
        <translation>仅显示未填写的</translation>
    </message>
    <message>
        <source>Only where it is filled in</source>
        <translation>仅显示已填写的</translation>
    </message>
    <message>
        <source>Print: %1…</source>
        <translation>打印：%1…</translation>
    </message>
    <message>
        <source>Remove %1: %2</source>
        <translation>删除%1：%2</translation>
    </message>
    <message>
        <source>Remove filter: %1</source>
        <translation>移除筛选：%1</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>移除此筛选条件</translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <translation>已删除：%1。</translation>
    </message>
    <message>
        <source>Removing: %1</source>
        <translation>正在删除：%1</translation>
    </message>
    <message>
        <source>Saved as "%1". You find it under Views.</source>
        <translation>已保存为“%1”，可在“视图”中找到。</translation>
    </message>
    <message>
        <source>Search %1</source>
        <translation>搜索%1</translation>
    </message>
    <message>
        <source>Search by name…</source>
        <translation>按名称搜索…</translation>
    </message>
    <message>
        <source>Search the choices…</source>
        <translation>搜索选项…</translation>
    </message>
    <message>
        <source>Search: name, pinyin, initials, number…</source>
        <translation>搜索：姓名、拼音、首字母、号码…</translation>
    </message>
    <message>
        <source>Select a row first.</source>
        <translation>请先选择一行。</translation>
    </message>
    <message>
        <source>Show only some of the records</source>
        <translation>只显示部分记录</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>排序方式</translation>
    </message>
    <message>
        <source>That is too much for the clipboard (at most %1 rows). Export it to a file instead.</source>
        <translation>内容太多，剪贴板放不下（最多 %1 行）。请改用导出到文件。</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>列表为空。</translation>
    </message>
    <message>
        <source>There are more: type some of the name.</source>
        <translation>还有更多，请输入名称的一部分。</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Try fewer characters, pinyin such as "zs", or the last four digits of the mobile.</source>
        <translation>请减少字数，或输入拼音首字母（如“zs”）、手机后四位。</translation>
    </message>
    <message>
        <source>Try fewer characters.</source>
        <translation>请减少字数。</translation>
    </message>
    <message>
        <source>Type to search…</source>
        <translation>输入文字查找…</translation>
    </message>
    <message>
        <source>Usual columns and order</source>
        <translation>恢复默认列和排序</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>超过 %1</translation>
    </message>
</context>
</TS>
