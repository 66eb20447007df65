<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>exchange</name>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>"%1" stands below this line already, by other lines of the file.</source>
        <translation>按文件中其他各行，“%1”已在本行之下。</translation>
    </message>
    <message>
        <source>%1 "%2" belongs to %3 in the office already.</source>
        <translation>%1“%2”在本单位数据中已属于%3。</translation>
    </message>
    <message>
        <source>%1 (will be added)</source>
        <translation>%1（将新增）</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <translation>%1（导入为“%2”）</translation>
    </message>
    <message>
        <source>%1 belongs to %2 in the office, the line says %3.</source>
        <translation>%1 在办公室里属于 %2，该行写的是 %3。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 读不出来：%2。</translation>
    </message>
    <message>
        <source>%1 cannot hold these characters: %2. Nothing was written.</source>
        <translation>%1 编码无法保存以下字符：%2。没有写出任何内容。</translation>
    </message>
    <message>
        <source>%1 ends neither in .csv nor in .xlsx.</source>
        <translation>%1 的后缀不是 .csv 或 .xlsx。</translation>
    </message>
    <message>
        <source>%1 exists already and holds no rejected lines.</source>
        <translation>%1 已经存在，而且不是未采纳行的文件。</translation>
    </message>
    <message>
        <source>%1 has a header and no lines.</source>
        <translation>%1 只有表头，没有数据行。</translation>
    </message>
    <message>
        <source>%1 has changed since the preview.</source>
        <translation>预览之后 %1 已被改动。</translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 是一个文件夹。</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 是空的。</translation>
    </message>
    <message>
        <source>%1 is masked in the file and does not fit the record.</source>
        <translation>文件中的%1是掩码，与记录不符。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>“%1”没有填。</translation>
    </message>
    <message>
        <source>%1 stays "%2": it changes by a step, not by an import.</source>
        <translation>%1保持“%2”：它只能通过办理步骤变更，不能通过导入变更。</translation>
    </message>
    <message>
        <source>%1: line %2 gives the same to %3, this line to %4.</source>
        <translation>%1：第 %2 行已把它给了%3，本行却是%4。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>A masked value cannot be imported for a new record.</source>
        <translation>新记录不能导入带掩码的内容。</translation>
    </message>
    <message>
        <source>A separator inside a text has probably moved the cells; put that text in quotation marks.</source>
        <translation>可能是文字里含有分隔符使单元格错位；请给该文字加上引号。</translation>
    </message>
    <message>
        <source>Add a column with the ID number, the date of birth or the mobile number.</source>
        <translation>请增加身份证号、出生日期或手机号一列。</translation>
    </message>
    <message>
        <source>Add the ID number, or merge the duplicates first.</source>
        <translation>请补上身份证号，或先合并重复记录。</translation>
    </message>
    <message>
        <source>Added with it</source>
        <translation>一并新增</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>全部行</translation>
    </message>
    <message>
        <source>An Excel cell holds 32,767 characters; the text in %1 has %2.</source>
        <translation>Excel 单元格最多容纳 32,767 个字符，%1的文字有 %2 个。</translation>
    </message>
    <message>
        <source>An Excel sheet holds 1,048,576 rows; this list has %1. Nothing was written.</source>
        <translation>Excel 工作表最多 1,048,576 行，该名单有 %1 行。没有写出任何内容。</translation>
    </message>
    <message>
        <source>Ask for the list as an Excel or CSV file.</source>
        <translation>请向提供者索取 Excel 或 CSV 格式的名单。</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>空行</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>有变化</translation>
    </message>
    <message>
        <source>Check that no cell is missing in the middle.</source>
        <translation>请检查中间是否漏了单元格。</translation>
    </message>
    <message>
        <source>Check that this file is a list with one person or thing on each line.</source>
        <translation>请确认该文件是名单，每行一人或一项。</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>请检查文件名和文件夹。</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>核对人</translation>
    </message>
    <message>
        <source>Choose a CSV file; Excel and WPS write one by "Save as".</source>
        <translation>请选择 CSV 文件；在 Excel 或 WPS 中用“另存为”即可得到。</translation>
    </message>
    <message>
        <source>Choose another encoding; if only few lines are named, mend those lines.</source>
        <translation>请换一种编码；如果只有少数几行有问题，请修改这几行。</translation>
    </message>
    <message>
        <source>Choose another name. Nothing was written.</source>
        <translation>请换一个文件名。什么也没有写入。</translation>
    </message>
    <message>
        <source>Choose it as it is, without an encoding, or save it in Excel or WPS as "CSV UTF-8 (comma delimited)".</source>
        <translation>请直接选择该文件，不必指定编码；或在 Excel、WPS 中另存为“CSV UTF-8（逗号分隔）”。</translation>
    </message>
    <message>
        <source>Choose the file in it.</source>
        <translation>请选择其中的文件。</translation>
    </message>
    <message>
        <source>Choose the file that holds the list.</source>
        <translation>请选择存有名单的文件。</translation>
    </message>
    <message>
        <source>Chosen by hand.</source>
        <translation>由用户指定。</translation>
    </message>
    <message>
        <source>Close it in other programs, or check that you may read it.</source>
        <translation>请在其他程序中关闭它，或确认您有权读取。</translation>
    </message>
    <message>
        <source>Close it, or remove it, and import this line again.</source>
        <translation>请补上右引号或删去这个引号，再重新导入这一行。</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>导入的列</translation>
    </message>
    <message>
        <source>Columns left out</source>
        <translation>未导入的列</translation>
    </message>
    <message>
        <source>Correct the line, or that record.</source>
        <translation>请更正本行或那条记录。</translation>
    </message>
    <message>
        <source>Correct the line. If "%1" only counts the lines of the list, choose "leave out" for that column.</source>
        <translation>请更正该行。如果“%1”只是表中的顺序号，请把这一列设为“不导入”。</translation>
    </message>
    <message>
        <source>Correct the number or the name; if the person has a new name, change it in the office first.</source>
        <translation>请更正号码或姓名；如果此人已改名，请先在办公室里修改姓名。</translation>
    </message>
    <message>
        <source>Correct which of them belongs to which.</source>
        <translation>请更正它们的上下级关系。</translation>
    </message>
    <message>
        <source>Deed</source>
        <translation>操作号</translation>
    </message>
    <message>
        <source>Delete one of the two lines unless both are meant.</source>
        <translation>如非确有两件，请删去其中一行。</translation>
    </message>
    <message>
        <source>Delete one of the two lines, or correct what they share.</source>
        <translation>请删除其中一行，或更正两行相同的内容。</translation>
    </message>
    <message>
        <source>Delete one of the two lines. If both are meant, fill in what tells them apart: %1.</source>
        <translation>请删除其中一行；如果确是两条不同的记录，请补填能区分两者的内容：%1。</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Every byte of the file is valid UTF-8.</source>
        <translation>整个文件都是有效的 UTF-8。</translation>
    </message>
    <message>
        <source>Every second byte of its plain characters is zero, as in UTF-16.</source>
        <translation>普通字符每隔一个字节为零，符合 UTF-16 的特征。</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>File saved on</source>
        <translation>文件保存时间</translation>
    </message>
    <message>
        <source>Fill in the cell.</source>
        <translation>请填写该单元格。</translation>
    </message>
    <message>
        <source>Fill in the list and save it again.</source>
        <translation>请填写名单后重新保存。</translation>
    </message>
    <message>
        <source>Fill in what tells it apart: %1.</source>
        <translation>请填写能区分的内容：%1。</translation>
    </message>
    <message>
        <source>Filter the list, or export it as CSV.</source>
        <translation>请先筛选名单，或改用 CSV 导出。</translation>
    </message>
    <message>
        <source>Find out whose it is and correct it on the other line.</source>
        <translation>请核实它属于谁，并更正另一行。</translation>
    </message>
    <message>
        <source>Give the file one of these endings.</source>
        <translation>请使用这两种后缀之一。</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>表头</translation>
    </message>
    <message>
        <source>How to mend it</source>
        <translation>怎样改正</translation>
    </message>
    <message>
        <source>If a quotation mark belongs to the text, double it.</source>
        <translation>如果引号本来就是内容的一部分，请写成两个引号。</translation>
    </message>
    <message>
        <source>If another column names it, for example the department, choose it for that column.</source>
        <translation>如果另有一列写的就是它（例如“所在部门”），请把那一列对应到它。</translation>
    </message>
    <message>
        <source>If it belongs there, put the whole cell in quotation marks and double the one inside.</source>
        <translation>如果确实需要这个引号，请给整个单元格加上引号，并把里面的引号写成两个。</translation>
    </message>
    <message>
        <source>If it is one, import it there (command line: import %1).</source>
        <translation>如果是，请到那一页导入（命令行：import %1）。</translation>
    </message>
    <message>
        <source>If it is somebody else, add a column with the ID number, the date of birth or the mobile number.</source>
        <translation>如果是另一个人，请增加身份证号、出生日期或手机号一列。</translation>
    </message>
    <message>
        <source>Import %1: %2 new, %3 changed, from %4</source>
        <translation>导入%1：新增 %2，变更 %3，来自 %4</translation>
    </message>
    <message>
        <source>Import result: %1</source>
        <translation>导入结果：%1</translation>
    </message>
    <message>
        <source>Imported by</source>
        <translation>导入人</translation>
    </message>
    <message>
        <source>Imported on</source>
        <translation>导入时间</translation>
    </message>
    <message>
        <source>It is not UTF-8, and every byte of it is valid GB18030, which includes GBK.</source>
        <translation>不是 UTF-8；整个文件都是有效的 GB18030（兼容 GBK）。</translation>
    </message>
    <message>
        <source>Its sheets: %1</source>
        <translation>现有工作表：%1</translation>
    </message>
    <message>
        <source>Leave out all of them but one.</source>
        <translation>请只保留其中一列，其余设为不导入。</translation>
    </message>
    <message>
        <source>Leave the cell empty, or write the whole value.</source>
        <translation>请留空，或写完整内容。</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>Line %1 cannot be read in this encoding (byte %2 of the file).</source>
        <translation>第 %1 行无法按此编码读取（文件的第 %2 个字节处）。</translation>
    </message>
    <message>
        <source>Line %1 contains a NUL character, which no text has.</source>
        <translation>第 %1 行含有空字符（NUL），正常文本中不会出现。</translation>
    </message>
    <message>
        <source>Line %1 contains the sign �: another program has already lost a character there.</source>
        <translation>第 %1 行含有“�”：此前已有其他程序在这里丢失了一个字。</translation>
    </message>
    <message>
        <source>Line %1 is longer than one million characters.</source>
        <translation>第 %1 行超过一百万个字符。</translation>
    </message>
    <message>
        <source>Line %1 says the same under another number.</source>
        <translation>第%1行是同样的内容，只是编号不同。</translation>
    </message>
    <message>
        <source>Line %1, column %2: a quotation mark opens here and is never closed. Only this line is affected.</source>
        <translation>第 %1 行第 %2 列：此处的引号没有配对的右引号。只影响这一行。</translation>
    </message>
    <message>
        <source>Line %1, column %2: a quotation mark stands inside the text. It was read as it stands.</source>
        <translation>第 %1 行第 %2 列：文字中间有一个引号，已按原样读入。</translation>
    </message>
    <message>
        <source>Line %1, column %2: text follows the closing quotation mark. It was added to the cell.</source>
        <translation>第 %1 行第 %2 列：右引号之后还有文字，已并入该单元格。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Lines taken with a warning: %1</source>
        <translation>导入但有提醒的行：%1</translation>
    </message>
    <message>
        <source>Look at the preview again, then import.</source>
        <translation>请重新查看预览，再导入。</translation>
    </message>
    <message>
        <source>Look at the rejected lines, or choose another policy.</source>
        <translation>请查看未采纳的行，或改选处理方式。</translation>
    </message>
    <message>
        <source>Look whether it is there already before you import the list again.</source>
        <translation>再次导入这份表之前，请先核对是否已经录入。</translation>
    </message>
    <message>
        <source>Looked at on</source>
        <translation>查看时间</translation>
    </message>
    <message>
        <source>Most lines have %1 columns when they are split at: %2</source>
        <translation>多数行可分成 %1 列，分隔符为：%2</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>No column is taken for %1: it stays empty.</source>
        <translation>没有一列对应“%1”，导入后该项为空。</translation>
    </message>
    <message>
        <source>No column of the file is recognised.</source>
        <translation>文件中没有一列能识别。</translation>
    </message>
    <message>
        <source>No encoding reads every line; %1 reads most of them. The first damaged line is %2.</source>
        <translation>没有一种编码能读出全部的行，%1 能读出其中大部分。第一处损坏在第 %2 行。</translation>
    </message>
    <message>
        <source>No line carries a warning.</source>
        <translation>没有带提醒的行。</translation>
    </message>
    <message>
        <source>No line was rejected.</source>
        <translation>没有拒收的行。</translation>
    </message>
    <message>
        <source>No separator was found: the file seems to have one column.</source>
        <translation>没有找到分隔符：文件似乎只有一列。</translation>
    </message>
    <message>
        <source>Nothing but the name identifies this line. It is taken for the record of that name, which says all that the line says.</source>
        <translation>本行除姓名外没有可供识别的内容。已有同名记录与本行内容一致，视为同一人。</translation>
    </message>
    <message>
        <source>Nothing but the name identifies this line: importing it again would add it again.</source>
        <translation>这一行只有姓名可供识别：再次导入会重复新增。</translation>
    </message>
    <message>
        <source>Nothing is missing; take the line out of the list if it disturbs.</source>
        <translation>无需处理；如觉得碍事，可从名单中删去这一行。</translation>
    </message>
    <message>
        <source>Open it in Excel or WPS and save it again, or fetch it again from where it came.</source>
        <translation>请用 Excel 或 WPS 打开后重新保存，或向来源方重新索取。</translation>
    </message>
    <message>
        <source>Open it in Excel or WPS and save it as "CSV UTF-8 (comma delimited)".</source>
        <translation>请在 Excel 或 WPS 中打开，另存为“CSV UTF-8（逗号分隔）”。</translation>
    </message>
    <message>
        <source>Open it in Excel or WPS and save it as .xlsx or as "CSV UTF-8 (comma delimited)".</source>
        <translation>请在 Excel 或 WPS 中打开，另存为 .xlsx 或“CSV UTF-8（逗号分隔）”。</translation>
    </message>
    <message>
        <source>Open it in Excel or WPS and save it as .xlsx without a password.</source>
        <translation>请用 Excel 或 WPS 打开，去掉密码后另存为 .xlsx。</translation>
    </message>
    <message>
        <source>Open the file in Excel or WPS, save it again as CSV UTF-8, and import that.</source>
        <translation>请用 Excel 或 WPS 打开该文件，另存为“CSV UTF-8”后再导入。</translation>
    </message>
    <message>
        <source>Open the record and use its buttons.</source>
        <translation>请打开该记录，用上面的按钮办理。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Records that exist</source>
        <translation>已有记录</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>未采纳</translation>
    </message>
    <message>
        <source>Rejected lines: %1</source>
        <translation>拒收的行：%1</translation>
    </message>
    <message>
        <source>Save it again as UTF-8.</source>
        <translation>请另存为 UTF-8 编码。</translation>
    </message>
    <message>
        <source>Say for at least one column which field it is.</source>
        <translation>请至少指定一列对应的字段。</translation>
    </message>
    <message>
        <source>Say which field each of them is, or leave them out.</source>
        <translation>请指定这些列对应的字段，或不导入它们。</translation>
    </message>
    <message>
        <source>Several columns are taken for %1: %2.</source>
        <translation>有几列都对应“%1”：%2。</translation>
    </message>
    <message>
        <source>Several lines of the file are called "%1".</source>
        <translation>文件中有几行都叫“%1”。</translation>
    </message>
    <message>
        <source>Several records fit this line: %1.</source>
        <translation>有多条记录与这一行相符：%1。</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Shorten the text, or export as CSV.</source>
        <translation>请缩短文字，或改用 CSV 导出。</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>The encoding %1 is not available on this computer: its ICU library lacks the table. Nothing was changed.</source>
        <translation>本机不支持 %1 编码：ICU 库缺少对应的码表。未作任何更改。</translation>
    </message>
    <message>
        <source>The file "%1" cannot be opened: %2. Nothing was changed.</source>
        <translation>无法打开文件“%1”：%2。未作任何更改。</translation>
    </message>
    <message>
        <source>The file "%1" cannot be read: %2. Nothing was changed.</source>
        <translation>无法读取文件“%1”：%2。未作任何更改。</translation>
    </message>
    <message>
        <source>The file begins with the byte order mark of %1.</source>
        <translation>文件开头带有 %1 的字节顺序标记（BOM）。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1. Nothing was changed.</source>
        <translation>无法读取文件：%1。未作任何更改。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件是空的。</translation>
    </message>
    <message>
        <source>The file is encoded as UTF-32, which is not supported.</source>
        <translation>文件采用 UTF-32 编码，本程序不支持。</translation>
    </message>
    <message>
        <source>The file is not a text: it may be a picture, a program or a damaged file.</source>
        <translation>该文件不是文本，可能是图片、程序或已损坏的文件。</translation>
    </message>
    <message>
        <source>The file was only looked at; nothing was written.</source>
        <translation>只查看了文件，没有写入任何数据。</translation>
    </message>
    <message>
        <source>The first line of the file says so (sep=).</source>
        <translation>文件第一行已注明（sep=）。</translation>
    </message>
    <message>
        <source>The line has %1 cells, the header has %2.</source>
        <translation>该行有 %1 个单元格，表头有 %2 个。</translation>
    </message>
    <message>
        <source>The line has %1 cells, the header has %2; the missing ones are taken as empty.</source>
        <translation>该行有 %1 个单元格，表头有 %2 个；缺少的按空白处理。</translation>
    </message>
    <message>
        <source>The office has changed since the preview.</source>
        <translation>预览之后办公室的数据已有变动。</translation>
    </message>
    <message>
        <source>The same record stands on line %1 already.</source>
        <translation>同一条记录在第 %1 行已经出现过。</translation>
    </message>
    <message>
        <source>The sheet %1 is empty.</source>
        <translation>工作表“%1”是空的。</translation>
    </message>
    <message>
        <source>The text in %1 contains half a character and cannot be written.</source>
        <translation>%1的文字中有残缺的字符，无法写出。</translation>
    </message>
    <message>
        <source>The workbook has no sheet %1.</source>
        <translation>工作簿没有第 %1 张工作表。</translation>
    </message>
    <message>
        <source>The workbook is damaged or not complete.</source>
        <translation>工作簿已损坏或不完整。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>找不到文件 %1。</translation>
    </message>
    <message>
        <source>There is nothing to import: no line is new or changed.</source>
        <translation>没有可导入的内容：没有新增或变化的行。</translation>
    </message>
    <message>
        <source>These columns are not recognised and will not be imported: %1.</source>
        <translation>以下列未能识别，不会导入：%1。</translation>
    </message>
    <message>
        <source>This is a PDF document; it has pages, not rows.</source>
        <translation>这是 PDF 文档，只有页面，没有表格行。</translation>
    </message>
    <message>
        <source>This is a compressed archive.</source>
        <translation>这是压缩包。</translation>
    </message>
    <message>
        <source>This is a web page; some systems call it .xls or .csv.</source>
        <translation>这是网页文件，有些系统会把它命名为 .xls 或 .csv。</translation>
    </message>
    <message>
        <source>This is an Excel workbook (.xlsx), not a CSV file, whatever its name says.</source>
        <translation>这是 Excel 工作簿（.xlsx），不是 CSV 文件，与扩展名无关。</translation>
    </message>
    <message>
        <source>This is an old Excel workbook (.xls).</source>
        <translation>这是旧版 Excel 工作簿（.xls）。</translation>
    </message>
    <message>
        <source>This is not an Excel workbook (.xlsx), or it is protected by a password.</source>
        <translation>这不是 Excel 工作簿（.xlsx），或者设有密码。</translation>
    </message>
    <message>
        <source>This line is a total of the list, not one of its records.</source>
        <translation>本行是名单的合计行，不是一条记录。</translation>
    </message>
    <message>
        <source>This looks like a list of another kind: %1. Of its columns %2 are recognised there, %3 here.</source>
        <translation>这看起来是另一类名单：%1。按那一类可识别 %2 列，按这一类只能识别 %3 列。</translation>
    </message>
    <message>
        <source>Type the right character, or save the list again from its original.</source>
        <translation>请改成正确的字，或从原始名单重新保存一份。</translation>
    </message>
    <message>
        <source>Type the text again.</source>
        <translation>请重新输入这段文字。</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>无变化</translation>
    </message>
    <message>
        <source>Unpack it and choose the list inside.</source>
        <translation>请先解压，再选择其中的名单。</translation>
    </message>
    <message>
        <source>With warnings</source>
        <translation>有提醒</translation>
    </message>
    <message>
        <source>Write the file as UTF-8, which holds every character and which Excel opens.</source>
        <translation>请改用 UTF-8 保存：它能容纳所有汉字，Excel 也能打开。</translation>
    </message>
    <message>
        <source>Write the whole path, for example: Group/Company/%1.</source>
        <translation>请写完整路径，例如：集团/公司/%1。</translation>
    </message>
    <message>
        <source>Write the whole value, or leave the cell empty.</source>
        <translation>请写完整内容，或将该单元格留空。</translation>
    </message>
    <message>
        <source>Writing %1 failed: %2. An older file of that name is untouched; the data is safe.</source>
        <translation>写入 %1 失败：%2。原有的同名文件没有改动，数据是安全的。</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>等等</translation>
    </message>
    <message>
        <source>are brought up to date</source>
        <translation>以文件为准更新</translation>
    </message>
    <message>
        <source>comma ( , )</source>
        <translation>逗号（ , ）</translation>
    </message>
    <message>
        <source>full-width comma ( ， )</source>
        <translation>全角逗号（ ， ）</translation>
    </message>
    <message>
        <source>get what they lack</source>
        <translation>只补空缺</translation>
    </message>
    <message>
        <source>no temporary file could be made</source>
        <translation>无法建立临时文件</translation>
    </message>
    <message>
        <source>row %1, column %2 (%3)</source>
        <translation>第 %1 行第 %2 列（%3）</translation>
    </message>
    <message>
        <source>row %1, column %2: %3</source>
        <translation>第 %1 行第 %2 列：%3</translation>
    </message>
    <message>
        <source>semicolon ( ; )</source>
        <translation>分号（ ; ）</translation>
    </message>
    <message>
        <source>stay as they are</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>the finished workbook is incomplete; the disk for temporary files may be full</source>
        <translation>生成的工作簿不完整，存放临时文件的磁盘可能已满</translation>
    </message>
    <message>
        <source>the output</source>
        <translation>输出内容</translation>
    </message>
    <message>
        <source>vertical bar ( | )</source>
        <translation>竖线（ | ）</translation>
    </message>
</context>
</TS>
