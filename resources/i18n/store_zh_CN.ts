<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>store</name>
    <message>
        <source>%1 (%2 on computer %3, process %4)</source>
        <translation>%1（计算机 %3 上的 %2，进程 %4）</translation>
    </message>
    <message>
        <source>%1 attached files belong to no record.</source>
        <translation>有 %1 个附件不属于任何记录。</translation>
    </message>
    <message>
        <source>%1 belongs to the office %2 and is not overwritten.</source>
        <translation>%1 属于数据文件 %2，不会被覆盖。</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>%1 打不开：%2</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2. What was saved before is safe; this change was not made. Check the disk or the network and try again.</source>
        <translation>无法访问 %1：%2。此前保存的内容是安全的，本次更改没有保存。请检查磁盘或网络后重试。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 读不出来：%2。</translation>
    </message>
    <message>
        <source>%1 cannot be restored: %2</source>
        <translation>%1 无法用来恢复：%2</translation>
    </message>
    <message>
        <source>%1 cannot be written: the file or its folder is read-only. Nothing was changed.</source>
        <translation>%1 不能写入：文件或所在文件夹是只读的。没有做任何改动。</translation>
    </message>
    <message>
        <source>%1 changes belong to no deed.</source>
        <translation>有 %1 处改动不属于任何操作。</translation>
    </message>
    <message>
        <source>%1 could not be brought to format %2: %3. It was left as it is.</source>
        <translation>无法把 %1 升级到格式 %2：%3。文件保持原样。</translation>
    </message>
    <message>
        <source>%1 could not be put aside.</source>
        <translation>%1 没能挪开。</translation>
    </message>
    <message>
        <source>%1 deeds do not have all of their changes.</source>
        <translation>有 %1 次操作的改动记录不完整。</translation>
    </message>
    <message>
        <source>%1 exists already and is no earlier copy of this office.</source>
        <translation>%1 已经存在，而且不是本办公室以前的备份。</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 已经存在。</translation>
    </message>
    <message>
        <source>%1 is a database of another program.</source>
        <translation>%1 是别的程序的数据库。</translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 是一个文件夹。</translation>
    </message>
    <message>
        <source>%1 is an office or another database and is not overwritten.</source>
        <translation>%1 是数据文件或其他数据库，不会被覆盖。</translation>
    </message>
    <message>
        <source>%1 is being written by %2. Nothing was changed; try again in a moment.</source>
        <translation>%2 正在写入 %1。没有做任何改动，请稍后再试。</translation>
    </message>
    <message>
        <source>%1 is damaged. Nothing was changed. Restore the newest backup from the folder %2.</source>
        <translation>%1 已损坏。没有做任何改动。请从文件夹 %2 恢复最近的备份。</translation>
    </message>
    <message>
        <source>%1 is damaged: %2. Nothing was changed.</source>
        <translation>%1 已损坏：%2。没有改动任何内容。</translation>
    </message>
    <message>
        <source>%1 is damaged: it does not say which office it is.</source>
        <translation>%1 已损坏：文件中没有办公室的信息。</translation>
    </message>
    <message>
        <source>%1 is damaged: it ends in the middle.</source>
        <translation>%1 已损坏：文件不完整。</translation>
    </message>
    <message>
        <source>%1 is damaged: its first page is not what it should be.</source>
        <translation>%1 已损坏：文件开头的内容不正确。</translation>
    </message>
    <message>
        <source>%1 is empty. It is not an office, or it was cut off while it was copied.</source>
        <translation>%1 是空的。它不是数据文件，或者复制时中断了。</translation>
    </message>
    <message>
        <source>%1 is gone: it was deleted, renamed or moved while it was open here. This change was not made. Put the file back under its name, or save a copy of what is open here with a backup.</source>
        <translation>%1 不见了：在这里打开期间，它被删除、改名或移走了。这次修改没有保存。请把文件放回原处，或者用“备份”把这里打开的内容另存一份。</translation>
    </message>
    <message>
        <source>%1 is not an office of this program.</source>
        <translation>%1 不是本程序的数据文件。</translation>
    </message>
    <message>
        <source>%1 is open at %2.</source>
        <translation>%1 正由 %2 打开着。</translation>
    </message>
    <message>
        <source>%1 is open: %2.</source>
        <translation>%1 正被打开：%2。</translation>
    </message>
    <message>
        <source>%1 is read-only.</source>
        <translation>%1 是只读的。</translation>
    </message>
    <message>
        <source>%1 is the file that is being read.</source>
        <translation>%1 就是正在读取的文件。</translation>
    </message>
    <message>
        <source>%1 is the office itself.</source>
        <translation>%1 就是当前的数据文件。</translation>
    </message>
    <message>
        <source>%1 lies on a network folder. It is kept safe there with a slower journal, and one desk works at a time.</source>
        <translation>%1 在网络文件夹里。为了安全，改用较慢的写入方式，并且同一时间只能一台电脑使用。</translation>
    </message>
    <message>
        <source>%1 on computer %2 (process %3)</source>
        <translation>电脑 %2 上的 %1（进程 %3）</translation>
    </message>
    <message>
        <source>%1 was replaced by another file while it was open here. Nothing is written any more: this change was not made. Save a copy of what is open here with a backup, then close the office and open it again.</source>
        <translation>%1 在这里打开期间被另一个文件替换了。现已停止写入，这次修改没有保存。请先用“备份”把这里打开的内容另存一份，再关闭并重新打开。</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of this program (format %2, this one knows %3).</source>
        <translation>%1 是用更新版本的程序保存的（格式 %2，本程序只认到 %3）。</translation>
    </message>
    <message>
        <source>%1: %2 records have a number that would be given out again.</source>
        <translation>%1：有 %2 条记录的编号会被重复分配。</translation>
    </message>
    <message>
        <source>%1: %2 records have no deed in the history.</source>
        <translation>%1：有 %2 条记录在历史中找不到来源。</translation>
    </message>
    <message>
        <source>%1: %2 stand below themselves ("%3" leads in a circle): %4.</source>
        <translation>%1：有 %2 个排在自己的下级之下（“%3”绕成了圈）：%4。</translation>
    </message>
    <message>
        <source>A colleague is writing: the order of names is renewed when the office is opened the next time.</source>
        <translation>同事正在写入：姓名排序将在下次打开时更新。</translation>
    </message>
    <message>
        <source>A row of "%1" refers to a row of "%2" that is gone.</source>
        <translation>“%1”中有一条记录引用了“%2”中已不存在的记录。</translation>
    </message>
    <message>
        <source>Check that you may read the file.</source>
        <translation>请检查您是否有读取这个文件的权限。</translation>
    </message>
    <message>
        <source>Check the folder and the file.</source>
        <translation>请检查文件夹和文件。</translation>
    </message>
    <message>
        <source>Check the name, or add it first.</source>
        <translation>请核对名称，或者先添加。</translation>
    </message>
    <message>
        <source>Choose a backup from the folder of backups.</source>
        <translation>请从备份文件夹里选一个备份。</translation>
    </message>
    <message>
        <source>Choose a file that ends in .zhijia.</source>
        <translation>请选择以 .zhijia 结尾的文件。</translation>
    </message>
    <message>
        <source>Choose a file that ends in .zhijia. To bring in a list, open or make an office first and then import.</source>
        <translation>请选择以 .zhijia 结尾的文件。要导入名单，请先打开或新建数据文件，再导入。</translation>
    </message>
    <message>
        <source>Choose an older backup.</source>
        <translation>请选择更早的备份。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>请换一个文件夹。</translation>
    </message>
    <message>
        <source>Choose another name, or open that office.</source>
        <translation>请换一个名称，或者打开那个数据文件。</translation>
    </message>
    <message>
        <source>Choose another name. Nothing was written.</source>
        <translation>请换一个文件名。什么也没有写入。</translation>
    </message>
    <message>
        <source>Choose one from the list, or give its id.</source>
        <translation>请从列表中选一个，或者填写它的编号。</translation>
    </message>
    <message>
        <source>Choose the office file in it.</source>
        <translation>请选择里面的数据文件。</translation>
    </message>
    <message>
        <source>Close it everywhere, then restore.</source>
        <translation>请先在所有地方关闭它，再恢复。</translation>
    </message>
    <message>
        <source>Close the office everywhere, then restore.</source>
        <translation>请先在所有地方关闭这个数据文件，再恢复。</translation>
    </message>
    <message>
        <source>Copy it to a folder where you may write, or ask for the right to write.</source>
        <translation>请把它复制到可以写入的文件夹，或者申请写入权限。</translation>
    </message>
    <message>
        <source>Copy the file again, or restore the newest backup.</source>
        <translation>请重新复制文件，或者恢复最近的备份。</translation>
    </message>
    <message>
        <source>For several desks at once, use a server.</source>
        <translation>要几台电脑同时使用，请使用服务器。</translation>
    </message>
    <message>
        <source>Give the copy another name. Nothing was written.</source>
        <translation>请给备份换一个文件名。什么也没有写入。</translation>
    </message>
    <message>
        <source>It is not whole.</source>
        <translation>文件不完整。</translation>
    </message>
    <message>
        <source>Look for it with Open, or make a new office.</source>
        <translation>请用“打开”去找，或者新建数据文件。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有任何修改。</translation>
    </message>
    <message>
        <source>On a network folder one desk works at a time. Ask the colleague to close it.</source>
        <translation>网络文件夹里的文件同一时间只能一台电脑使用。请让那位同事先关闭。</translation>
    </message>
    <message>
        <source>Restore the newest backup, or send a copy of the file to whoever looks after the program.</source>
        <translation>请恢复最近的备份，或者把文件复制一份发给负责维护的人。</translation>
    </message>
    <message>
        <source>Restore the newest backup.</source>
        <translation>请恢复最近的备份。</translation>
    </message>
    <message>
        <source>Several of %1 are called "%2".</source>
        <translation>有多个“%1”叫“%2”。</translation>
    </message>
    <message>
        <source>The backup could not be copied beside %1: the disk is full or the folder cannot be written. Nothing was changed.</source>
        <translation>备份没能复制到 %1 旁边：磁盘已满，或该文件夹不能写入。没有做任何改动。</translation>
    </message>
    <message>
        <source>The backup could not be copied beside %1: the disk or the network failed. Nothing was changed.</source>
        <translation>备份没能复制到 %1 旁边：磁盘或网络出错。没有做任何改动。</translation>
    </message>
    <message>
        <source>The copy %1 could not be verified and was thrown away. The office itself was not touched; check the disk.</source>
        <translation>副本 %1 没有通过核对，已丢弃。数据文件本身没有动过，请检查磁盘。</translation>
    </message>
    <message>
        <source>The copy %1 was not made: its disk is full or cannot be written. The office itself was not touched; choose another place, or make room.</source>
        <translation>备份 %1 没有做成：它所在的磁盘已满或不能写入。数据文件本身未受影响；请另选位置，或腾出空间后再试。</translation>
    </message>
    <message>
        <source>The copy could not be given the name %1. The office itself was not touched.</source>
        <translation>备份无法命名为 %1。数据文件没有改动。</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full or cannot be written. What was saved before is safe; this change was not made. Free some space and try again.</source>
        <translation>%1 所在的磁盘已满或不能写入。之前保存的都安全，这次改动没有做。请腾出一些空间再试。</translation>
    </message>
    <message>
        <source>The file is damaged: a part of it is not in order (for whoever looks after the program: %1).</source>
        <translation>数据文件已损坏，有一部分不完整（供维护人员参考：%1）。</translation>
    </message>
    <message>
        <source>The file system of %1 gave no write-ahead journal; a slower one is used.</source>
        <translation>%1 所在的文件系统不支持快速写入方式，改用较慢的方式。</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>文件夹 %1 不存在。</translation>
    </message>
    <message>
        <source>The folder %1 for the backup before the update cannot be made.</source>
        <translation>升级前存放备份的文件夹 %1 无法创建。</translation>
    </message>
    <message>
        <source>The folder for backups, %1, cannot be made.</source>
        <translation>备份文件夹 %1 无法创建。</translation>
    </message>
    <message>
        <source>The folder of %1 cannot be written.</source>
        <translation>%1 所在的文件夹不能写入。</translation>
    </message>
    <message>
        <source>The history speaks of "%1", which this program does not know.</source>
        <translation>历史中有本程序不认识的“%1”。</translation>
    </message>
    <message>
        <source>The office keeps its journal beside the file. Move it to a folder where you may write.</source>
        <translation>程序要在文件旁边存放日志。请把它移到可以写入的文件夹。</translation>
    </message>
    <message>
        <source>The office was brought to format %1. A copy of the old one is %2.</source>
        <translation>数据文件已升级到格式 %1。旧文件的副本是 %2。</translation>
    </message>
    <message>
        <source>The program's tables of readings and strokes are newer than this office: the order of %1 names was renewed.</source>
        <translation>程序的读音和笔画表比本数据新：已更新 %1 个名称的排序。</translation>
    </message>
    <message>
        <source>The restored copy could not be given its name; it lies beside it as %1.</source>
        <translation>恢复出来的副本没能改名，以 %1 的名称放在旁边。</translation>
    </message>
    <message>
        <source>The search index of %1 does not fit its records.</source>
        <translation>“%1”的搜索索引与记录对不上。</translation>
    </message>
    <message>
        <source>The table "%1" has no column "%2".</source>
        <translation>数据表“%1”缺少“%2”列。</translation>
    </message>
    <message>
        <source>There is no %1 "%2".</source>
        <translation>没有叫“%2”的%1。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>找不到文件 %1。</translation>
    </message>
    <message>
        <source>Update this program. The file was not changed.</source>
        <translation>请升级本程序。文件没有改动。</translation>
    </message>
    <message>
        <source>What the attached file "%1" held is lost.</source>
        <translation>附件“%1”的内容已丢失。</translation>
    </message>
    <message>
        <source>What the attached file "%1" held was damaged.</source>
        <translation>附件“%1”的内容已损坏。</translation>
    </message>
    <message>
        <source>a reference of the table "%1" points nowhere</source>
        <translation>表“%1”中有引用指向不存在的记录</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>别的程序</translation>
    </message>
    <message>
        <source>other work of this program</source>
        <translation>本程序的另一项工作</translation>
    </message>
</context>
</TS>
