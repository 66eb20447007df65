<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>base</name>
    <message>
        <source>"%1" can be read as more than one date.</source>
        <translation>“%1”可以理解成不止一个日期。</translation>
    </message>
    <message>
        <source>"%1" cannot stand in a unified social credit code.</source>
        <translation>统一社会信用代码中不会出现“%1”。</translation>
    </message>
    <message>
        <source>"%1" ends before it begins.</source>
        <translation>“%1”的结束日期早于开始日期。</translation>
    </message>
    <message>
        <source>"%1" has no day: the first of the month was taken.</source>
        <translation>“%1”没有写日，按当月 1 日处理。</translation>
    </message>
    <message>
        <source>"%1" has no end.</source>
        <translation>“%1”没有写结束日期。</translation>
    </message>
    <message>
        <source>"%1" is more than the program keeps.</source>
        <translation>“%1”超出了程序能保存的金额。</translation>
    </message>
    <message>
        <source>"%1" is not a date.</source>
        <translation>“%1”不是日期。</translation>
    </message>
    <message>
        <source>"%1" is not a period from one date to another.</source>
        <translation>“%1”不是起止日期。</translation>
    </message>
    <message>
        <source>"%1" is not a period: %2</source>
        <translation>“%1”不是起止日期：%2</translation>
    </message>
    <message>
        <source>"%1" is not a unified social credit code: it has %2 characters instead of 18.</source>
        <translation>“%1”不是统一社会信用代码：有 %2 位，应为 18 位。</translation>
    </message>
    <message>
        <source>"%1" is not an amount of money.</source>
        <translation>“%1”不是金额。</translation>
    </message>
    <message>
        <source>"%1" is one date; a period has two.</source>
        <translation>“%1”只有一个日期，起止日期应有两个。</translation>
    </message>
    <message>
        <source>"%1" names only the month of the end; its last day is taken.</source>
        <translation>“%1”的结束日期只写到月，按当月最后一天计。</translation>
    </message>
    <message>
        <source>"%1" was read as a spreadsheet's number for the day %2.</source>
        <translation>“%1”按电子表格的日期序号读作 %2。</translation>
    </message>
    <message>
        <source>A digit is missing or too many: ask for the number again.</source>
        <translation>多了或少了数字，请重新核实号码。</translation>
    </message>
    <message>
        <source>A spreadsheet has turned the ID number into a power of ten; digits are lost.</source>
        <translation>身份证号被电子表格变成了科学计数法，后面的数字已经丢失。</translation>
    </message>
    <message>
        <source>A spreadsheet has turned the bank card number into a power of ten; digits are lost.</source>
        <translation>银行卡号被电子表格变成了科学计数法，后面的数字已经丢失。</translation>
    </message>
    <message>
        <source>A spreadsheet has turned the mobile number into a power of ten; digits are lost.</source>
        <translation>手机号被电子表格变成了科学计数法，后面的数字已经丢失。</translation>
    </message>
    <message>
        <source>Add the day if it is known.</source>
        <translation>如果知道具体日期，请补上。</translation>
    </message>
    <message>
        <source>Ask for the new card; the program can work out the 18 digits.</source>
        <translation>请核对新身份证；程序可以换算成 18 位。</translation>
    </message>
    <message>
        <source>Ask for the number again.</source>
        <translation>请重新核实号码。</translation>
    </message>
    <message>
        <source>By the ID number this person is older than 120 years.</source>
        <translation>按身份证号计算，此人已超过 120 岁。</translation>
    </message>
    <message>
        <source>Characters 3 to 8 of a unified social credit code are digits; "%1" is none.</source>
        <translation>统一社会信用代码的第 3 至 8 位应为数字，“%1”不是数字。</translation>
    </message>
    <message>
        <source>Check that the column is one of dates.</source>
        <translation>请确认这一列是日期。</translation>
    </message>
    <message>
        <source>Check the month and the day.</source>
        <translation>请检查月份和日期。</translation>
    </message>
    <message>
        <source>Compare every digit with the card before money is paid.</source>
        <translation>发放前请与银行卡逐位核对。</translation>
    </message>
    <message>
        <source>Compare every digit with the identity card.</source>
        <translation>请与身份证逐位核对。</translation>
    </message>
    <message>
        <source>Compare it with the card.</source>
        <translation>请与银行卡核对。</translation>
    </message>
    <message>
        <source>Compare it with the card: a digit is missing or too many.</source>
        <translation>请与银行卡核对：多了或少了数字。</translation>
    </message>
    <message>
        <source>Compare it with the identity card.</source>
        <translation>请与身份证核对。</translation>
    </message>
    <message>
        <source>Compare it with the identity card: a digit is missing or too many.</source>
        <translation>请与身份证核对：多了或少了数字。</translation>
    </message>
    <message>
        <source>Compare the 7th to the 14th digit with the identity card.</source>
        <translation>请与身份证核对第 7 至 14 位。</translation>
    </message>
    <message>
        <source>Compare the first six digits with the identity card.</source>
        <translation>请与身份证核对前六位。</translation>
    </message>
    <message>
        <source>Compare the year of birth with the identity card.</source>
        <translation>请与身份证核对出生年份。</translation>
    </message>
    <message>
        <source>Copy it from the business licence or the union's registration certificate.</source>
        <translation>请按营业执照或工会法人资格证书填写。</translation>
    </message>
    <message>
        <source>Every digit of the bank card number after the 15th is 0: a spreadsheet may have cut it.</source>
        <translation>银行卡号第 15 位以后全是 0，可能被电子表格截断了。</translation>
    </message>
    <message>
        <source>Format the column as text before the numbers are typed, or take them from the original list.</source>
        <translation>请先把该列设为“文本”格式再录入，或使用原始名单。</translation>
    </message>
    <message>
        <source>Keep one; put the other into another field.</source>
        <translation>请只保留一个，另一个填到其他栏目。</translation>
    </message>
    <message>
        <source>Line %1: "%2" is neither off nor work.</source>
        <translation>第 %1 行：“%2”既不是 off 也不是 work。</translation>
    </message>
    <message>
        <source>Line %1: "%2" is not a date.</source>
        <translation>第 %1 行：“%2”不是日期。</translation>
    </message>
    <message>
        <source>No mobile number begins with these digits; they begin with 13 to 19.</source>
        <translation>没有这样开头的手机号，手机号以 13 至 19 开头。</translation>
    </message>
    <message>
        <source>No region is known that begins an ID number with %1.</source>
        <translation>没有以 %1 开头的行政区划代码。</translation>
    </message>
    <message>
        <source>Take the number from the identity card; before it is typed, format the column as text.</source>
        <translation>请按身份证重新录入；录入前先把该列设为文本格式。</translation>
    </message>
    <message>
        <source>The ID number contains something that is not a digit.</source>
        <translation>身份证号中有数字以外的字符。</translation>
    </message>
    <message>
        <source>The ID number ends in 000 and its check digit is wrong: a spreadsheet has cut it to 15 digits.</source>
        <translation>身份证号以 000 结尾且校验码不符：后三位被电子表格截掉了。</translation>
    </message>
    <message>
        <source>The ID number ends in 000: a spreadsheet may have cut it to 15 digits.</source>
        <translation>身份证号以 000 结尾，后三位可能被电子表格截掉了。</translation>
    </message>
    <message>
        <source>The ID number has neither 18 nor 15 digits.</source>
        <translation>身份证号既不是 18 位也不是 15 位。</translation>
    </message>
    <message>
        <source>The ID number is missing.</source>
        <translation>没有填写身份证号。</translation>
    </message>
    <message>
        <source>The bank card number contains something that is not a digit.</source>
        <translation>银行卡号中有数字以外的字符。</translation>
    </message>
    <message>
        <source>The bank card number has %1 digits; cards and accounts have 12 to 19.</source>
        <translation>银行卡号有 %1 位，卡号和账号应为 12 至 19 位。</translation>
    </message>
    <message>
        <source>The bank card number is missing.</source>
        <translation>没有填写银行卡号。</translation>
    </message>
    <message>
        <source>The check character of "%1" is wrong: at least one character was mistyped.</source>
        <translation>“%1”的校验码不符，至少有一位写错了。</translation>
    </message>
    <message>
        <source>The check digit of the ID number is wrong: at least one digit was mistyped.</source>
        <translation>身份证号校验码不符，至少有一位写错了。</translation>
    </message>
    <message>
        <source>The check digit of the bank card number is wrong: at least one digit may be mistyped.</source>
        <translation>银行卡号校验位不符，可能有一位写错了。</translation>
    </message>
    <message>
        <source>The date is missing.</source>
        <translation>没有填写日期。</translation>
    </message>
    <message>
        <source>The date of birth inside the ID number is in the future.</source>
        <translation>身份证号中的出生日期晚于今天。</translation>
    </message>
    <message>
        <source>The date of birth inside the ID number is no real day.</source>
        <translation>身份证号中的出生日期不存在。</translation>
    </message>
    <message>
        <source>The language data (ICU) is damaged or missing: %1. Nothing was changed. Install the program again.</source>
        <translation>语言数据（ICU）损坏或缺失：%1。数据没有任何改动，请重新安装本程序。</translation>
    </message>
    <message>
        <source>The letters I, O, S, V and Z are never used: look for 1, 0, 5, U or 2 in their place.</source>
        <translation>代码中不使用字母 I、O、S、V、Z，请看是否应为 1、0、5、U、2。</translation>
    </message>
    <message>
        <source>The mobile number contains something that is not a digit.</source>
        <translation>手机号中有数字以外的字符。</translation>
    </message>
    <message>
        <source>The mobile number has %1 digits instead of 11.</source>
        <translation>手机号有 %1 位，应为 11 位。</translation>
    </message>
    <message>
        <source>The mobile number is missing.</source>
        <translation>没有填写手机号。</translation>
    </message>
    <message>
        <source>The time of day in "%1" was dropped.</source>
        <translation>“%1”中的时刻已略去。</translation>
    </message>
    <message>
        <source>There is more than one number in the field for the mobile number.</source>
        <translation>手机号一栏中有不止一个号码。</translation>
    </message>
    <message>
        <source>There is no day "%1".</source>
        <translation>日期“%1”不存在。</translation>
    </message>
    <message>
        <source>This is a landline number, not a mobile number.</source>
        <translation>这是固定电话，不是手机号。</translation>
    </message>
    <message>
        <source>This is a service number, not a mobile number.</source>
        <translation>这是服务热线，不是手机号。</translation>
    </message>
    <message>
        <source>This is an old ID number of 15 digits, which has not been valid since 2013.</source>
        <translation>这是 15 位的旧身份证号，2013 年起已停止使用。</translation>
    </message>
    <message>
        <source>Write 18 digits; only the last may be X.</source>
        <translation>请填写 18 位数字，只有最后一位可以是 X。</translation>
    </message>
    <message>
        <source>Write a mobile number of eleven digits here, or leave it empty; the landline can go into the note.</source>
        <translation>此处请填十一位手机号，没有就留空；固定电话可写在备注里。</translation>
    </message>
    <message>
        <source>Write both dates, for example 2020-01-01至2027-12-31; where there is no end, 2020-01-01起无固定期限.</source>
        <translation>请写明起止两个日期，例如 2020-01-01至2027-12-31；没有终止日期的写 2020-01-01起无固定期限。</translation>
    </message>
    <message>
        <source>Write off for a day off, work for a day that makes up for one.</source>
        <translation>放假写“休”（off），调休上班写“班”（work）。</translation>
    </message>
    <message>
        <source>Write the 18 characters of the identity card.</source>
        <translation>请按身份证填写 18 位号码。</translation>
    </message>
    <message>
        <source>Write the amount in yuan with at most two decimals, for example 1234.50.</source>
        <translation>请以元为单位填写金额，最多两位小数，例如 1234.50。</translation>
    </message>
    <message>
        <source>Write the date as year, month and day, for example 2019-03-05.</source>
        <translation>请按年、月、日填写，例如 2019-03-05。</translation>
    </message>
    <message>
        <source>Write the day if it is another.</source>
        <translation>如不是这一天，请写明日期。</translation>
    </message>
    <message>
        <source>Write the digits on the card only.</source>
        <translation>请只填写卡面上的数字。</translation>
    </message>
    <message>
        <source>Write the digits on the card.</source>
        <translation>请填写卡面上的数字。</translation>
    </message>
    <message>
        <source>Write the eleven digits only.</source>
        <translation>请只填写 11 位数字。</translation>
    </message>
    <message>
        <source>Write the eleven digits.</source>
        <translation>请填写 11 位手机号。</translation>
    </message>
    <message>
        <source>Write the member's own mobile number of eleven digits.</source>
        <translation>请填写会员本人的 11 位手机号。</translation>
    </message>
    <message>
        <source>Write the year with four digits first, for example 2019-03-05.</source>
        <translation>请先写四位年份，例如 2019-03-05。</translation>
    </message>
    <message>
        <source>a part of the way to it is no folder</source>
        <translation>路径中有一级不是文件夹</translation>
    </message>
    <message>
        <source>another program uses it</source>
        <translation>其他程序正在使用</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>这是文件夹</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>文件或文件夹不存在</translation>
    </message>
    <message>
        <source>it is too large for this disk</source>
        <translation>文件过大，磁盘不支持</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>文件名过长</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>the disk is write-protected</source>
        <translation>磁盘有写保护</translation>
    </message>
    <message>
        <source>the disk or the network failed</source>
        <translation>磁盘或网络出错</translation>
    </message>
    <message>
        <source>the system does not say why</source>
        <translation>系统没有说明原因</translation>
    </message>
    <message>
        <source>the system does not take it</source>
        <translation>系统不接受</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>打开的文件过多</translation>
    </message>
    <message>
        <source>you have no right to</source>
        <translation>没有权限</translation>
    </message>
    <message>
        <source>your share of the disk is used up</source>
        <translation>磁盘配额已用完</translation>
    </message>
</context>
</TS>
