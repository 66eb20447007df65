<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ui-exchange</name>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <translation>%1 等</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1 import result</source>
        <translation>%1 导入结果</translation>
    </message>
    <message>
        <source>%1 lines cannot be read in this encoding; the first is line %2.</source>
        <translation>有 %1 行无法用此编码读取，最先是第 %2 行。</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>%1 未导入</translation>
    </message>
    <message>
        <source>%1, for every line</source>
        <translation>%1（每一行都用）</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>%1: what was imported</source>
        <translation>%1：本次导入</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>（无标题）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>A new record will be added.</source>
        <translation>将新增一条记录。</translation>
    </message>
    <message>
        <source>A reason is needed to write protected fields in full.</source>
        <translation>要完整写出受保护的字段，须填写原因。</translation>
    </message>
    <message>
        <source>Add what is missing</source>
        <translation>补建缺少的记录</translation>
    </message>
    <message>
        <source>Add what is missing (%1):</source>
        <translation>补建缺少的记录（%1 个）：</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>All columns, also those that are not in sight</source>
        <translation>全部列，包括未显示的列</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>全部行</translation>
    </message>
    <message>
        <source>An empty line.</source>
        <translation>空行。</translation>
    </message>
    <message>
        <source>As you chose.</source>
        <translation>按您的选择。</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>对应字段</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>CSV, GB18030 (.csv)</source>
        <translation>CSV，GB18030 编码（.csv）</translation>
    </message>
    <message>
        <source>CSV, GBK (.csv)</source>
        <translation>CSV，GBK 编码（.csv）</translation>
    </message>
    <message>
        <source>CSV, UTF-8 (.csv)</source>
        <translation>CSV，UTF-8 编码（.csv）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>已取消，未作任何更改。</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Choose an Excel or CSV file, or drop it here</source>
        <translation>选择 Excel 或 CSV 文件，或拖到这里</translation>
    </message>
    <message>
        <source>Choose the column that holds it.</source>
        <translation>请为它选择对应的列。</translation>
    </message>
    <message>
        <source>Choose the file that holds the list.</source>
        <translation>请选择名单所在的文件。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation>文件中的列</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>对应列</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>文件的各列</translation>
    </message>
    <message>
        <source>Columns recognised: %1 of %2.</source>
        <translation>已识别 %1 列，共 %2 列。</translation>
    </message>
    <message>
        <source>Correct the path, or choose the file.</source>
        <translation>请更正路径，或点“选择”挑选文件。</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Enter or a double click opens a record on its page.</source>
        <translation>按回车或双击，到所属页面打开该记录。</translation>
    </message>
    <message>
        <source>Every line and what becomes of it. Nothing is written yet.</source>
        <translation>逐行说明如何处理；此时尚未写入任何内容。</translation>
    </message>
    <message>
        <source>Excel and CSV files (*.xlsx *.csv *.txt *.tsv);;All files (*)</source>
        <translation>Excel 和 CSV 文件 (*.xlsx *.csv *.txt *.tsv);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Excel workbook (.xlsx)</source>
        <translation>Excel 工作簿（.xlsx）</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>导出：%1</translation>
    </message>
    <message>
        <source>Exported %1 rows: %2</source>
        <translation>已导出 %1 行：%2</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Field for the column %1</source>
        <translation>列“%1”对应的字段</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Filled cells go where nothing is yet; nothing is replaced.</source>
        <translation>有内容的单元格只补空白，不替换已有内容。</translation>
    </message>
    <message>
        <source>Filled cells replace what is there; empty cells change nothing.</source>
        <translation>有内容的单元格替换原有内容，空单元格不作更改。</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>文件的前几行</translation>
    </message>
    <message>
        <source>For Chinese programs that do not read UTF-8; holds every character.</source>
        <translation>供不支持 UTF-8 的中文软件使用；所有汉字都能保存。</translation>
    </message>
    <message>
        <source>For Excel and WPS: every digit of an ID number stays as it is.</source>
        <translation>适用于 Excel 和 WPS：身份证号每一位都保持不变。</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>For old programs that know nothing newer. Rare characters it cannot hold are named, and nothing is written then.</source>
        <translation>供只支持 GBK 的老软件使用。遇到无法保存的生僻字会逐一列出，并且不写出文件。</translation>
    </message>
    <message>
        <source>For other programs; Excel recognises it by its mark.</source>
        <translation>适用于其他软件；带标记，Excel 可正确识别。</translation>
    </message>
    <message>
        <source>Header on row</source>
        <translation>表头所在行</translation>
    </message>
    <message>
        <source>ID numbers and other protected fields are masked in the file.</source>
        <translation>身份证号等受保护的内容在文件中以星号遮盖。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import: %1</source>
        <translation>导入：%1</translation>
    </message>
    <message>
        <source>It stands in the history as one deed and can be undone later as well.</source>
        <translation>已作为一项操作记入历史，以后也可以撤销。</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>请将其中一列设为不导入。</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>未导入的列：%1。</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation>文件各行</translation>
    </message>
    <message>
        <source>Look at the rejected lines, or choose another policy.</source>
        <translation>请查看未导入的行，或选择其他处理方式。</translation>
    </message>
    <message>
        <source>No column gives %1: new records cannot be added without it.</source>
        <translation>没有列提供“%1”，缺少它就无法新增记录。</translation>
    </message>
    <message>
        <source>No column is chosen.</source>
        <translation>没有选择任何列。</translation>
    </message>
    <message>
        <source>No file is chosen.</source>
        <translation>没有选择文件。</translation>
    </message>
    <message>
        <source>Only new records are added.</source>
        <translation>只新增记录。</translation>
    </message>
    <message>
        <source>Only the %1 marked rows (of %2)</source>
        <translation>只导出选中的 %1 行（共 %2 行）</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;OpenDocument (*.odt);;Excel (*.xlsx)</source>
        <translation>PDF (*.pdf);;OpenDocument (*.odt);;Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Reason to write protected fields in full</source>
        <translation>完整写出受保护字段的原因</translation>
    </message>
    <message>
        <source>Records that exist already:</source>
        <translation>已有的记录：</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Save the rejected lines</source>
        <translation>保存未导入的行</translation>
    </message>
    <message>
        <source>Save the rejected lines…</source>
        <translation>保存未导入的行…</translation>
    </message>
    <message>
        <source>Save the result as a paper</source>
        <translation>保存导入结果报告</translation>
    </message>
    <message>
        <source>Save the result as a paper…</source>
        <translation>保存导入结果报告…</translation>
    </message>
    <message>
        <source>Saved %1 rejected lines: %2. Mend them there and import that file.</source>
        <translation>已保存 %1 行：%2。在该文件中改正后再导入即可。</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Say for at least one column which field it is.</source>
        <translation>请至少为一列指定对应的字段。</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>分隔符</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Show what was imported</source>
        <translation>查看本次导入的记录</translation>
    </message>
    <message>
        <source>Show: %1 (%2)</source>
        <translation>显示：%1（%2）</translation>
    </message>
    <message>
        <source>The chosen line</source>
        <translation>选中的行</translation>
    </message>
    <message>
        <source>The file is being looked at.</source>
        <translation>正在识别文件。</translation>
    </message>
    <message>
        <source>The file is being read.</source>
        <translation>正在读取文件。</translation>
    </message>
    <message>
        <source>The import is done.</source>
        <translation>导入完成。</translation>
    </message>
    <message>
        <source>The import stopped unexpectedly; the office is as it was. (%1)</source>
        <translation>导入意外中断，数据保持原样。（%1）</translation>
    </message>
    <message>
        <source>The import was undone; the office is as it was.</source>
        <translation>导入已撤销，数据恢复原样。</translation>
    </message>
    <message>
        <source>The list you have, as an Excel workbook or CSV. Nothing is written before you press Import.</source>
        <translation>手头的名单，Excel 工作簿或 CSV 均可。按“导入”之前不会写入任何数据。</translation>
    </message>
    <message>
        <source>The record is there already and says the same.</source>
        <translation>已有该记录，内容相同。</translation>
    </message>
    <message>
        <source>The record is there already and stays as it is.</source>
        <translation>已有该记录，保持不变。</translation>
    </message>
    <message>
        <source>The titles of the columns, and what stands above them.</source>
        <translation>表头及其上方的内容。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>找不到文件：%1。</translation>
    </message>
    <message>
        <source>There is nothing to import: no line is new or changed.</source>
        <translation>没有可导入的内容：没有新增或变更的行。</translation>
    </message>
    <message>
        <source>Two columns would become "%1": %2 and %3.</source>
        <translation>有两列都对应“%1”：%2 和 %3。</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>撤销本次导入</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>What each column means. Your choices are remembered by the column's title.</source>
        <translation>说明每列的含义；您的选择会按列标题记住。</translation>
    </message>
    <message>
        <source>What for, and for whom? The history keeps the answer.</source>
        <translation>做什么用、交给谁？原因会记入历史。</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>具体情况</translation>
    </message>
    <message>
        <source>With warnings</source>
        <translation>有提醒</translation>
    </message>
    <message>
        <source>Write protected fields in full</source>
        <translation>完整写出受保护的字段（不打码）</translation>
    </message>
    <message>
        <source>Write what the file is for; it is kept in the history.</source>
        <translation>请写明文件的用途，会记入历史。</translation>
    </message>
    <message>
        <source>export: %1</source>
        <translation>导出：%1</translation>
    </message>
    <message>
        <source>leave alone</source>
        <translation>不更改</translation>
    </message>
    <message>
        <source>only fill gaps</source>
        <translation>只补空白</translation>
    </message>
    <message>
        <source>update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>— leave out —</source>
        <translation>— 不导入 —</translation>
    </message>
</context>
</TS>
