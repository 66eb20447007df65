<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ui-shell</name>
    <message>
        <source>   about %1 min left</source>
        <translation>   约剩 %1 分钟</translation>
    </message>
    <message>
        <source>   about %1 s left</source>
        <translation>   约剩 %1 秒</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <source> hours</source>
        <translation> 小时</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 – Zhijia</source>
        <translation>%1 – 职家</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>About Zhijia</source>
        <translation>关于职家</translation>
    </message>
    <message>
        <source>An invented office with members and a congress. Try everything; nothing can break.</source>
        <translation>一份虚构的工会数据，内有会员和职代会。随意尝试，不会弄坏任何东西。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>At least every</source>
        <translation>至少每隔</translation>
    </message>
    <message>
        <source>Backed up and checked: %1</source>
        <translation>已备份并校验：%1</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>正在备份</translation>
    </message>
    <message>
        <source>Backup: %1</source>
        <translation>备份：%1</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Backups: %1</source>
        <translation>备份位置：%1</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始使用</translation>
    </message>
    <message>
        <source>Beside the office file</source>
        <translation>与数据文件在同一位置</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>已取消，没有任何改动。</translation>
    </message>
    <message>
        <source>Careful mode</source>
        <translation>稳妥模式</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>正在检查文件</translation>
    </message>
    <message>
        <source>Choose another office</source>
        <translation>选择其他数据文件</translation>
    </message>
    <message>
        <source>Choose the backups folder</source>
        <translation>选择备份文件夹</translation>
    </message>
    <message>
        <source>Choose the office that shall be restored.</source>
        <translation>请选择要恢复的数据文件。</translation>
    </message>
    <message>
        <source>Choose where the file lies</source>
        <translation>选择文件的保存位置</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Ctrl+N, or Ins in the list</source>
        <translation>Ctrl+N，或在列表中按 Ins</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Do not wait</source>
        <translation>不再等待</translation>
    </message>
    <message>
        <source>Doing again</source>
        <translation>正在重做</translation>
    </message>
    <message>
        <source>Done again.</source>
        <translation>已重做。</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>Everything is kept in this one file. The name can be changed later in the settings.</source>
        <translation>所有数据都保存在这一个文件中。名称以后可在设置中修改。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Filling the sample office</source>
        <translation>正在生成示例数据</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续工作</translation>
    </message>
    <message>
        <source>In full, as it stands on papers</source>
        <translation>填写全称，打印的文件上使用</translation>
    </message>
    <message>
        <source>It is as it was.</source>
        <translation>已恢复原状。</translation>
    </message>
    <message>
        <source>It is as large as it gets.</source>
        <translation>已经是最大字号。</translation>
    </message>
    <message>
        <source>It is as small as it gets.</source>
        <translation>已经是最小字号。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Language, theme and text size change at once. The backups folder counts from the next time an office is opened.</source>
        <translation>语言、主题和字号立即生效；备份文件夹在下次打开数据文件时生效。</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>不撤销</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>先看一看</translation>
    </message>
    <message>
        <source>Make an empty office, then import your member list from a spreadsheet.</source>
        <translation>新建一个空白的数据文件，然后从表格导入会员名册。</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Name of the union</source>
        <translation>工会名称</translation>
    </message>
    <message>
        <source>Name of the union: %1</source>
        <translation>工会名称：%1</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>新增%1</translation>
    </message>
    <message>
        <source>New office</source>
        <translation>新建数据文件</translation>
    </message>
    <message>
        <source>New office…</source>
        <translation>新建数据文件…</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>尚未备份</translation>
    </message>
    <message>
        <source>Office file</source>
        <translation>数据文件</translation>
    </message>
    <message>
        <source>Office file: %1</source>
        <translation>数据文件：%1</translation>
    </message>
    <message>
        <source>Open an office file that you or a colleague made.</source>
        <translation>打开您或同事建立的数据文件。</translation>
    </message>
    <message>
        <source>Open an office first.</source>
        <translation>请先打开一个数据文件。</translation>
    </message>
    <message>
        <source>Open office</source>
        <translation>打开数据文件</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Other file…</source>
        <translation>其他文件…</translation>
    </message>
    <message>
        <source>Our union office</source>
        <translation>我们的工会</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概况</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Puts a backup in the place of an office that is damaged, gone or not as it should be.</source>
        <translation>数据文件损坏、丢失或内容不对时，用备份把它恢复回来。</translation>
    </message>
    <message>
        <source>Puts the pages of this room away</source>
        <translation>收起这一栏的页面</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>从备份恢复</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>从备份恢复…</translation>
    </message>
    <message>
        <source>Sample office</source>
        <translation>示例数据</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>全局搜索</translation>
    </message>
    <message>
        <source>Search everywhere   Ctrl+K</source>
        <translation>全局搜索   Ctrl+K</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Shows the pages of this room</source>
        <translation>展开这一栏的页面</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Something went wrong in the program (%1). The data is as it was before; what happened is written in %2.</source>
        <translation>程序出了问题（%1）。数据保持原样，未受影响；详细情况已写入 %2。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>起始页</translation>
    </message>
    <message>
        <source>Stopping: %1</source>
        <translation>正在停止：%1</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>The backup is in its place.</source>
        <translation>已从备份恢复。</translation>
    </message>
    <message>
        <source>The backup is in its place. The office as it was before is kept as %1.</source>
        <translation>已从备份恢复。恢复前的数据文件保留为 %1。</translation>
    </message>
    <message>
        <source>The backup takes the office's place. The office as it is now is not lost: its file is kept beside it under another name.</source>
        <translation>所选备份将替换当前的数据文件。现有数据不会丢失：原文件会改名保留在同一文件夹中。</translation>
    </message>
    <message>
        <source>The desk of a trade-union office. All data stays in one file on this computer; nothing is sent anywhere.</source>
        <translation>工会办公室的工作台。所有数据都保存在本机的一个文件中，不会上传到任何地方。</translation>
    </message>
    <message>
        <source>The desk of a trade-union office. Free software under the GPL, version 3 or later.</source>
        <translation>工会办公室的工作台。自由软件，采用 GPL 第 3 版或更新版本许可。</translation>
    </message>
    <message>
        <source>The disk does not support the fast journal; the data is safe, writing is slower.</source>
        <translation>磁盘不支持快速日志；数据是安全的，写入稍慢。</translation>
    </message>
    <message>
        <source>The file lies on a network drive: one writer at a time, safe but slower.</source>
        <translation>文件位于网络盘：同一时间只允许一人写入，安全但稍慢。</translation>
    </message>
    <message>
        <source>The office file is whole: nothing is damaged.</source>
        <translation>数据文件完好，没有损坏。</translation>
    </message>
    <message>
        <source>The sample office is ready.</source>
        <translation>示例数据已准备好。</translation>
    </message>
    <message>
        <source>The union</source>
        <translation>工会</translation>
    </message>
    <message>
        <source>The union is called %1 on papers now.</source>
        <translation>今后打印的文件上使用名称：%1。</translation>
    </message>
    <message>
        <source>The work stopped unexpectedly; the office is as it was. (%1)</source>
        <translation>操作意外中止；数据保持原样。（%1）</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>There is no backup of this office in the folder of backups. Choose another file.</source>
        <translation>备份文件夹中没有这个数据文件的备份，请选择其他文件。</translation>
    </message>
    <message>
        <source>There is no page "%1". There are: %2.</source>
        <translation>没有名为“%1”的页面。现有页面：%2。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>没有可以重做的操作。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可以撤销的操作。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo that deed</source>
        <translation>撤销那步操作</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>正在撤销</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>User: %1</source>
        <translation>操作人：%1</translation>
    </message>
    <message>
        <source>Wait for the work that is running.</source>
        <translation>请等待正在进行的工作完成。</translation>
    </message>
    <message>
        <source>Waiting until %1 has finished writing; it is done by itself then.</source>
        <translation>正在等待%1写完，之后会自动完成。</translation>
    </message>
    <message>
        <source>Welcome to Zhijia</source>
        <translation>欢迎使用职家</translation>
    </message>
    <message>
        <source>What is typed here is not saved and stays as it is. The last deed is another one: %1</source>
        <translation>这里填写的内容尚未保存，会原样保留。上一步操作是另一件事：%1</translation>
    </message>
    <message>
        <source>What there is to say of the chosen record; it was put away because the window is low</source>
        <translation>查看所选记录的概况；窗口较矮，已先收起</translation>
    </message>
    <message>
        <source>Where shall the copy of this office be kept?</source>
        <translation>这个办公室的副本存到哪里？</translation>
    </message>
    <message>
        <source>Where shall the new office be kept?</source>
        <translation>新的数据文件保存在哪里？</translation>
    </message>
    <message>
        <source>Which file shall take the office's place?</source>
        <translation>用哪个文件来恢复？</translation>
    </message>
    <message>
        <source>Which office shall be restored?</source>
        <translation>要恢复哪个数据文件？</translation>
    </message>
    <message>
        <source>Who the history names. Change it in the settings.</source>
        <translation>历史记录中的操作人姓名，可在设置中修改。</translation>
    </message>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
    <message>
        <source>Your name in the history</source>
        <translation>历史记录中的姓名</translation>
    </message>
    <message>
        <source>Zhijia</source>
        <translation>职家</translation>
    </message>
    <message>
        <source>Zhijia %1</source>
        <translation>职家 %1</translation>
    </message>
    <message>
        <source>Zhijia office (*.zhijia)</source>
        <translation>职家数据文件 (*.zhijia)</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>已折叠</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>已展开</translation>
    </message>
</context>
</TS>
