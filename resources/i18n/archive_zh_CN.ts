<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>archive</name>
    <message>
        <source>%1 holds files that are not of the volume: %2.</source>
        <translation>%1 中有不属于案卷的文件：%2。</translation>
    </message>
    <message>
        <source>%1 holds something else and is no earlier volume.</source>
        <translation>%1 中另有内容，不是此前制作的案卷。</translation>
    </message>
    <message>
        <source>%1 is a file.</source>
        <translation>%1 是文件。</translation>
    </message>
    <message>
        <source>%1 is a link and not the file itself.</source>
        <translation>%1 是链接，不是文件本身。</translation>
    </message>
    <message>
        <source>%1 is a link.</source>
        <translation>%1 是链接。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>缺少 %1。</translation>
    </message>
    <message>
        <source>%1 is no volume: it has no %2.</source>
        <translation>%1 不是案卷：其中没有 %2。</translation>
    </message>
    <message>
        <source>%1 is there already and is no volume.</source>
        <translation>%1 已经存在，且不是案卷。</translation>
    </message>
    <message>
        <source>%1 was added: it is not of the volume.</source>
        <translation>%1 系后来添加，不属于案卷。</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>%1 已被改动。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: register of the volume</source>
        <translation>%1卷内目录</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Archive file</source>
        <translation>打包文件</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>请检查文件名。</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>检查人</translation>
    </message>
    <message>
        <source>Choose another folder. Nothing was written.</source>
        <translation>请另选文件夹。未写入任何内容。</translation>
    </message>
    <message>
        <source>Choose the folder that was made as a volume.</source>
        <translation>请选择制作好的案卷文件夹。</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Fetch another copy of the volume, or make it again.</source>
        <translation>请取用案卷的另一份副本，或重新制作。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Filed by</source>
        <translation>立卷人</translation>
    </message>
    <message>
        <source>Files: %1; pages: %2.</source>
        <translation>共 %1 个文件，%2 页。</translation>
    </message>
    <message>
        <source>Line %1 of %2 is no sum of a file of this volume.</source>
        <translation>%2 第 %1 行不是本案卷文件的校验值。</translation>
    </message>
    <message>
        <source>Make it first, or choose another one.</source>
        <translation>请先建立该文件夹，或另选一个。</translation>
    </message>
    <message>
        <source>No folder is named.</source>
        <translation>没有指定文件夹。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Not in the volume</source>
        <translation>未入卷的文书</translation>
    </message>
    <message>
        <source>One of the two was changed: fetch another copy of the volume.</source>
        <translation>两者之一已被改动：请取用案卷的另一份副本。</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页号</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Register of the volume</source>
        <translation>卷内目录</translation>
    </message>
    <message>
        <source>Take it out of the folder.</source>
        <translation>请将它移出文件夹。</translation>
    </message>
    <message>
        <source>Take them out, or choose another folder. Nothing was written.</source>
        <translation>请将它们移出，或另选文件夹。未写入任何内容。</translation>
    </message>
    <message>
        <source>The catalogue and the sums differ about %1.</source>
        <translation>目录数据与校验值清单对 %1 的记载不一致。</translation>
    </message>
    <message>
        <source>The catalogue is missing or damaged.</source>
        <translation>目录数据缺失或损坏。</translation>
    </message>
    <message>
        <source>The list of sums was changed: fetch another copy of the volume.</source>
        <translation>校验值清单已被改动：请取用案卷的另一份副本。</translation>
    </message>
    <message>
        <source>The volume cannot be written to %1: %2. Nothing was left behind, and what stood there before is as it was. Choose another place, or make room and try again.</source>
        <translation>案卷无法写入 %1：%2。未留下任何文件，原有内容保持不变。请另选位置，或腾出空间后重试。</translation>
    </message>
    <message>
        <source>The volume is in %1, but %2 could not be written beside it.</source>
        <translation>案卷已写入 %1，但旁边的 %2 无法写入。</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>没有文件夹 %1。</translation>
    </message>
    <message>
        <source>There is no such sitting.</source>
        <translation>没有这次会议。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>题名</translation>
    </message>
    <message>
        <source>the earlier volume cannot be moved; a program may have it open</source>
        <translation>此前的案卷无法移开，可能有程序正在使用它</translation>
    </message>
    <message>
        <source>the folder cannot be given its name</source>
        <translation>文件夹无法命名</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>无法建立文件夹</translation>
    </message>
</context>
</TS>
