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
        <source>%1 is a file; a volume is a folder.</source>
        <translation>%1 是文件，案卷应是文件夹。</translation>
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
        <source>%1 is empty: nothing says how the files of %2 were made.</source>
        <translation>%1 是空的：%2 中各文件原来的样子无从核对。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>缺少 %1。</translation>
    </message>
    <message>
        <source>%1 is no folder for a volume.</source>
        <translation>%1 不能用来存放案卷。</translation>
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
        <source>%1 is what was left when the making of a volume was broken off.</source>
        <translation>%1 是制作案卷中断后遗留的内容。</translation>
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
        <source>A reason is needed to put what is confidential into a volume.</source>
        <translation>把保密内容装入案卷须说明事由。</translation>
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
        <source>Check the volume itself; make it again when it is not there.</source>
        <translation>请核对案卷本身；案卷不存在时请重新制作。</translation>
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
        <source>Files in the volume: %1, of them listed here: %2, besides this register, its table (%3), the catalogue (%4) and the sums (%5). Pages: %6.</source>
        <translation>本卷共%1个文件，其中本目录所列%2个，另有本目录及其表格（%3）、数据清单（%4）和校验清单（%5）。共%6页。</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>数字指纹</translation>
    </message>
    <message>
        <source>Have it recorded for this one.</source>
        <translation>请就本次会议登记事由。</translation>
    </message>
    <message>
        <source>It is kept in the office. Whoever has it can show by the SHA-256 that it is what was there when this volume was made.</source>
        <translation>上述内容保存在工会数据文件中；凭 SHA-256 校验值可以证明其与制作案卷时一致。</translation>
    </message>
    <message>
        <source>Line %1 of %2 is no sum of a file of this volume.</source>
        <translation>%2 第 %1 行不是本案卷文件的校验值。</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>制作日期</translation>
    </message>
    <message>
        <source>Make it first, or choose another one.</source>
        <translation>请先建立该文件夹，或另选一个。</translation>
    </message>
    <message>
        <source>Make the volume again: that puts everything right.</source>
        <translation>请重新制作案卷，遗留内容会一并处理。</translation>
    </message>
    <message>
        <source>Make the volume of %1, fingerprint %2</source>
        <translation>制作“%1”的案卷，数字指纹 %2</translation>
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
        <source>Not finished when this volume was made</source>
        <translation>制作案卷时尚未办完的事项</translation>
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
        <source>Papers, records and attachments</source>
        <translation>文书、数据和附件</translation>
    </message>
    <message>
        <source>Put what is confidential into the volume of %1: %2</source>
        <translation>把保密内容装入“%1”的案卷：%2</translation>
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
        <source>SHA-256</source>
        <translation>SHA-256</translation>
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
        <source>The archive file beside the volume cannot be written: %1 (%2). Nothing was left behind, and what stood there before is as it was. Choose another place, or make room and try again.</source>
        <translation>无法写入案卷旁的压缩文件：%1（%2）。没有留下残余文件，原有内容未变。请换一个位置，或腾出空间后重试。</translation>
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
        <source>The leave to open what is confidential is for another sitting.</source>
        <translation>装入保密内容的事由是就另一次会议登记的。</translation>
    </message>
    <message>
        <source>The list of sums was changed: fetch another copy of the volume.</source>
        <translation>校验值清单已被改动：请取用案卷的另一份副本。</translation>
    </message>
    <message>
        <source>The list of sums was emptied: fetch another copy of the volume.</source>
        <translation>校验清单被清空了，请另取一份案卷。</translation>
    </message>
    <message>
        <source>The volume %1 is being made just now, by %2 (process %3) on %4. Nothing was changed. Wait until it is done, or choose another name.</source>
        <translation>案卷 %1 正在由 %4 上的 %2（进程 %3）制作，未作任何改动。请等它完成，或换一个名称。</translation>
    </message>
    <message>
        <source>The volume cannot be written to %1: %2. Nothing was left behind, and what stood there before is as it was. Choose another place, or make room and try again.</source>
        <translation>案卷无法写入 %1：%2。未留下任何文件，原有内容保持不变。请另选位置，或腾出空间后重试。</translation>
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
        <source>There is no volume %1: its making was broken off, or is going on. What there is of it: %2.</source>
        <translation>没有案卷 %1：制作已中断，或者正在进行。现有内容：%2。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>题名</translation>
    </message>
    <message>
        <source>Unpack it if it is the ZIP of a volume, and choose the folder.</source>
        <translation>如果是案卷的 ZIP 文件，请先解压，再选择解压出的文件夹。</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>案卷</translation>
    </message>
    <message>
        <source>What is confidential is in this volume, because: %1</source>
        <translation>本案卷装有保密内容，事由：%1</translation>
    </message>
    <message>
        <source>Whoever verifies the volume compares the fingerprint with the one above and with the office's history: while it is the same, no byte of any other file was changed. This register itself is outside the fingerprint.</source>
        <translation>校验案卷时，将得出的数字指纹与上方所印的以及历史记录中所记的核对：三者一致，即其他各文件均未被改动。本目录自身不计入数字指纹。</translation>
    </message>
    <message>
        <source>Withheld as confidential</source>
        <translation>因保密未装入的内容</translation>
    </message>
    <message>
        <source>Write why it is needed; it is kept in the history.</source>
        <translation>请写明事由，事由会留在历史记录中。</translation>
    </message>
    <message>
        <source>an attached file</source>
        <translation>一份附件</translation>
    </message>
    <message>
        <source>data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>files</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>papers</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>register.csv</source>
        <translation>卷内目录.csv</translation>
    </message>
    <message>
        <source>register.pdf</source>
        <translation>卷内目录.pdf</translation>
    </message>
    <message>
        <source>the archive cannot be given its name</source>
        <translation>压缩文件无法命名</translation>
    </message>
    <message>
        <source>the earlier archive cannot be moved; a program may have it open</source>
        <translation>无法移开原有压缩文件，可能有程序正打开着它</translation>
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
    <message>
        <source>the folder cannot be written to</source>
        <translation>文件夹无法写入</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>保密未装入</translation>
    </message>
</context>
</TS>
