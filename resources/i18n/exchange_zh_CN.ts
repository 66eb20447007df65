<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>exchange</name>
    <message>
        <source>%1 cannot hold these characters: %2. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An Excel cell holds 32,767 characters; the text in %1 has %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An Excel sheet holds 1,048,576 rows; this list has %1. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the list as an Excel or CSV file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that this file is a list with one person or thing on each line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a CSV file; Excel and WPS write one by "Save as".</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another encoding; if only few lines are named, mend those lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file that holds the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it, or remove it, and import this line again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every byte of the file is valid UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every second byte of its plain characters is zero, as in UTF-16.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the list, or export it as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a quotation mark belongs to the text, double it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it belongs there, put the whole cell in quotation marks and double the one inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not UTF-8, and every byte of it is valid GB18030, which includes GBK.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its sheets: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 cannot be read in this encoding (byte %2 of the file).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 contains a NUL character, which no text has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 contains the sign �: another program has already lost a character there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 is longer than one million characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most lines have %1 columns when they are split at: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No encoding reads every line; %1 reads most of them. The first damaged line is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No separator was found: the file seems to have one column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it as a workbook, or save it in Excel or WPS as "CSV UTF-8 (comma delimited)".</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in Excel or WPS and save it again, or fetch it again from where it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in Excel or WPS and save it as "CSV UTF-8 (comma delimited)".</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in Excel or WPS and save it as .xlsx or as "CSV UTF-8 (comma delimited)".</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in Excel or WPS and save it as .xlsx without a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the file in Excel or WPS, save it again as CSV UTF-8, and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it again as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten the text, or export as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encoding %1 is not available on this computer: its ICU library lacks the table. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file "%1" cannot be opened: %2. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file "%1" cannot be read: %2. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file begins with the byte order mark of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: %1. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is encoded as UTF-32, which is not supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not a text: it may be a picture, a program or a damaged file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line of the file says so (sep=).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text in %1 contains half a character and cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook has no sheet %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook is damaged or not complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a PDF document; it has pages, not rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a compressed archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a web page; some systems call it .xls or .csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an Excel workbook (.xlsx), not a CSV file, whatever its name says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an old Excel workbook (.xls).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an Excel workbook (.xlsx), or it is protected by a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the right character, or save the list again from its original.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the text again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpack it and choose the list inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the file as UTF-8, which holds every character and which Excel opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing %1 failed: %2. An older file of that name is untouched; the data is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comma ( , )</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full-width comma ( ， )</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no temporary file could be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row %1, column %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row %1, column %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semicolon ( ; )</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the finished workbook is incomplete; the disk for temporary files may be full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vertical bar ( | )</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
