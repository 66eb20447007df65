<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>report</name>
    <message>
        <source>No Chinese font is installed, so that the report cannot be set. Nothing was written. Install the package "fonts-noto-cjk" (the font Noto Sans CJK SC) and try again.</source>
        <translation>未安装中文字体，无法排版报表，没有写入任何文件。请安装软件包“fonts-noto-cjk”（字体 Noto Sans CJK SC）后重试。</translation>
    </message>
    <message>
        <source>Restore the office from a backup that still has it.</source>
        <translation>请从仍保有它的备份中恢复。</translation>
    </message>
    <message>
        <source>The PDF cannot be made: %1. Nothing was written; your data is safe.</source>
        <translation>无法生成 PDF：%1。没有写入任何文件，您的数据安全无损。</translation>
    </message>
    <message>
        <source>The document cannot be packed: %1. Nothing was written; your data is safe.</source>
        <translation>无法打包文档：%1。没有写入任何文件，您的数据安全无损。</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2. If there was a file of that name, it is as it was; your data is safe. Choose another place, or make room and try again.</source>
        <translation>无法写入文件 %1：%2。原有的同名文件未被改动，您的数据安全无损。请换一个位置，或腾出磁盘空间后重试。</translation>
    </message>
    <message>
        <source>The font library FreeType cannot be started. Nothing was written.</source>
        <translation>无法启动字体库 FreeType，没有写入任何文件。</translation>
    </message>
    <message>
        <source>The library ICU cannot break lines: %1. Nothing was written; your data is safe.</source>
        <translation>ICU 库无法断行：%1。没有写入任何文件，您的数据安全无损。</translation>
    </message>
    <message>
        <source>The stored paper cannot be read.</source>
        <translation>留存的文本无法读取。</translation>
    </message>
    <message>
        <source>en</source>
        <translation>zh</translation>
    </message>
</context>
</TS>
