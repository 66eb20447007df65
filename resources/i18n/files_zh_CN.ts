<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>files</name>
    <message>
        <source>"%1" is empty.</source>
        <translation>“%1”是空文件。</translation>
    </message>
    <message>
        <source>"%1" is too large (%2); %3 are possible.</source>
        <translation>“%1”太大（%2），最多 %3。</translation>
    </message>
    <message>
        <source>"%1" stands with the record it is attached to: %2</source>
        <translation>“%1”随所属记录一并存档，不能改动：%2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>%1 is not there, or is no file.</source>
        <translation>%1 不存在，或者不是文件。</translation>
    </message>
    <message>
        <source>%1 was changed while it was being read.</source>
        <translation>读取期间 %1 被改动。</translation>
    </message>
    <message>
        <source>A file is attached with what it holds, not as a line of a list.</source>
        <translation>附件要连同内容一起加入，不能作为名单中的一行导入。</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Attach another file beside it and say in its note which one holds.</source>
        <translation>请另附一个文件，并在说明中写明以哪个为准。</translation>
    </message>
    <message>
        <source>Attach it to another one.</source>
        <translation>请附到别的记录上。</translation>
    </message>
    <message>
        <source>Attach it to the record it belongs to.</source>
        <translation>请附到它所属的记录上。</translation>
    </message>
    <message>
        <source>Attached file</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节数</translation>
    </message>
    <message>
        <source>Check the file; save it again.</source>
        <translation>请检查文件，重新保存一次。</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>请检查文件名。</translation>
    </message>
    <message>
        <source>Close it in other programs and attach it again.</source>
        <translation>请在其他程序中关闭它，然后重新添加。</translation>
    </message>
    <message>
        <source>Close it in other programs, or copy it elsewhere first.</source>
        <translation>请先在其他程序中关闭它，或者先复制到别处。</translation>
    </message>
    <message>
        <source>Copy it to this computer's disk and try again.</source>
        <translation>请先复制到本机磁盘再试。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>所属记录类型</translation>
    </message>
    <message>
        <source>Look whether its name, its text or its properties name somebody.</source>
        <translation>请检查文件名、正文和文件属性中有没有姓名。</translation>
    </message>
    <message>
        <source>Make the scan or the picture smaller, or note where the file is kept.</source>
        <translation>请把扫描件或图片缩小，或者注明文件存放在何处。</translation>
    </message>
    <message>
        <source>No files can be attached to this kind of record (%1).</source>
        <translation>这类记录（%1）不能附文件。</translation>
    </message>
    <message>
        <source>Nobody is to know who "%1" comes from; a file may tell it.</source>
        <translation>“%1”是匿名的，附件可能暴露是谁提出的。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Nothing need be done.</source>
        <translation>无需再做什么。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Remove it and attach the other file.</source>
        <translation>请删除它，再附上另一个文件。</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>The office file has lost what "%1" held. The record is safe; restore the newest backup that has the file.</source>
        <translation>数据文件中“%1”的内容已丢失。记录本身完好；请恢复含有此文件的最新备份。</translation>
    </message>
    <message>
        <source>The record that the file belongs to is gone.</source>
        <translation>附件所属的记录已不存在。</translation>
    </message>
    <message>
        <source>This file is attached already, as "%1".</source>
        <translation>这个文件已经附上，名为“%1”。</translation>
    </message>
    <message>
        <source>Use the Files tab of the record, or: zhijia-cli attach KIND ID FILE</source>
        <translation>请使用记录的“附件”页，或者：zhijia-cli attach KIND ID FILE</translation>
    </message>
    <message>
        <source>What an attached file holds stands; only its name and note change.</source>
        <translation>附件的内容不能改动，只能改名称和说明。</translation>
    </message>
</context>
</TS>
