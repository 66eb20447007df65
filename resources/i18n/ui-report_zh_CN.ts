<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ui-report</name>
    <message>
        <source>CSV file (.csv)…</source>
        <translation>CSV 文件（.csv）…</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (.xlsx)…</source>
        <translation>Excel 工作簿（.xlsx）…</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>适合页宽</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
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
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>保存为 PDF</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>保存为 PDF…</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Sent to the printer: %1 pages.</source>
        <translation>已发送到打印机：%1 页。</translation>
    </message>
    <message>
        <source>Size on screen</source>
        <translation>显示比例</translation>
    </message>
    <message>
        <source>Size on screen; also Ctrl and the mouse wheel</source>
        <translation>显示比例；也可按住 Ctrl 滚动鼠标滚轮</translation>
    </message>
    <message>
        <source>Text document (.odt)…</source>
        <translation>文字文档（.odt）…</translation>
    </message>
    <message>
        <source>Text documents (*.odt)</source>
        <translation>文字文档 (*.odt)</translation>
    </message>
    <message>
        <source>The pages are being laid out…</source>
        <translation>正在排版…</translation>
    </message>
    <message>
        <source>The printer does not answer. Check that it is switched on, or save the report as PDF.</source>
        <translation>打印机没有响应。请检查是否已开机，或将报表保存为 PDF。</translation>
    </message>
    <message>
        <source>The report cannot be made: %1</source>
        <translation>无法生成报表：%1</translation>
    </message>
</context>
</TS>
