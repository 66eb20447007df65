<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ui-command</name>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>记录(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>About Zhijia</source>
        <translation>关于职家</translation>
    </message>
    <message>
        <source>Adds a record to the list you see.</source>
        <translation>在当前列表中新增一条记录。</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Brings back what was undone last.</source>
        <translation>恢复最近一次撤销的操作。</translation>
    </message>
    <message>
        <source>Changes between the light and the dark theme.</source>
        <translation>在浅色与深色主题之间切换。</translation>
    </message>
    <message>
        <source>Check the office file</source>
        <translation>检查数据文件</translation>
    </message>
    <message>
        <source>Close office</source>
        <translation>关闭数据文件</translation>
    </message>
    <message>
        <source>Closes the office and shows the first page.</source>
        <translation>关闭当前的数据文件，回到起始页。</translation>
    </message>
    <message>
        <source>Closes the program; everything is saved already.</source>
        <translation>退出程序；所有内容均已保存。</translation>
    </message>
    <message>
        <source>Columns and order…</source>
        <translation>列与排序…</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Copies the selected rows as a table, masked as on screen.</source>
        <translation>将选中的行复制为表格，敏感信息与屏幕显示一样脱敏。</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>复制行</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>放弃修改</translation>
    </message>
    <message>
        <source>Every command with its keys.</source>
        <translation>列出全部命令及其快捷键。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Filter commands</source>
        <translation>筛选命令</translation>
    </message>
    <message>
        <source>Filter commands…</source>
        <translation>筛选命令…</translation>
    </message>
    <message>
        <source>Finds commands, pages and records.</source>
        <translation>查找命令、页面和记录。</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Goes to the next page of the navigation.</source>
        <translation>转到导航中的下一页。</translation>
    </message>
    <message>
        <source>Goes to the previous page of the navigation.</source>
        <translation>转到导航中的上一页。</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>使用手册</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>快捷键一览</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Language, theme, text size, backups and your name.</source>
        <translation>语言、主题、字号、备份和您的姓名。</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Leaves a field, a search or a record.</source>
        <translation>离开当前输入框、搜索或记录。</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>浅色或深色</translation>
    </message>
    <message>
        <source>Looks for damage in the file and says what it finds.</source>
        <translation>检查文件是否损坏，并说明检查结果。</translation>
    </message>
    <message>
        <source>Makes a PDF of the list or record you see.</source>
        <translation>将当前列表或记录生成 PDF。</translation>
    </message>
    <message>
        <source>Makes a checked copy of the office in the backups folder.</source>
        <translation>在备份文件夹中保存一份经过校验的副本。</translation>
    </message>
    <message>
        <source>Makes a new, empty office file.</source>
        <translation>新建一个空白的数据文件。</translation>
    </message>
    <message>
        <source>Makes everything larger, up to 200 %.</source>
        <translation>放大全部界面，最大 200 %。</translation>
    </message>
    <message>
        <source>Makes everything smaller, down to 100 %.</source>
        <translation>缩小全部界面，最小 100 %。</translation>
    </message>
    <message>
        <source>Names, pinyin, initials, last digits of the mobile, or a full ID number.</source>
        <translation>可输入姓名、拼音、首字母、手机尾号或完整身份证号。</translation>
    </message>
    <message>
        <source>New office…</source>
        <translation>新建数据文件…</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>新增记录</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Nothing found for "%1".</source>
        <translation>没有找到“%1”。</translation>
    </message>
    <message>
        <source>Open office…</source>
        <translation>打开数据文件…</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>打开记录</translation>
    </message>
    <message>
        <source>Opens another office file.</source>
        <translation>打开另一个数据文件。</translation>
    </message>
    <message>
        <source>Opens the guide at the chapter about this page.</source>
        <translation>打开手册中关于本页的一章。</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Puts a backup in the office's place; the old file is kept.</source>
        <translation>用备份替换当前的数据文件，原文件会保留。</translation>
    </message>
    <message>
        <source>Puts the keyboard into the selected record.</source>
        <translation>进入选中的记录进行编辑。</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Removes the selected records; it can be undone.</source>
        <translation>删除选中的记录；可以撤销。</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>从备份恢复…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Saves what you changed in the record.</source>
        <translation>保存对当前记录的修改。</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>全局搜索</translation>
    </message>
    <message>
        <source>Search this list</source>
        <translation>搜索当前列表</translation>
    </message>
    <message>
        <source>Select all rows</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Selects every row of the list.</source>
        <translation>选中列表中的所有行。</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Shows the record again as it is saved.</source>
        <translation>恢复为已保存的内容。</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Takes back the last deed. It stays in the history.</source>
        <translation>撤销最近一次操作；历史记录会保留。</translation>
    </message>
    <message>
        <source>Takes in records from a spreadsheet or CSV file.</source>
        <translation>从表格或 CSV 文件导入记录。</translation>
    </message>
    <message>
        <source>There is nothing here to do it with.</source>
        <translation>当前页面没有可操作的对象。</translation>
    </message>
    <message>
        <source>Try the first characters, pinyin or initials.</source>
        <translation>请尝试输入开头的字、拼音或首字母。</translation>
    </message>
    <message>
        <source>Type a command, a page or a name…</source>
        <translation>输入命令、页面或姓名…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Uses the whole screen, and back.</source>
        <translation>进入或退出全屏。</translation>
    </message>
    <message>
        <source>Version, licence, and where the data is.</source>
        <translation>版本、许可协议和数据所在位置。</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Which columns the list shows, where they stand, and its order.</source>
        <translation>选择列表显示哪些列、列的先后位置和排序方式。</translation>
    </message>
    <message>
        <source>Writes the list you see to a spreadsheet or CSV file.</source>
        <translation>将当前列表写入表格或 CSV 文件。</translation>
    </message>
    <message>
        <source>↑ ↓ choose   ·   Enter goes there   ·   Esc closes</source>
        <translation>↑ ↓ 选择   ·   回车前往   ·   Esc 关闭</translation>
    </message>
</context>
</TS>
