<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ui-archive</name>
    <message>
        <source>%1, volume</source>
        <translation>%1案卷</translation>
    </message>
    <message>
        <source>%1: all %2 files are as they were made. Fingerprint: %3</source>
        <translation>%1：全部 %2 个文件与归档时一致。指纹：%3</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Check a volume</source>
        <translation>核对案卷</translation>
    </message>
    <message>
        <source>Check a volume: choose its SHA256SUMS</source>
        <translation>核对案卷：请选择其中的 SHA256SUMS</translation>
    </message>
    <message>
        <source>Confidential, and therefore only named in the volume: %1</source>
        <translation>保密内容，案卷中只列名称：%1</translation>
    </message>
    <message>
        <source>Every paper, record and attached file of the sitting in one folder, numbered, listed and summed</source>
        <translation>将会议的全部文书、记录和附件编号、编目、加校验后放入一个文件夹</translation>
    </message>
    <message>
        <source>Make the volume</source>
        <translation>制作案卷</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>尚未办完的事项</translation>
    </message>
    <message>
        <source>Papers not in it: %1; the register says why.</source>
        <translation>未入卷的文书 %1 份，原因见卷内目录。</translation>
    </message>
    <message>
        <source>Put what is confidential into the volume, too</source>
        <translation>把保密内容也装入案卷</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Say why what is confidential goes in.</source>
        <translation>请说明装入保密内容的事由。</translation>
    </message>
    <message>
        <source>Sums of a volume (SHA256SUMS)</source>
        <translation>案卷校验值 (SHA256SUMS)</translation>
    </message>
    <message>
        <source>The history does not say so: %1</source>
        <translation>但未能记入历史记录：%1</translation>
    </message>
    <message>
        <source>The sitting is not finished. A volume can be made all the same; its register will say this:</source>
        <translation>会议尚有未办完的事项。仍可制作案卷，卷内目录会写明：</translation>
    </message>
    <message>
        <source>The volume is in %1, packed as %2: %3 files. The register has its fingerprint: %4…</source>
        <translation>案卷在%1，已打包为%2，共%3个文件。数字指纹印在卷内目录上：%4…</translation>
    </message>
    <message>
        <source>Volumes: a folder and an archive file (*.zip)</source>
        <translation>案卷：文件夹及打包文件 (*.zip)</translation>
    </message>
    <message>
        <source>Why; it is kept in the history</source>
        <translation>事由（留在历史记录中）</translation>
    </message>
    <message>
        <source>Withheld as confidential: %1.</source>
        <translation>因保密未装入：%1 项。</translation>
    </message>
    <message>
        <source>attached files: %1</source>
        <translation>附件 %1 份</translation>
    </message>
</context>
</TS>
