<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>fund</name>
    <message>
        <source>"%1" does not stand on this side of such a voucher.</source>
        <translation>此类凭证的这一方不能使用“%1”科目。</translation>
    </message>
    <message>
        <source>"%1" has its amount under "Went out".</source>
        <translation>“%1”的金额应填在“支出”栏。</translation>
    </message>
    <message>
        <source>"%1" held no more than %2 under "%3" on %5 or a day after it; %4 cannot have been paid.</source>
        <translation>“%1”的“%3”在 %5 或其后某日最多只有 %2 元，不可能支付 %4 元。</translation>
    </message>
    <message>
        <source>"%1" holds %2 under "%3"; %4 cannot be paid from it.</source>
        <translation>“%1”的“%3”现有 %2 元，不足以支付 %4 元。</translation>
    </message>
    <message>
        <source>"%1" holds no money.</source>
        <translation>“%1”不是存放资金的科目。</translation>
    </message>
    <message>
        <source>"%1" holds the name of the pupil %2: whoever sees the books could read it.</source>
        <translation>“%1”中有受助学生%2的姓名：凡能看账的人都会看到。</translation>
    </message>
    <message>
        <source>"%1" is closed.</source>
        <translation>“%1”已停用。</translation>
    </message>
    <message>
        <source>"%1" is closed: it stands, with its papers.</source>
        <translation>“%1”已结束：连同附件一并保留。</translation>
    </message>
    <message>
        <source>"%1" is closed: what was said of it stands.</source>
        <translation>“%1”已结束：其登记内容不再改动。</translation>
    </message>
    <message>
        <source>"%1" is no date.</source>
        <translation>“%1”不是日期。</translation>
    </message>
    <message>
        <source>"%1" is no use of a grant.</source>
        <translation>“%1”不是资助类型。</translation>
    </message>
    <message>
        <source>"%1" may not be spent on this: %2. It is for: %3.</source>
        <translation>“%1”不得用于%2，只能用于：%3。</translation>
    </message>
    <message>
        <source>"%1" still holds %2.</source>
        <translation>“%1”尚有结余 %2 元。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 cannot be given back without a name: only %2 came in without a giver's name, less what was given back.</source>
        <translation>不写姓名不能退回%1：未署名的收入扣除已退回后只有%2。</translation>
    </message>
    <message>
        <source>%1 gave %2, less what went back already; %3 cannot be given back.</source>
        <translation>%1所捐扣除已退回后为%2，不能退回%3。</translation>
    </message>
    <message>
        <source>%1 is a reversal itself.</source>
        <translation>%1 本身就是冲销凭证。</translation>
    </message>
    <message>
        <source>%1 is a very large amount. Did the decimal point slip?</source>
        <translation>%1金额很大。是否点错了小数点？</translation>
    </message>
    <message>
        <source>%1 is below zero.</source>
        <translation>%1 小于零。</translation>
    </message>
    <message>
        <source>%1 is closed: it stands.</source>
        <translation>%1 已结账，不能更改。</translation>
    </message>
    <message>
        <source>%1 is closed: undo does not open it.</source>
        <translation>%1已结账：不能用撤销重新打开。</translation>
    </message>
    <message>
        <source>%1 is more than one split of a fund may be (%2).</source>
        <translation>%1超过单条分录的上限（%2）。</translation>
    </message>
    <message>
        <source>%1 is more than ten times the largest amount under "%2" so far (%3). Did the decimal point slip?</source>
        <translation>%1是“%2”此前最大一笔（%3）的十倍以上。是否点错了小数点？</translation>
    </message>
    <message>
        <source>%1 is still open.</source>
        <translation>%1 尚未结账。</translation>
    </message>
    <message>
        <source>%1 is still to come.</source>
        <translation>%1 还没有到。</translation>
    </message>
    <message>
        <source>%1 lies in a closed period: the line of the bank stands.</source>
        <translation>%1 在已结账期间内：该银行流水不再变动。</translation>
    </message>
    <message>
        <source>%1 of this money is spent already: %2. Taken back, the next gifts stand in for it, and the trail says so.</source>
        <translation>这笔钱中的%1已经用出：%2。冲销后由后到的捐款补上，并在善款去向中注明。</translation>
    </message>
    <message>
        <source>%1 stands as the bank said it.</source>
        <translation>%1：银行流水以银行所列为准，不得改动。</translation>
    </message>
    <message>
        <source>%1 stands in the books: all that was paid to the code would belong to somebody else.</source>
        <translation>代码%1已入账：改为他人后，此前发给该代码的款项都会算到别人名下。</translation>
    </message>
    <message>
        <source>%1 stands in the books: the code is kept.</source>
        <translation>%1 已记入账簿，代码不能更改。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, which follows, is closed.</source>
        <translation>其后的 %1 已经结账。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: giver not named</source>
        <translation>%1：未具名</translation>
    </message>
    <message>
        <source>%1; made good later</source>
        <translation>%1（由后到款补上）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>0.00 is no amount.</source>
        <translation>金额不能为0.00。</translation>
    </message>
    <message>
        <source>0: no costs may be taken from the fund</source>
        <translation>0 表示不得列支任何费用</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>A book with a line for each split (date, number, text, account, debit, credit) comes in as drafts with their splits.</source>
        <translation>按分录逐行登记的旧账（日期、凭证号、摘要、科目、借方、贷方）连同分录转为草稿凭证。</translation>
    </message>
    <message>
        <source>A journal has a line for each split: date, number, text, account, debit and credit. A book with one line for each voucher is imported on the page "Ledger".</source>
        <translation>序时账每条分录一行：日期、凭证号、摘要、科目、借方、贷方。每张凭证一行的账簿请在“凭证账簿”页导入。</translation>
    </message>
    <message>
        <source>A line of that day, or between it and the line before, is missing, stands twice or was changed: compare it with the bank's paper.</source>
        <translation>当日或与上一笔之间有流水缺失、重复或被改动：请与银行纸质对账单核对。</translation>
    </message>
    <message>
        <source>A line of the bank is money in or money out.</source>
        <translation>一行流水只能是收入或支出。</translation>
    </message>
    <message>
        <source>A line of the statement or a voucher is missing or wrong: compare both day by day.</source>
        <translation>有流水或凭证缺失或有误：请逐日核对。</translation>
    </message>
    <message>
        <source>A mistake is reversed, not entered with a minus.</source>
        <translation>有错应予冲销，不要填负数。</translation>
    </message>
    <message>
        <source>A posted voucher of the same amount</source>
        <translation>金额相同的已记账凭证</translation>
    </message>
    <message>
        <source>A reversal is made from the voucher that it takes back.</source>
        <translation>冲销凭证由被冲销的凭证生成。</translation>
    </message>
    <message>
        <source>A second voucher with the opposite splits takes it back; both stay in the books.</source>
        <translation>生成一张分录相反的凭证予以冲销，两张凭证都保留在账上。</translation>
    </message>
    <message>
        <source>A split is a debit or a credit, above zero.</source>
        <translation>一条分录只能是借方或贷方，金额大于零。</translation>
    </message>
    <message>
        <source>A split is a debit or a credit.</source>
        <translation>一条分录只能是借方或贷方。</translation>
    </message>
    <message>
        <source>A split stays with its voucher.</source>
        <translation>分录不能移到别的凭证。</translation>
    </message>
    <message>
        <source>A voucher has at least two splits.</source>
        <translation>一张凭证至少有两条分录。</translation>
    </message>
    <message>
        <source>A voucher tells what has happened: correct the date.</source>
        <translation>凭证记录已发生的业务，请更正日期。</translation>
    </message>
    <message>
        <source>Accident aid</source>
        <translation>意外救助</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>科目</translation>
    </message>
    <message>
        <source>Account sheets</source>
        <translation>明细账</translation>
    </message>
    <message>
        <source>Accountant</source>
        <translation>会计</translation>
    </message>
    <message>
        <source>Add another pupil for another person. If the name was misspelt, write in "Note" at the same time what was put right and why.</source>
        <translation>换人请另建受助学生。如系姓名录错，请同时在“备注”中写明更正内容和原因。</translation>
    </message>
    <message>
        <source>Add the account against it.</source>
        <translation>请补上对方科目的分录。</translation>
    </message>
    <message>
        <source>All vouchers of this file are here already: %1.</source>
        <translation>该文件中的凭证均已在账：%1张。</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>An amount of %1 cannot be posted.</source>
        <translation>金额 %1 不能记账。</translation>
    </message>
    <message>
        <source>An income has its amount under "Came in".</source>
        <translation>收入的金额应填在“收入”栏。</translation>
    </message>
    <message>
        <source>Apportioned first in, first out: the money that came first is spent first; within a day in the order of the vouchers' numbers. Money given back is taken from that giver's own gifts first. Vouchers that were reversed count on neither side; where a gift was reversed that was spent already, the next gifts make it good, and it says so. Where a sale tells more than was posted for it, its givers' parts are cut in proportion (largest remainder).</source>
        <translation>按先进先出分摊：先到的钱先用，同一天按凭证号先后。退回的款项先从该捐赠人本人所捐中扣减。已冲销的凭证两边都不计；如冲销的捐款已经用出，由后到的捐款补上并予注明。义卖所列多于入账数时，各捐赠人份额按比例缩减（最大余数法）。</translation>
    </message>
    <message>
        <source>At the bank only: %1</source>
        <translation>银行已记、账上未记：%1</translation>
    </message>
    <message>
        <source>Audit committee</source>
        <translation>经费审查委员会</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Balance (credit)</source>
        <translation>余额（贷）</translation>
    </message>
    <message>
        <source>Balance (debit)</source>
        <translation>余额（借）</translation>
    </message>
    <message>
        <source>Balance of the bank's statement</source>
        <translation>银行对账单余额</translation>
    </message>
    <message>
        <source>Balance of the books</source>
        <translation>账面余额</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>银行存款</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>银行账号</translation>
    </message>
    <message>
        <source>Bank and voucher are %1 days apart.</source>
        <translation>银行日期与凭证日期相差 %1 天。</translation>
    </message>
    <message>
        <source>Bank reconciliation</source>
        <translation>银行存款余额调节表</translation>
    </message>
    <message>
        <source>Bank statement</source>
        <translation>银行流水</translation>
    </message>
    <message>
        <source>Bank's serial number</source>
        <translation>银行流水号</translation>
    </message>
    <message>
        <source>Bank's text</source>
        <translation>银行摘要</translation>
    </message>
    <message>
        <source>Book it</source>
        <translation>入账</translation>
    </message>
    <message>
        <source>Books closed</source>
        <translation>已结账</translation>
    </message>
    <message>
        <source>Both agree to the fen.</source>
        <translation>双方一致，分毫不差。</translation>
    </message>
    <message>
        <source>Both sides are equal: the books balance.</source>
        <translation>借贷双方相等，账目平衡。</translation>
    </message>
    <message>
        <source>By</source>
        <translation>凭证</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>Came in on</source>
        <translation>收款日期</translation>
    </message>
    <message>
        <source>Carried over from the earlier book</source>
        <translation>上年结转</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>库存现金</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>出纳</translation>
    </message>
    <message>
        <source>Charity auction</source>
        <translation>爱心竞拍收入</translation>
    </message>
    <message>
        <source>Charity sale</source>
        <translation>义卖收入</translation>
    </message>
    <message>
        <source>Check the office file.</source>
        <translation>请检查数据文件。</translation>
    </message>
    <message>
        <source>Choose a voucher of the same amount; if the voucher is wrong, reverse it and enter it anew.</source>
        <translation>请选择金额相同的凭证；如凭证有误，先冲销再重新录入。</translation>
    </message>
    <message>
        <source>Choose another account, or the type that fits.</source>
        <translation>请换一个科目，或选择相符的类型。</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>请选择其他文件。</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>请另选一条。</translation>
    </message>
    <message>
        <source>Choose another voucher, or take that match back first.</source>
        <translation>请另选凭证，或先取消那一条的勾对。</translation>
    </message>
    <message>
        <source>Choose cash, bank or platform.</source>
        <translation>请选择现金、银行或支付平台。</translation>
    </message>
    <message>
        <source>Choose it.</source>
        <translation>请选择。</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>请选择其中之一。</translation>
    </message>
    <message>
        <source>Choose one of those offered.</source>
        <translation>请在列出的凭证中选择。</translation>
    </message>
    <message>
        <source>Choose that day or a later one.</source>
        <translation>请选择当日或以后的日期。</translation>
    </message>
    <message>
        <source>Choose the pupil and leave "Giver or payee" empty.</source>
        <translation>请选择受助学生，“对方”留空。</translation>
    </message>
    <message>
        <source>Choose the pupil by the code, or add one.</source>
        <translation>请按代码选择受助学生，或新增一名。</translation>
    </message>
    <message>
        <source>Choose the type.</source>
        <translation>请选择类型。</translation>
    </message>
    <message>
        <source>Choose where it came from.</source>
        <translation>请选择款项来源。</translation>
    </message>
    <message>
        <source>Choose where it goes.</source>
        <translation>请选择转入何处。</translation>
    </message>
    <message>
        <source>Close it on a day after that.</source>
        <translation>请在该日之后结账。</translation>
    </message>
    <message>
        <source>Close the earlier period first.</source>
        <translation>请先结清之前的期间。</translation>
    </message>
    <message>
        <source>Close the fund</source>
        <translation>停用该资金</translation>
    </message>
    <message>
        <source>Close the period</source>
        <translation>结账</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>办结日期</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>单位编码</translation>
    </message>
    <message>
        <source>Compare both with the bank's paper. If the bank gave two lines one number, put a letter behind the second in the file; if the line here is wrong, set it aside with a reason.</source>
        <translation>请与银行纸质对账单核对。如银行两笔用了同一流水号，请在文件中给第二笔的流水号加一个字母；如已有的这笔有误，请说明理由后标为“不入账”。</translation>
    </message>
    <message>
        <source>Compare it with the paper: what is posted can only be reversed.</source>
        <translation>请与原始凭证核对：记账后只能冲销。</translation>
    </message>
    <message>
        <source>Contra account</source>
        <translation>对方科目</translation>
    </message>
    <message>
        <source>Correct its amounts.</source>
        <translation>请更正金额。</translation>
    </message>
    <message>
        <source>Correct one of them, or clear the amount of the voucher.</source>
        <translation>请更正其中之一，或清空凭证上的金额。</translation>
    </message>
    <message>
        <source>Correct the date.</source>
        <translation>请更正日期。</translation>
    </message>
    <message>
        <source>Correct the dates.</source>
        <translation>请更正日期。</translation>
    </message>
    <message>
        <source>Correct the figure.</source>
        <translation>请更正数字。</translation>
    </message>
    <message>
        <source>Correct the lines in the file, or add the one that is missing.</source>
        <translation>请在文件中更正，或补上缺少的分录。</translation>
    </message>
    <message>
        <source>Correct the splits until both sides are equal.</source>
        <translation>请更正分录，使借贷相等。</translation>
    </message>
    <message>
        <source>Correct their amounts.</source>
        <translation>请更正金额。</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>活动成本费用</translation>
    </message>
    <message>
        <source>Costs are %1; at most %2 % of what came in may be costs, that is %3.</source>
        <translation>费用为%1；费用最多为收入的%2%，即%3。</translation>
    </message>
    <message>
        <source>Costs are a share from 0 to 100 %.</source>
        <translation>费用比例应在 0 到 100% 之间。</translation>
    </message>
    <message>
        <source>Costs at most (% of what came in)</source>
        <translation>费用上限（占收入的%）</translation>
    </message>
    <message>
        <source>Costs would be %1; at most %2 % of what came in may be costs, that is %3.</source>
        <translation>费用将达 %1 元；费用不得超过收入的 %2%，即 %3 元。</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>贷方</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>贷方合计</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>借方</translation>
    </message>
    <message>
        <source>Debits</source>
        <translation>借方合计</translation>
    </message>
    <message>
        <source>Debits are %1, credits %2.</source>
        <translation>借方 %1，贷方 %2。</translation>
    </message>
    <message>
        <source>Debits are %1, credits %2: the difference is %3.</source>
        <translation>借方 %1，贷方 %2，相差 %3。</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>设立或变更依据</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>Donations</source>
        <translation>捐赠收入</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Drafts of vouchers: %1.</source>
        <translation>尚有未记账的凭证草稿：%1 张。</translation>
    </message>
    <message>
        <source>Edit the fund again instead, with its decision.</source>
        <translation>请直接修改该资金，并填写依据。</translation>
    </message>
    <message>
        <source>Empty: after the period before it</source>
        <translation>留空：接上一期间</translation>
    </message>
    <message>
        <source>Empty: as the bank says</source>
        <translation>不填：按银行所列</translation>
    </message>
    <message>
        <source>Empty: bank</source>
        <translation>留空：银行存款</translation>
    </message>
    <message>
        <source>Empty: by the amounts</source>
        <translation>留空：按金额所在栏判断</translation>
    </message>
    <message>
        <source>Empty: donations, grants or costs, by the type</source>
        <translation>留空：按类型取捐赠、资助或费用</translation>
    </message>
    <message>
        <source>Empty: the bank's text</source>
        <translation>留空：用银行摘要</translation>
    </message>
    <message>
        <source>Empty: the last</source>
        <translation>留空：排在最后</translation>
    </message>
    <message>
        <source>Empty: the next one</source>
        <translation>留空则顺延编号</translation>
    </message>
    <message>
        <source>Enter a grant as a voucher and match it.</source>
        <translation>资助请先录入凭证，再行勾对。</translation>
    </message>
    <message>
        <source>Enter an amount above zero.</source>
        <translation>请填写大于零的金额。</translation>
    </message>
    <message>
        <source>Enter first what came in, or pay it from where the money is.</source>
        <translation>请先录入收入，或从有钱的账户支付。</translation>
    </message>
    <message>
        <source>Enter it at the other one.</source>
        <translation>在另一个中登记。</translation>
    </message>
    <message>
        <source>Enter one of the two amounts.</source>
        <translation>请只填其中一方的金额。</translation>
    </message>
    <message>
        <source>Enter one of the two.</source>
        <translation>请只填其中一项。</translation>
    </message>
    <message>
        <source>Enter the amount on the other side.</source>
        <translation>请把金额填到另一方。</translation>
    </message>
    <message>
        <source>Enter the amount, or leave it empty when the voucher has splits of its own.</source>
        <translation>请填写金额；凭证另有分录的请留空。</translation>
    </message>
    <message>
        <source>Enter the decision that changes it (who, when, with whose consent) in "Decision" at the same time.</source>
        <translation>请同时在“设立或变更依据”中写明决定（由谁、何时、经谁同意）。</translation>
    </message>
    <message>
        <source>Enter the voucher anew that it took back.</source>
        <translation>请重新录入被冲销的凭证。</translation>
    </message>
    <message>
        <source>Enter two vouchers, or splits.</source>
        <translation>请分录两张凭证，或改用分录。</translation>
    </message>
    <message>
        <source>Enter what came in or went out, or its splits.</source>
        <translation>请填写收入或支出金额，或录入分录。</translation>
    </message>
    <message>
        <source>Enter what came in or went out.</source>
        <translation>请填写收入或支出金额。</translation>
    </message>
    <message>
        <source>Every giver's money</source>
        <translation>各捐赠人款项</translation>
    </message>
    <message>
        <source>Every line of the bank's statement that can only mean one voucher is matched with it.</source>
        <translation>凡只能对应一张凭证的银行流水，自动勾对。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation>请填写。</translation>
    </message>
    <message>
        <source>Founded by</source>
        <translation>设立与账户</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>From giver to pupil</source>
        <translation>从捐赠人到受助学生</translation>
    </message>
    <message>
        <source>From here a cost or money given back is booked.</source>
        <translation>此处只能入账费用或退回款。</translation>
    </message>
    <message>
        <source>From pupil to giver</source>
        <translation>从受助学生到捐赠人</translation>
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
        <source>Give back no more than that.</source>
        <translation>退回金额请勿超过此数。</translation>
    </message>
    <message>
        <source>Give the code, or add the pupil first.</source>
        <translation>请填写代码，或先新增受助学生。</translation>
    </message>
    <message>
        <source>Give the code.</source>
        <translation>请填写代码。</translation>
    </message>
    <message>
        <source>Give the rest back to the fund from the union's own budget: reverse the cost and enter what may stay. Until then it is among what is due.</source>
        <translation>超出部分请由工会经费补回：冲销该笔费用，再按可列支数重新入账。在此之前列入待办。</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Giver</source>
        <translation>捐赠人</translation>
    </message>
    <message>
        <source>Giver or payee</source>
        <translation>对方</translation>
    </message>
    <message>
        <source>Giver's kind</source>
        <translation>捐赠人记录类别</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>资助</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>资助支出</translation>
    </message>
    <message>
        <source>Grants are for</source>
        <translation>资助范围</translation>
    </message>
    <message>
        <source>Head of the union</source>
        <translation>工会主席</translation>
    </message>
    <message>
        <source>Held at its end</source>
        <translation>期末结余</translation>
    </message>
    <message>
        <source>Held at the beginning</source>
        <translation>期初结余</translation>
    </message>
    <message>
        <source>Held at the beginning + came in − went out = held at the end. %1: %2; %3: %4</source>
        <translation>期初结余＋本期收入－本期支出＝期末结余。%1：%2；%3：%4</translation>
    </message>
    <message>
        <source>Held at the end</source>
        <translation>期末结余</translation>
    </message>
    <message>
        <source>If it is no matter of these books, set it aside with a reason; if it was entered by mistake, undo that deed in the log.</source>
        <translation>如与本账无关，请说明理由后标为“不入账”；如系误录，请在操作日志中撤销该次录入。</translation>
    </message>
    <message>
        <source>If that is the same money, match the line with it instead of booking it again.</source>
        <translation>如为同一笔款项，请与该凭证勾对，不要重复入账。</translation>
    </message>
    <message>
        <source>If the bank really has two of them, write in the bank's text what tells them apart.</source>
        <translation>如银行确有两笔，请在“摘要”中写明区别（如“第二笔”）。</translation>
    </message>
    <message>
        <source>Import the statement with its column of balances.</source>
        <translation>请导入带余额列的银行流水。</translation>
    </message>
    <message>
        <source>In the books</source>
        <translation>账上情况</translation>
    </message>
    <message>
        <source>In the books only: %1</source>
        <translation>账上已记、银行未记：%1</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>利息收入</translation>
    </message>
    <message>
        <source>It gets the next number and stands in the books.</source>
        <translation>编上下一个凭证号并正式入账。</translation>
    </message>
    <message>
        <source>It holds nothing, and no voucher is a draft.</source>
        <translation>结余为零，且没有凭证草稿。</translation>
    </message>
    <message>
        <source>It is income, a cost or money given back; a grant is entered as a voucher.</source>
        <translation>属于收入、费用或退回款；资助请录入凭证。</translation>
    </message>
    <message>
        <source>It is matched with another line: %1.</source>
        <translation>它已与另一行流水勾对：%1。</translation>
    </message>
    <message>
        <source>It is no matter of this fund's books.</source>
        <translation>与该资金的账目无关。</translation>
    </message>
    <message>
        <source>It is over, no voucher of it is a draft, and the periods before it are closed.</source>
        <translation>期间已过，没有凭证草稿，之前的期间均已结账。</translation>
    </message>
    <message>
        <source>It overlaps with %1.</source>
        <translation>与 %1 重叠。</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Its day lies in no closed period.</source>
        <translation>日期不在已结账期间内。</translation>
    </message>
    <message>
        <source>Its last voucher, %1, is of %2.</source>
        <translation>最后一张凭证%1的日期为%2。</translation>
    </message>
    <message>
        <source>Its splits balance, it is for the fund's purpose, the money is there, and its day lies in no closed period.</source>
        <translation>借贷相等，符合资金用途，款项充足，且日期不在已结账期间。</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>序时账</translation>
    </message>
    <message>
        <source>Keeper</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Leave it empty, or write one that this fund is for: %1.</source>
        <translation>请留空，或填写本资金可用于的类型：%1。</translation>
    </message>
    <message>
        <source>Leave the code as it was.</source>
        <translation>请保留原代码。</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Line %1 is a total and was left out.</source>
        <translation>第%1行是合计行，已略过。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第%1行：%2</translation>
    </message>
    <message>
        <source>Line of the statement</source>
        <translation>银行流水</translation>
    </message>
    <message>
        <source>Lines matched: %1.</source>
        <translation>已勾对 %1 行。</translation>
    </message>
    <message>
        <source>Lines of the bank's statement without a voucher: %1.</source>
        <translation>没有凭证对应的银行流水：%1 行。</translation>
    </message>
    <message>
        <source>Living aid</source>
        <translation>生活救助</translation>
    </message>
    <message>
        <source>Look whether it stands twice, or on one side only.</source>
        <translation>请查看是否重复，或只有一方入账。</translation>
    </message>
    <message>
        <source>Look whether the decimal point slipped.</source>
        <translation>请检查是否点错了小数点。</translation>
    </message>
    <message>
        <source>Make sure that they mean the same.</source>
        <translation>请确认二者是同一笔。</translation>
    </message>
    <message>
        <source>Make sure that this is the statement of this fund's account.</source>
        <translation>请确认这是本专项资金账户的对账单。</translation>
    </message>
    <message>
        <source>Mark at least one use of grants.</source>
        <translation>请至少勾选一种资助范围。</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>勾对</translation>
    </message>
    <message>
        <source>Match the bank's lines</source>
        <translation>勾对银行流水</translation>
    </message>
    <message>
        <source>Match them, or set them aside with a reason.</source>
        <translation>请勾对，或注明理由不入账。</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>已勾对</translation>
    </message>
    <message>
        <source>Medical aid</source>
        <translation>医疗救助</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Money cannot come in and go out on one voucher.</source>
        <translation>一张凭证不能既收又支。</translation>
    </message>
    <message>
        <source>Money in</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>Money is moved from one place to another, not to the same.</source>
        <translation>划转应在不同账户之间进行。</translation>
    </message>
    <message>
        <source>Money lies in cash, at the bank or on a platform.</source>
        <translation>资金只能存放于现金、银行或支付平台。</translation>
    </message>
    <message>
        <source>Money out</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Money that came in is a donation, special aid, interest, or of a sale.</source>
        <translation>收到的款项应为捐赠、专项拨款、利息或义卖竞拍收入。</translation>
    </message>
    <message>
        <source>Money was given to "%1" for its purpose: that is not changed at will.</source>
        <translation>“%1”已有款项按用途捐入，用途不得擅自改变。</translation>
    </message>
    <message>
        <source>Move the amount, or choose another type.</source>
        <translation>请移动金额，或另选类型。</translation>
    </message>
    <message>
        <source>Move the amount.</source>
        <translation>请移动金额。</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>划转</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name the giver as the voucher does by which the money came in.</source>
        <translation>请按收款凭证填写捐赠人。</translation>
    </message>
    <message>
        <source>Name the giver as the voucher does by which the money came in; leave it empty for what came in without a name.</source>
        <translation>请按收款凭证填写捐赠人；未署名的收入请留空。</translation>
    </message>
    <message>
        <source>Neither side of a split is below zero.</source>
        <translation>分录的借贷金额都不能小于零。</translation>
    </message>
    <message>
        <source>No costs may be taken from "%1": all of it is for its purpose.</source>
        <translation>“%1”不得列支费用，全部用于资助。</translation>
    </message>
    <message>
        <source>No later period is closed.</source>
        <translation>其后没有已结账的期间。</translation>
    </message>
    <message>
        <source>No line of the bank's statement says a balance.</source>
        <translation>银行流水中没有余额。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>No. in the old book</source>
        <translation>原账凭证号</translation>
    </message>
    <message>
        <source>Not closed</source>
        <translation>未结账</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Nothing is left to give back to %1: no gift of that name came into "%2" by %3, or all of it went back.</source>
        <translation>没有可退给%1的款项：截至%3“%2”没有收到其捐款，或已全部退回。</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>没有遗漏。</translation>
    </message>
    <message>
        <source>Nothing is posted on its days any more.</source>
        <translation>该期间不再记账。</translation>
    </message>
    <message>
        <source>Nothing is posted to it any more; its books stay.</source>
        <translation>不再记账，账簿保留。</translation>
    </message>
    <message>
        <source>Nothing is posted yet.</source>
        <translation>尚未记账。</translation>
    </message>
    <message>
        <source>Of a grant: the code of who is helped</source>
        <translation>资助对象的代码</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>On %1 the bank's balance is %2; by its lines it would be %3 (difference %4).</source>
        <translation>%1银行余额为%2，按流水推算应为%3（相差%4）。</translation>
    </message>
    <message>
        <source>Only a posted voucher that was not reversed has a trail.</source>
        <translation>只有已记账且未冲销的凭证才有去向。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新启用</translation>
    </message>
    <message>
        <source>Open the fund again first.</source>
        <translation>请先重新启用该资金。</translation>
    </message>
    <message>
        <source>Open the fund again first; only its note may still be written.</source>
        <translation>请先重新启用该资金；结束后只可补写备注。</translation>
    </message>
    <message>
        <source>Open the later period first.</source>
        <translation>请先对其后的期间反结账。</translation>
    </message>
    <message>
        <source>Open the period again</source>
        <translation>反结账</translation>
    </message>
    <message>
        <source>Open the period again first.</source>
        <translation>请先反结账。</translation>
    </message>
    <message>
        <source>Opened again because</source>
        <translation>反结账原因</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>期初结余</translation>
    </message>
    <message>
        <source>Other party</source>
        <translation>对方户名</translation>
    </message>
    <message>
        <source>Pay it from a fund that is for it.</source>
        <translation>请从用途相符的资金中支付。</translation>
    </message>
    <message>
        <source>Pay the costs from the union's own budget.</source>
        <translation>费用请从工会经费列支。</translation>
    </message>
    <message>
        <source>Pay the rest from the union's own budget.</source>
        <translation>超出部分请从工会经费列支。</translation>
    </message>
    <message>
        <source>Payment platform</source>
        <translation>支付平台</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>会计期间</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>会计期间</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>记账</translation>
    </message>
    <message>
        <source>Post it first.</source>
        <translation>请先张贴。</translation>
    </message>
    <message>
        <source>Post it on a later day, or open the period again with a reason.</source>
        <translation>请记在以后的日期，或注明理由反结账。</translation>
    </message>
    <message>
        <source>Post or remove them.</source>
        <translation>请记账或删除。</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>已记账</translation>
    </message>
    <message>
        <source>Provisional: the period is not closed yet.</source>
        <translation>暂列：本期尚未结账。</translation>
    </message>
    <message>
        <source>Provisional: the period was opened again (%1).</source>
        <translation>暂列：本期已反结账（%1）。</translation>
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
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Recognised by</source>
        <translation>识别依据</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Record's kind</source>
        <translation>记录类别</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>冲销</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>冲销</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>已冲销</translation>
    </message>
    <message>
        <source>Save the file anew.</source>
        <translation>请重新保存文件。</translation>
    </message>
    <message>
        <source>Schooling aid</source>
        <translation>助学</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>不入账</translation>
    </message>
    <message>
        <source>Several pupils have this name.</source>
        <translation>有多名受助学生同名。</translation>
    </message>
    <message>
        <source>Special aid of the group</source>
        <translation>集团专项拨款</translation>
    </message>
    <message>
        <source>Spend it on its purpose or give it back; then close the fund.</source>
        <translation>请按用途用完或退回，再停用。</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分录</translation>
    </message>
    <message>
        <source>Splits</source>
        <translation>分录</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>就读阶段</translation>
    </message>
    <message>
        <source>Statement of the fund</source>
        <translation>资金收支情况表</translation>
    </message>
    <message>
        <source>Statement of the period</source>
        <translation>期间收支情况表</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Still in the fund</source>
        <translation>尚在资金中</translation>
    </message>
    <message>
        <source>Still there</source>
        <translation>尚余</translation>
    </message>
    <message>
        <source>Take over a journal</source>
        <translation>转入序时账</translation>
    </message>
    <message>
        <source>Take that voucher's step "Reverse".</source>
        <translation>请在那张凭证上点“冲销”。</translation>
    </message>
    <message>
        <source>Take the match back</source>
        <translation>取消勾对</translation>
    </message>
    <message>
        <source>Take the match back first.</source>
        <translation>请先取消勾对。</translation>
    </message>
    <message>
        <source>Take the step "Close the period" instead.</source>
        <translation>请改用“结账”操作。</translation>
    </message>
    <message>
        <source>Take the step "Open the period again", which asks for a reason.</source>
        <translation>请用“反结账”并填写理由。</translation>
    </message>
    <message>
        <source>Take the step "Reverse", which posts the opposite, and enter it anew.</source>
        <translation>请用“冲销”生成相反凭证，再重新录入。</translation>
    </message>
    <message>
        <source>Take the voucher's step "Reverse" and enter it anew.</source>
        <translation>请在凭证上点“冲销”，再重新录入。</translation>
    </message>
    <message>
        <source>Taken back by</source>
        <translation>被何凭证冲销</translation>
    </message>
    <message>
        <source>Takes back</source>
        <translation>冲销的凭证</translation>
    </message>
    <message>
        <source>Tell whoever was told where this money went.</source>
        <translation>请告知此前已被告知去向的人。</translation>
    </message>
    <message>
        <source>That is no journal: the column "%1" is missing.</source>
        <translation>这不是序时账：缺少“%1”列。</translation>
    </message>
    <message>
        <source>That is no posted split of this fund's bank account.</source>
        <translation>那不是该资金银行存款科目的已记账分录。</translation>
    </message>
    <message>
        <source>That is the amount of: %1.</source>
        <translation>下列各笔金额恰与差额相同：%1。</translation>
    </message>
    <message>
        <source>The account "%1" is none of a fund's.</source>
        <translation>科目“%1”不属于专项资金科目。</translation>
    </message>
    <message>
        <source>The account is missing.</source>
        <translation>缺少科目。</translation>
    </message>
    <message>
        <source>The amounts are the same to the fen.</source>
        <translation>金额须分毫不差。</translation>
    </message>
    <message>
        <source>The bank and the books differ by %1 on %2.</source>
        <translation>%2银行与账面相差%1。</translation>
    </message>
    <message>
        <source>The bank says %1, the voucher %2.</source>
        <translation>银行为 %1，凭证为 %2。</translation>
    </message>
    <message>
        <source>The bank's balance, adjusted</source>
        <translation>调节后银行余额</translation>
    </message>
    <message>
        <source>The bank's number %1 of %2 stands here as %3 and is matched; this line says %4.</source>
        <translation>%2的银行流水号%1在本程序中为%3，且已核对；本行为%4。</translation>
    </message>
    <message>
        <source>The bank's number %1 of %2 stands here as %3; this line says %4.</source>
        <translation>%2的银行流水号%1在本程序中为%3；本行为%4。</translation>
    </message>
    <message>
        <source>The books may have it already: %1.</source>
        <translation>账上可能已有这笔款：%1。</translation>
    </message>
    <message>
        <source>The books of "%1" are closed through %2; %3 lies in a closed period.</source>
        <translation>“%1”已结账至 %2，%3 在已结账期间内。</translation>
    </message>
    <message>
        <source>The books' balance, adjusted</source>
        <translation>调节后账面余额</translation>
    </message>
    <message>
        <source>The file has no line of a journal.</source>
        <translation>文件中没有序时账记录。</translation>
    </message>
    <message>
        <source>The fund is missing.</source>
        <translation>未选专项资金。</translation>
    </message>
    <message>
        <source>The fund may be spent on nothing.</source>
        <translation>该资金没有任何可用的资助范围。</translation>
    </message>
    <message>
        <source>The fund still holds what it brought.</source>
        <translation>资金中仍有这笔款。</translation>
    </message>
    <message>
        <source>The line has no amount.</source>
        <translation>这行流水没有金额。</translation>
    </message>
    <message>
        <source>The line is matched with a voucher.</source>
        <translation>这行流水已与凭证勾对。</translation>
    </message>
    <message>
        <source>The line is this voucher.</source>
        <translation>这行流水就是这张凭证。</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>期间的结束日早于开始日。</translation>
    </message>
    <message>
        <source>The period ends on %1.</source>
        <translation>该期间到 %1 才结束。</translation>
    </message>
    <message>
        <source>The same line stands in the statement of "%1" already.</source>
        <translation>同一笔流水已在“%1”的银行流水中。</translation>
    </message>
    <message>
        <source>The sides differ: check the office file.</source>
        <translation>借贷不等，请检查数据文件。</translation>
    </message>
    <message>
        <source>The splits come to more than the program counts with.</source>
        <translation>分录合计超出可计算范围。</translation>
    </message>
    <message>
        <source>The trail of the money</source>
        <translation>善款去向表</translation>
    </message>
    <message>
        <source>The voucher has no amount.</source>
        <translation>凭证没有金额。</translation>
    </message>
    <message>
        <source>The voucher is a draft: it has no number yet.</source>
        <translation>凭证还是草稿，没有编号。</translation>
    </message>
    <message>
        <source>The voucher is of %1.</source>
        <translation>凭证日期为 %1。</translation>
    </message>
    <message>
        <source>The voucher is posted from the line, and matched with it.</source>
        <translation>按这行流水生成凭证记账，并与其勾对。</translation>
    </message>
    <message>
        <source>The voucher says %1, its splits %2.</source>
        <translation>凭证金额为 %1，分录合计为 %2。</translation>
    </message>
    <message>
        <source>The voucher says neither that money came in nor that it went out.</source>
        <translation>凭证没有说明是收入还是支出。</translation>
    </message>
    <message>
        <source>The voucher stays in the books.</source>
        <translation>凭证仍在账上。</translation>
    </message>
    <message>
        <source>There is no file "%1".</source>
        <translation>没有文件“%1”。</translation>
    </message>
    <message>
        <source>There is no such pupil.</source>
        <translation>没有这名受助学生。</translation>
    </message>
    <message>
        <source>There is no such record.</source>
        <translation>没有这条记录。</translation>
    </message>
    <message>
        <source>This line is here already: %1.</source>
        <translation>这笔流水已在：%1。</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>止</translation>
    </message>
    <message>
        <source>To be matched</source>
        <translation>待勾对</translation>
    </message>
    <message>
        <source>To pupils</source>
        <translation>用于受助学生</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Trail of the voucher</source>
        <translation>凭证款项去向</translation>
    </message>
    <message>
        <source>Training aid</source>
        <translation>培训补助</translation>
    </message>
    <message>
        <source>Trial balance</source>
        <translation>试算平衡表</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Unit of the parent</source>
        <translation>家长所在单位</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>凭证</translation>
    </message>
    <message>
        <source>Voucher %1</source>
        <translation>记账凭证 %1</translation>
    </message>
    <message>
        <source>Voucher %1 is posted: it stands, with its splits.</source>
        <translation>凭证 %1 已记账，凭证及其分录不能更改。</translation>
    </message>
    <message>
        <source>Voucher %1 is posted: it stands.</source>
        <translation>凭证 %1 已记账，不能更改。</translation>
    </message>
    <message>
        <source>Voucher %1 was posted to "%2" since.</source>
        <translation>此后凭证 %1 已记入“%2”。</translation>
    </message>
    <message>
        <source>Vouchers</source>
        <translation>凭证</translation>
    </message>
    <message>
        <source>Vouchers may be posted on its days again.</source>
        <translation>该期间可以重新记账。</translation>
    </message>
    <message>
        <source>Vouchers may be posted to it again.</source>
        <translation>可以重新记账。</translation>
    </message>
    <message>
        <source>Vouchers taken over as drafts: %1; here already: %2. Look them over and post them.</source>
        <translation>已转入草稿凭证%1张，已在账%2张。请核对后记账。</translation>
    </message>
    <message>
        <source>Vouchers were posted into %1 since.</source>
        <translation>此后 %1 内又记了凭证。</translation>
    </message>
    <message>
        <source>Vouchers: %1. Debits and credits are equal: %2.</source>
        <translation>凭证 %1 张。借贷相等：%2。</translation>
    </message>
    <message>
        <source>Went out</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Went to</source>
        <translation>去向</translation>
    </message>
    <message>
        <source>What became of the money</source>
        <translation>善款去向说明</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>What founded the fund, or changed its purpose last: who, when</source>
        <translation>设立或最近一次变更用途的决定：由谁、何时</translation>
    </message>
    <message>
        <source>What grants may be for</source>
        <translation>资助范围</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>款项性质</translation>
    </message>
    <message>
        <source>What it is for is missing.</source>
        <translation>缺少摘要。</translation>
    </message>
    <message>
        <source>What may be told of them: senior high, second year</source>
        <translation>可公开的情况，如：高中二年级</translation>
    </message>
    <message>
        <source>What the grant is for</source>
        <translation>资助类型</translation>
    </message>
    <message>
        <source>What the grant is for is missing.</source>
        <translation>未填资助类型。</translation>
    </message>
    <message>
        <source>Where it came from, or a cost</source>
        <translation>款项来源或费用</translation>
    </message>
    <message>
        <source>Where the journal lies: CSV or Excel</source>
        <translation>序时账文件的位置：CSV或Excel</translation>
    </message>
    <message>
        <source>Where the money is kept</source>
        <translation>资金存放</translation>
    </message>
    <message>
        <source>Where the money went</source>
        <translation>款项去向</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>对方</translation>
    </message>
    <message>
        <source>Who answers for the money</source>
        <translation>对资金负责的人</translation>
    </message>
    <message>
        <source>Who is helped is missing.</source>
        <translation>未填资助对象。</translation>
    </message>
    <message>
        <source>Whom a grant helps is named by a code only.</source>
        <translation>资助对象只用代码表示。</translation>
    </message>
    <message>
        <source>Whose money it was</source>
        <translation>款项来源</translation>
    </message>
    <message>
        <source>Write it as 2026-03-05 in the file.</source>
        <translation>请在文件中写成2026-03-05的形式。</translation>
    </message>
    <message>
        <source>Write one of these in the file: %1.</source>
        <translation>请在文件中改为下列之一：%1。</translation>
    </message>
    <message>
        <source>Write the code instead of the name.</source>
        <translation>请以代码代替姓名。</translation>
    </message>
    <message>
        <source>debits of the voucher %1 are %2, credits %3 (through line %4).</source>
        <translation>凭证%1的借方为%2，贷方为%3（至第%4行）。</translation>
    </message>
    <message>
        <source>given by %1</source>
        <translation>捐赠人：%1</translation>
    </message>
    <message>
        <source>it cannot be read.</source>
        <translation>无法读取。</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>through %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
</context>
</TS>
