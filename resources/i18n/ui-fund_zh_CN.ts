<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ui-fund</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (closed)</source>
        <translation>%1（已停用）</translation>
    </message>
    <message>
        <source>%1 holds %2 yuan</source>
        <translation>%1 结余 %2 元</translation>
    </message>
    <message>
        <source>%1: %2 together</source>
        <translation>%1：合计 %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>A spreadsheet with a line for each split (date, number, text, account, debit, credit) comes in as drafts; undo takes all of it back</source>
        <translation>按分录逐行登记的表格（日期、凭证号、摘要、科目、借方、贷方）转为草稿凭证；撤销可全部退回</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Bank %1, books %2: they agree; %3 lines and %4 vouchers are known to one side only.</source>
        <translation>银行 %1，账面 %2，调节后一致；未达流水 %3 行、凭证 %4 张。</translation>
    </message>
    <message>
        <source>Bank %1, books %2: they do not agree; %3 lines and %4 vouchers are known to one side only.</source>
        <translation>银行 %1，账面 %2，调节后不一致；未达流水 %3 行、凭证 %4 张。</translation>
    </message>
    <message>
        <source>Bank statement</source>
        <translation>银行流水</translation>
    </message>
    <message>
        <source>Begin with "New": name the fund, say what it is for and what grants from it may be for. Then enter vouchers, or import the book that you keep.</source>
        <translation>按“新增”，写明资金名称、用途和资助范围；然后录入凭证，或导入现有的账簿。</translation>
    </message>
    <message>
        <source>Books: %1; the bank's balance is not known.</source>
        <translation>账面 %1；银行余额未知。</translation>
    </message>
    <message>
        <source>Came in %1 = to pupils %2 + costs %3 + returned %4 + still in the fund %5</source>
        <translation>收入 %1 ＝ 用于受助学生 %2 ＋ 费用 %3 ＋ 退回 %4 ＋ 尚在资金中 %5</translation>
    </message>
    <message>
        <source>Came in by</source>
        <translation>收款凭证</translation>
    </message>
    <message>
        <source>Came in:</source>
        <translation>收入：</translation>
    </message>
    <message>
        <source>Choose a fund to see what it holds.</source>
        <translation>选择一项资金，查看其结余。</translation>
    </message>
    <message>
        <source>Choose a grant or cost; see the givers</source>
        <translation>选择一笔资助或费用，查看捐赠人</translation>
    </message>
    <message>
        <source>Choose a line on the left.</source>
        <translation>请在左边选择一行。</translation>
    </message>
    <message>
        <source>Choose a line to see which voucher it may be.</source>
        <translation>选择一行流水，查看可能对应的凭证。</translation>
    </message>
    <message>
        <source>Choose who gave; see the pupils</source>
        <translation>选择捐赠人，查看受助学生</translation>
    </message>
    <message>
        <source>Choose who was helped; see the givers</source>
        <translation>选择受助学生，查看捐赠人</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Days apart: %1</source>
        <translation>相差 %1 天</translation>
    </message>
    <message>
        <source>Draft: %1</source>
        <translation>草稿：%1</translation>
    </message>
    <message>
        <source>Enter goes to the next field, Ctrl+Enter posts; the next voucher begins at once.</source>
        <translation>回车到下一栏，Ctrl+回车记账，随即录入下一张。</translation>
    </message>
    <message>
        <source>Enter what came in or went out, by keyboard</source>
        <translation>用键盘录入收支</translation>
    </message>
    <message>
        <source>Every line that can only mean one voucher</source>
        <translation>凡只能对应一张凭证的流水</translation>
    </message>
    <message>
        <source>Every voucher with its splits. A draft may be changed; a posted one stands, and a mistake is reversed.</source>
        <translation>全部凭证及分录。草稿可以修改；已记账的不能更改，有错则冲销。</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation>请填写。</translation>
    </message>
    <message>
        <source>Find a name or a code</source>
        <translation>查找姓名或代码</translation>
    </message>
    <message>
        <source>Follow the money: from who gave it to the pupil, and back, to the fen.</source>
        <translation>追踪每一分善款：从捐赠人到受助学生，再从受助学生回到捐赠人。</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>专项资金</translation>
    </message>
    <message>
        <source>Funds</source>
        <translation>专项资金</translation>
    </message>
    <message>
        <source>Gave</source>
        <translation>捐赠额</translation>
    </message>
    <message>
        <source>Giver</source>
        <translation>捐赠人</translation>
    </message>
    <message>
        <source>Givers</source>
        <translation>捐赠人</translation>
    </message>
    <message>
        <source>Givers, grants or pupils</source>
        <translation>捐赠人、资助或受助学生</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>资助</translation>
    </message>
    <message>
        <source>Held: %1</source>
        <translation>结余 %1</translation>
    </message>
    <message>
        <source>Held: %1; after this: %2</source>
        <translation>结余 %1；记账后 %2</translation>
    </message>
    <message>
        <source>If it is right, post it once more (Ctrl+Enter).</source>
        <translation>如确认无误，请再按一次记账（Ctrl+Enter）。</translation>
    </message>
    <message>
        <source>Import a fund book…</source>
        <translation>导入资金账簿…</translation>
    </message>
    <message>
        <source>Import the statement that the bank gives as a file (CSV or Excel). A line that is here already is recognised, so a statement may be imported again.</source>
        <translation>导入银行提供的流水文件（CSV 或 Excel）。已有的行会被识别，所以同一份流水可以重复导入。</translation>
    </message>
    <message>
        <source>Import the statement…</source>
        <translation>导入流水…</translation>
    </message>
    <message>
        <source>Import what the bank says and match it with the books, line by line.</source>
        <translation>导入银行流水，与账簿逐行勾对。</translation>
    </message>
    <message>
        <source>It gets the next number and stands in the books (Ctrl+Enter)</source>
        <translation>编号并正式入账（Ctrl+回车）</translation>
    </message>
    <message>
        <source>It is this one</source>
        <translation>就是这张</translation>
    </message>
    <message>
        <source>It lies in:</source>
        <translation>存放于：</translation>
    </message>
    <message>
        <source>It may still be changed and removed; no number is given</source>
        <translation>仍可修改和删除，不编号</translation>
    </message>
    <message>
        <source>Journals (*.csv *.txt *.xlsx)</source>
        <translation>序时账 (*.csv *.txt *.xlsx)</translation>
    </message>
    <message>
        <source>Keep as a draft</source>
        <translation>存为草稿</translation>
    </message>
    <message>
        <source>Kept as a draft: %1</source>
        <translation>已存为草稿：%1</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>凭证账簿</translation>
    </message>
    <message>
        <source>Make one on the page Funds.</source>
        <translation>请先在“专项资金”页新增。</translation>
    </message>
    <message>
        <source>Match what is certain</source>
        <translation>自动勾对</translation>
    </message>
    <message>
        <source>Matched.</source>
        <translation>已勾对。</translation>
    </message>
    <message>
        <source>Matches the line with the chosen voucher (Enter)</source>
        <translation>将此行与所选凭证勾对（回车）</translation>
    </message>
    <message>
        <source>Money with a purpose: what each fund is for, what it holds, what came in and what went out.</source>
        <translation>专款专用：每项资金的用途、结余、收入和支出。</translation>
    </message>
    <message>
        <source>Named by the line</source>
        <translation>流水中写明</translation>
    </message>
    <message>
        <source>New voucher</source>
        <translation>录入凭证</translation>
    </message>
    <message>
        <source>No money to follow yet</source>
        <translation>还没有可追踪的款项</translation>
    </message>
    <message>
        <source>No voucher of this amount within %1 days. "Book it" posts one from the line; a grant is entered as a voucher.</source>
        <translation>前后 %1 天内没有此金额的凭证。“入账”可按此行生成凭证；资助请先录入凭证。</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>记账</translation>
    </message>
    <message>
        <source>Post: %1</source>
        <translation>记账：%1</translation>
    </message>
    <message>
        <source>Posted: %1, %2</source>
        <translation>已记账：%1，%2</translation>
    </message>
    <message>
        <source>Pupil</source>
        <translation>受助学生</translation>
    </message>
    <message>
        <source>Pupils</source>
        <translation>受助学生</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>余额调节表</translation>
    </message>
    <message>
        <source>Still there</source>
        <translation>尚余</translation>
    </message>
    <message>
        <source>Take over a journal…</source>
        <translation>转入序时账…</translation>
    </message>
    <message>
        <source>Taken over as drafts: look them over on the page Ledger and post them.</source>
        <translation>已转为草稿：请在“凭证账簿”页核对后记账。</translation>
    </message>
    <message>
        <source>The fund that this page is about</source>
        <translation>本页所示的专项资金</translation>
    </message>
    <message>
        <source>The money is being followed…</source>
        <translation>正在追溯资金去向……</translation>
    </message>
    <message>
        <source>The same day</source>
        <translation>同日</translation>
    </message>
    <message>
        <source>The vouchers of this fund stand here, the newest last.</source>
        <translation>此处列出该资金的凭证，最新的在最后。</translation>
    </message>
    <message>
        <source>The whole trail</source>
        <translation>全部去向</translation>
    </message>
    <message>
        <source>There is no fund yet.</source>
        <translation>还没有专项资金。</translation>
    </message>
    <message>
        <source>This line is settled.</source>
        <translation>此行已处理。</translation>
    </message>
    <message>
        <source>To pupils</source>
        <translation>用于受助学生</translation>
    </message>
    <message>
        <source>Trail</source>
        <translation>善款去向</translation>
    </message>
    <message>
        <source>Trail of %1</source>
        <translation>%1 的善款去向</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>凭证</translation>
    </message>
    <message>
        <source>Vouchers come from the page "New voucher", or from the book that you keep: import it, look it over and post it.</source>
        <translation>凭证来自“录入凭证”页面，或现有账簿：导入后核对，再记账。</translation>
    </message>
    <message>
        <source>Vouchers that the line may be</source>
        <translation>可能对应的凭证</translation>
    </message>
    <message>
        <source>Went out by</source>
        <translation>付款凭证</translation>
    </message>
    <message>
        <source>Went out:</source>
        <translation>支出：</translation>
    </message>
    <message>
        <source>Went to</source>
        <translation>去向</translation>
    </message>
    <message>
        <source>What is certain was matched.</source>
        <translation>能确定的已勾对。</translation>
    </message>
    <message>
        <source>What it is for is missing.</source>
        <translation>未填摘要。</translation>
    </message>
    <message>
        <source>What stands on the right, to be printed or saved</source>
        <translation>把右边的内容打印或保存</translation>
    </message>
    <message>
        <source>What this giver gave was reversed.</source>
        <translation>该捐赠人的款项已冲销。</translation>
    </message>
    <message>
        <source>When a voucher is posted, its money can be followed from here: from the giver to the pupil, and back.</source>
        <translation>凭证记账后，就可以在这里追踪款项：从捐赠人到受助学生，再追回来。</translation>
    </message>
    <message>
        <source>Where the money went, or whose it was</source>
        <translation>款项的去向或来源</translation>
    </message>
    <message>
        <source>Which journal shall be taken over?</source>
        <translation>转入哪个序时账？</translation>
    </message>
    <message>
        <source>Which voucher is this line?</source>
        <translation>这行流水是哪张凭证？</translation>
    </message>
    <message>
        <source>Who is helped, under a code: papers and the trail name the code only.</source>
        <translation>受助学生以代码表示：文书和去向表中只出现代码。</translation>
    </message>
    <message>
        <source>Whose money went to which pupil</source>
        <translation>谁的捐款用在了哪名学生身上</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>依据</translation>
    </message>
</context>
</TS>
