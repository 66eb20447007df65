<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>charity</name>
    <message>
        <source>"%1" is no amount.</source>
        <translation>“%1”不是金额。</translation>
    </message>
    <message>
        <source>"%1" is no code of an item.</source>
        <translation>“%1”不是物品编码。</translation>
    </message>
    <message>
        <source>"%1" is no number of notes or coins.</source>
        <translation>“%1”不是纸币、硬币的张数或枚数。</translation>
    </message>
    <message>
        <source>"%1" is not a name for a category.</source>
        <translation>“%1”不能作为类别名称。</translation>
    </message>
    <message>
        <source>"%1" took place on %2%3. %4 donors gave %5 pieces; %6 pieces were sold, %7 auctioned, %8 are left over and %9 were written off.</source>
        <translation>“%1”于%2举行%3。共有%4位（个）捐赠人捐赠物品%5件；售出%6件，竞拍成交%7件，剩余%8件，核销%9件。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (%2) is not counted.</source>
        <translation>%1（%2）尚未结账。</translation>
    </message>
    <message>
        <source>%1 (certificate %2); plan filed on %3, No. %4</source>
        <translation>%1（公开募捐资格证书编号：%2）；募捐方案于%3备案，备案编号：%4</translation>
    </message>
    <message>
        <source>%1 (from %2 to %3)</source>
        <translation>%1（自%2号至%3号）</translation>
    </message>
    <message>
        <source>%1 (not counted)</source>
        <translation>%1（未盘点）</translation>
    </message>
    <message>
        <source>%1 (void: %2, returns: %3)</source>
        <translation>%1（其中作废：%2，退货：%3）</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1等</translation>
    </message>
    <message>
        <source>%1 are no proceeds.</source>
        <translation>%1不能作为善款总额。</translation>
    </message>
    <message>
        <source>%1 are still due.</source>
        <translation>还应付%1。</translation>
    </message>
    <message>
        <source>%1 came back already.</source>
        <translation>%1已经退过了。</translation>
    </message>
    <message>
        <source>%1 cannot be paid out.</source>
        <translation>不能取出%1。</translation>
    </message>
    <message>
        <source>%1 cannot be taken off %2.</source>
        <translation>不能从%2中减去%1。</translation>
    </message>
    <message>
        <source>%1 cannot stand there.</source>
        <translation>%1不能放在那里。</translation>
    </message>
    <message>
        <source>%1 change?</source>
        <translation>要找零%1吗？</translation>
    </message>
    <message>
        <source>%1 costs %2, usual is %3.</source>
        <translation>%1标价%2，通常为%3。</translation>
    </message>
    <message>
        <source>%1 for %2, usual is %3.</source>
        <translation>%2卖%1？通常为%3。</translation>
    </message>
    <message>
        <source>%1 for %2: is that right?</source>
        <translation>%2卖%1，对吗？</translation>
    </message>
    <message>
        <source>%1 has a stall at this sale already: No. %2.</source>
        <translation>%1在本次义卖中已有摊位：第%2号。</translation>
    </message>
    <message>
        <source>%1 has given nothing yet.</source>
        <translation>%1还没有捐赠物品。</translation>
    </message>
    <message>
        <source>%1 has no price.</source>
        <translation>%1没有标价。</translation>
    </message>
    <message>
        <source>%1 has no stall.</source>
        <translation>%1还没有摊位。</translation>
    </message>
    <message>
        <source>%1 is %2 times the usual price of %3.</source>
        <translation>%1是通常价%3的%2倍。</translation>
    </message>
    <message>
        <source>%1 is a stall of another sale.</source>
        <translation>%1是另一届义卖的摊位。</translation>
    </message>
    <message>
        <source>%1 is counted and closed: its sheet stands.</source>
        <translation>%1已经清点结账，结算单不再改动。</translation>
    </message>
    <message>
        <source>%1 is held in this program: its tills say what it brings.</source>
        <translation>%1是用本程序办理的，善款以收银台为准。</translation>
    </message>
    <message>
        <source>%1 is in the basket already.</source>
        <translation>%1已经在篮中。</translation>
    </message>
    <message>
        <source>%1 is kept for the auction.</source>
        <translation>%1留作竞拍。</translation>
    </message>
    <message>
        <source>%1 is known by name; the history would tell it.</source>
        <translation>%1已经实名登记，历史记录里看得到。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>还差%1。</translation>
    </message>
    <message>
        <source>%1 is no float.</source>
        <translation>%1不能作为备用金。</translation>
    </message>
    <message>
        <source>%1 is no number of a sale.</source>
        <translation>%1不是义卖届次。</translation>
    </message>
    <message>
        <source>%1 is no number of pieces.</source>
        <translation>%1不是件数。</translation>
    </message>
    <message>
        <source>%1 is no price.</source>
        <translation>%1不能作为价格。</translation>
    </message>
    <message>
        <source>%1 is no usual price.</source>
        <translation>%1不能作为参考价。</translation>
    </message>
    <message>
        <source>%1 is not closed yet: its result is not final.</source>
        <translation>%1尚未结束，结果还不是最终数。</translation>
    </message>
    <message>
        <source>%1 is not counted yet.</source>
        <translation>%1尚未清点。</translation>
    </message>
    <message>
        <source>%1 is not even a tenth of the usual price of %2.</source>
        <translation>%1不到参考价%2的十分之一。</translation>
    </message>
    <message>
        <source>%1 is not of this sale.</source>
        <translation>%1不属于本届义卖。</translation>
    </message>
    <message>
        <source>%1 is not on receipt %2.</source>
        <translation>%1不在收据%2上。</translation>
    </message>
    <message>
        <source>%1 is not selling.</source>
        <translation>%1现在不在义卖中。</translation>
    </message>
    <message>
        <source>%1 is of the stall %2.</source>
        <translation>%1属于“%2”摊位。</translation>
    </message>
    <message>
        <source>%1 is on %2, not today.</source>
        <translation>%1定于%2，不是今天。</translation>
    </message>
    <message>
        <source>%1 is on a receipt: it is not thrown away.</source>
        <translation>%1已经开在收据上，不能删除。</translation>
    </message>
    <message>
        <source>%1 is on a receipt: it stays at its stall.</source>
        <translation>%1已经开在收据上，不能换摊位。</translation>
    </message>
    <message>
        <source>%1 is over: what belongs to it stands.</source>
        <translation>%1已经结束，其内容不再改动。</translation>
    </message>
    <message>
        <source>%1 is sold already.</source>
        <translation>%1已经售出。</translation>
    </message>
    <message>
        <source>%1 is sold already: receipt %2, %3.</source>
        <translation>%1已经售出：收据%2，%3。</translation>
    </message>
    <message>
        <source>%1 is to be paid, not more.</source>
        <translation>应付%1，不能更多。</translation>
    </message>
    <message>
        <source>%1 lies in the future: it has brought nothing yet.</source>
        <translation>%1还没到日子，不会有善款。</translation>
    </message>
    <message>
        <source>%1 off: %2 to pay</source>
        <translation>优惠%1，应付%2</translation>
    </message>
    <message>
        <source>%1 pieces cannot be left of %2 donated.</source>
        <translation>共捐赠%2件，不可能剩余%1件。</translation>
    </message>
    <message>
        <source>%1 pieces of %2 are gone already.</source>
        <translation>%2已有%1件不在了。</translation>
    </message>
    <message>
        <source>%1 pieces stand at no stall and are counted by nobody.</source>
        <translation>有%1件物品没有摊位，没有人盘点。</translation>
    </message>
    <message>
        <source>%1 stays anonymous: whoever gave was promised that.</source>
        <translation>%1一直保持匿名：这是对捐赠人的承诺。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>%1 was closed only on %2.</source>
        <translation>%1在%2才结束。</translation>
    </message>
    <message>
        <source>%1 was entered as held before the program.</source>
        <translation>%1是按往届义卖补录的。</translation>
    </message>
    <message>
        <source>%1 was sold at the auction.</source>
        <translation>%1已在竞拍中售出。</translation>
    </message>
    <message>
        <source>%1 was taken off sale: %2</source>
        <translation>%1已经撤下：%2</translation>
    </message>
    <message>
        <source>%1 was written off: %2</source>
        <translation>%1已经核销：%2</translation>
    </message>
    <message>
        <source>%1 yuan</source>
        <translation>%1元</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1×%2</translation>
    </message>
    <message>
        <source>%1, whole yuan</source>
        <translation>%1（元，取整）</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1．%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 × %3</source>
        <translation>%1：%2×%3</translation>
    </message>
    <message>
        <source>%1: closing sheet of till %2</source>
        <translation>%1：收银台%2结算单</translation>
    </message>
    <message>
        <source>%1: donated items</source>
        <translation>%1：捐赠物品清单</translation>
    </message>
    <message>
        <source>%1: donors</source>
        <translation>%1：捐赠人名单</translation>
    </message>
    <message>
        <source>%1: now %2 (%3)</source>
        <translation>%1：现为%2（%3）</translation>
    </message>
    <message>
        <source>%1: register of receipts</source>
        <translation>%1：收据登记簿</translation>
    </message>
    <message>
        <source>%1: report</source>
        <translation>%1：义卖报告</translation>
    </message>
    <message>
        <source>%1: sheet of the stall %2</source>
        <translation>%1：“%2”摊位盘点单</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>, at %1</source>
        <translation>，地点：%1</translation>
    </message>
    <message>
        <source>10 for the tenth sale; empty: the next</source>
        <translation>第十届填10；留空为下一届</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>A category's name has no "/": it separates the levels of a path.</source>
        <translation>类别名称里不能有“/”：它用来分隔层级。</translation>
    </message>
    <message>
        <source>A difference is explained in writing.</source>
        <translation>有差异须书面说明。</translation>
    </message>
    <message>
        <source>A lot goes under the hammer at the auctioneer's desk only.</source>
        <translation>拍品只能在竞拍台成交。</translation>
    </message>
    <message>
        <source>A part is paid already: %1 are still due.</source>
        <translation>已付一部分，还应付%1。</translation>
    </message>
    <message>
        <source>A payout stays with its shift.</source>
        <translation>取款记录不能换班次。</translation>
    </message>
    <message>
        <source>A sale in public needs a partner that may raise funds in public, with the number of its certificate.</source>
        <translation>面向社会义卖，须与具有公开募捐资格的慈善组织合作，并填写其证书编号。</translation>
    </message>
    <message>
        <source>A sale is closed and made public by its steps.</source>
        <translation>义卖的结束和公示须按步骤办理。</translation>
    </message>
    <message>
        <source>A shift stays with its till.</source>
        <translation>班次不能换收银台。</translation>
    </message>
    <message>
        <source>A stall for every unit that has none yet.</source>
        <translation>为还没有摊位的单位各设一个摊位。</translation>
    </message>
    <message>
        <source>A stall stays with its sale.</source>
        <translation>摊位不能换到另一届义卖。</translation>
    </message>
    <message>
        <source>Add one at the other sale.</source>
        <translation>请在另一届义卖中添加。</translation>
    </message>
    <message>
        <source>Add the donor first.</source>
        <translation>请先添加捐赠人。</translation>
    </message>
    <message>
        <source>Adults' clothing</source>
        <translation>成人服装</translation>
    </message>
    <message>
        <source>All of it is for</source>
        <translation>全部用于</translation>
    </message>
    <message>
        <source>All stalls</source>
        <translation>全部摊位</translation>
    </message>
    <message>
        <source>All tables come from the same receipts and agree to the fen.</source>
        <translation>各表出自同一批收据，分文相符。</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>An anonymous donor is not shown with a member, unit or number.</source>
        <translation>匿名捐赠人不登记职工、单位和电话。</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>匿名</translation>
    </message>
    <message>
        <source>Anonymous donor %1</source>
        <translation>爱心人士（匿名%1）</translation>
    </message>
    <message>
        <source>Ask for the rest, or take something out of the basket.</source>
        <translation>请顾客补足，或从篮中取出物品。</translation>
    </message>
    <message>
        <source>At</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>At the auctioneer's desk only.</source>
        <translation>只能在竞拍台办理。</translation>
    </message>
    <message>
        <source>At the till only, with a receipt.</source>
        <translation>只能在收银台凭收据办理。</translation>
    </message>
    <message>
        <source>Auctioned</source>
        <translation>竞拍成交</translation>
    </message>
    <message>
        <source>Back from the auction</source>
        <translation>退出竞拍</translation>
    </message>
    <message>
        <source>Bags and suitcases</source>
        <translation>箱包</translation>
    </message>
    <message>
        <source>Bedding</source>
        <translation>床上用品</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>上级类别</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>图书</translation>
    </message>
    <message>
        <source>Books and music</source>
        <translation>图书音像</translation>
    </message>
    <message>
        <source>Broken, lost or unfit for sale: what is left of it.</source>
        <translation>损坏、丢失或不宜出售的，把剩余件数核销。</translation>
    </message>
    <message>
        <source>Brought</source>
        <translation>义卖所得</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>按类别</translation>
    </message>
    <message>
        <source>By category, beside the sale before</source>
        <translation>按类别与上届对比</translation>
    </message>
    <message>
        <source>By hour</source>
        <translation>按时段</translation>
    </message>
    <message>
        <source>By stall</source>
        <translation>按摊位</translation>
    </message>
    <message>
        <source>By the records %1 pieces must be left. Count again, or explain the difference in writing.</source>
        <translation>按记录应剩余%1件。请重新清点，或书面说明差异。</translation>
    </message>
    <message>
        <source>By the rules</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>By unit</source>
        <translation>按单位</translation>
    </message>
    <message>
        <source>Call for donations</source>
        <translation>募集倡议书</translation>
    </message>
    <message>
        <source>Call for donations: %1</source>
        <translation>%1募集倡议书</translation>
    </message>
    <message>
        <source>Call sent on</source>
        <translation>倡议发出日期</translation>
    </message>
    <message>
        <source>Calligraphy and painting</source>
        <translation>书画</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>Cash given</source>
        <translation>实收现金</translation>
    </message>
    <message>
        <source>Cash in the drawer at the beginning</source>
        <translation>开始时钱箱里的现金</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>收银员</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Certificate of thanks</source>
        <translation>爱心捐赠证书</translation>
    </message>
    <message>
        <source>Certificates of thanks</source>
        <translation>爱心捐赠证书（全部）</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>找零</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>找零：%1</translation>
    </message>
    <message>
        <source>Charity sale</source>
        <translation>爱心义卖</translation>
    </message>
    <message>
        <source>Charity sale %1</source>
        <translation>第%1届爱心义卖</translation>
    </message>
    <message>
        <source>Charity sales</source>
        <translation>爱心义卖</translation>
    </message>
    <message>
        <source>Check the name, or add the category first.</source>
        <translation>请核对名称，或先添加类别。</translation>
    </message>
    <message>
        <source>Check the office file ("Check the office").</source>
        <translation>请检查数据文件（“检查数据”）。</translation>
    </message>
    <message>
        <source>Children's books</source>
        <translation>少儿图书</translation>
    </message>
    <message>
        <source>Children's clothing</source>
        <translation>儿童服装</translation>
    </message>
    <message>
        <source>Choose "Anonymous", or empty it.</source>
        <translation>请选“匿名”，或清空此项。</translation>
    </message>
    <message>
        <source>Choose a later date.</source>
        <translation>请选更晚的日期。</translation>
    </message>
    <message>
        <source>Choose a stall of this sale.</source>
        <translation>请选本届义卖的摊位。</translation>
    </message>
    <message>
        <source>Choose another category above it.</source>
        <translation>请另选上级类别。</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>请另选一个。</translation>
    </message>
    <message>
        <source>Choose the fund before the sale is closed.</source>
        <translation>请在结束义卖前选择专项资金。</translation>
    </message>
    <message>
        <source>Choose the member.</source>
        <translation>请选择职工。</translation>
    </message>
    <message>
        <source>Close the sale</source>
        <translation>结束义卖</translation>
    </message>
    <message>
        <source>Close the sale instead.</source>
        <translation>请改为结束义卖。</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>结账时间</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Closing sheet</source>
        <translation>收银结算单</translation>
    </message>
    <message>
        <source>Clothing</source>
        <translation>服装鞋包</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Collecting</source>
        <translation>征集中</translation>
    </message>
    <message>
        <source>Collector's items</source>
        <translation>收藏品</translation>
    </message>
    <message>
        <source>Compared with the sales before</source>
        <translation>与往届比较</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>新旧程度</translation>
    </message>
    <message>
        <source>Correct it.</source>
        <translation>请改正。</translation>
    </message>
    <message>
        <source>Correct its date, or wait for it.</source>
        <translation>请改正日期，或到时再办。</translation>
    </message>
    <message>
        <source>Correct the amount.</source>
        <translation>请更正金额。</translation>
    </message>
    <message>
        <source>Correct the amounts.</source>
        <translation>请更正各项金额。</translation>
    </message>
    <message>
        <source>Correct the dates.</source>
        <translation>请更正日期。</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>重新盘点</translation>
    </message>
    <message>
        <source>Count again, or explain the difference in writing.</source>
        <translation>请重新清点，或书面说明差异。</translation>
    </message>
    <message>
        <source>Count again.</source>
        <translation>请重新清点。</translation>
    </message>
    <message>
        <source>Count and close</source>
        <translation>清点结账</translation>
    </message>
    <message>
        <source>Count its money and close it.</source>
        <translation>请清点现金并结账。</translation>
    </message>
    <message>
        <source>Count the stall</source>
        <translation>盘点摊位</translation>
    </message>
    <message>
        <source>Count what is left over at each.</source>
        <translation>请逐个盘点剩余物品。</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>已清点</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>清点人</translation>
    </message>
    <message>
        <source>Counted on</source>
        <translation>盘点日期</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Day of the sale</source>
        <translation>义卖日期</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Difference: %1</source>
        <translation>差异：%1</translation>
    </message>
    <message>
        <source>Digital devices</source>
        <translation>数码产品</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>优惠</translation>
    </message>
    <message>
        <source>Donated</source>
        <translation>捐赠</translation>
    </message>
    <message>
        <source>Donated item</source>
        <translation>捐赠物品</translation>
    </message>
    <message>
        <source>Donated items</source>
        <translation>捐赠物品</translation>
    </message>
    <message>
        <source>Donated items by unit</source>
        <translation>捐赠物品清单（按单位）</translation>
    </message>
    <message>
        <source>Donations are collected until after the sale.</source>
        <translation>征集截止晚于义卖。</translation>
    </message>
    <message>
        <source>Donations are collected; every unit gets its stall, and the usual categories are there.</source>
        <translation>开始征集物品；为各单位设好摊位，并备好常用类别。</translation>
    </message>
    <message>
        <source>Donations are taken in</source>
        <translation>接收捐赠时间</translation>
    </message>
    <message>
        <source>Donations from</source>
        <translation>征集开始</translation>
    </message>
    <message>
        <source>Donations until</source>
        <translation>征集截止</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>捐赠人</translation>
    </message>
    <message>
        <source>Donors</source>
        <translation>捐赠人</translation>
    </message>
    <message>
        <source>Donors and what their gifts brought</source>
        <translation>捐赠人及捐赠所得</translation>
    </message>
    <message>
        <source>Empty: it sells the items of every stall</source>
        <translation>留空：可售全部摊位的物品</translation>
    </message>
    <message>
        <source>Empty: the donor's</source>
        <translation>留空：捐赠人的单位</translation>
    </message>
    <message>
        <source>Empty: the next</source>
        <translation>留空：顺延</translation>
    </message>
    <message>
        <source>Empty: the same day</source>
        <translation>留空：同一天</translation>
    </message>
    <message>
        <source>Empty: the unit's</source>
        <translation>留空：该单位的摊位</translation>
    </message>
    <message>
        <source>Empty: worded from the number</source>
        <translation>留空则按届数自动生成</translation>
    </message>
    <message>
        <source>Enter a new anonymous donor and choose it at the items.</source>
        <translation>请新登记一位匿名捐赠人，并在物品上选用。</translation>
    </message>
    <message>
        <source>Enter another sale instead.</source>
        <translation>请另建一场义卖。</translation>
    </message>
    <message>
        <source>Enter both, or hold the sale inside the union.</source>
        <translation>请填写两项，或改为工会内部义卖。</translation>
    </message>
    <message>
        <source>Enter if that is right, or type the right price.</source>
        <translation>无误请按回车，否则输入正确价格。</translation>
    </message>
    <message>
        <source>Enter it at the next sale, or correct the money in the fund.</source>
        <translation>请记入下一届义卖，或在专项资金中更正。</translation>
    </message>
    <message>
        <source>Enter it at the other one.</source>
        <translation>在另一个中登记。</translation>
    </message>
    <message>
        <source>Enter the filing number and the day.</source>
        <translation>请填写备案编号和日期。</translation>
    </message>
    <message>
        <source>Enter the item anew at the other sale.</source>
        <translation>请在另一届义卖中重新登记。</translation>
    </message>
    <message>
        <source>Enter the items first.</source>
        <translation>请先登记物品。</translation>
    </message>
    <message>
        <source>Enter the lot as an item of its own.</source>
        <translation>请把拍品单独登记为一件物品。</translation>
    </message>
    <message>
        <source>Every till and stall is counted: the proceeds go into the fund.</source>
        <translation>收银台和摊位全部清点完毕，善款转入专项资金。</translation>
    </message>
    <message>
        <source>Everything of receipt %1 came back already.</source>
        <translation>收据%1上的物品已全部退回。</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Filing number</source>
        <translation>备案编号</translation>
    </message>
    <message>
        <source>First receipt</source>
        <translation>首张收据</translation>
    </message>
    <message>
        <source>First the price of %1.</source>
        <translation>请先定%1的价格。</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>备用金</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>食品饮料</translation>
    </message>
    <message>
        <source>For example: 100*3 50*2 0.5*4; 100*0 when the drawer is empty</source>
        <translation>例如：100*3 50*2 0.5*4；钱箱为空写100*0</translation>
    </message>
    <message>
        <source>For sale</source>
        <translation>待售</translation>
    </message>
    <message>
        <source>Found again</source>
        <translation>重新找到</translation>
    </message>
    <message>
        <source>From now on the tills sell.</source>
        <translation>自此收银台开始收银。</translation>
    </message>
    <message>
        <source>From outside</source>
        <translation>社会人士</translation>
    </message>
    <message>
        <source>From outside, and unnamed</source>
        <translation>社会人士及匿名</translation>
    </message>
    <message>
        <source>Full path</source>
        <translation>完整路径</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>专项资金</translation>
    </message>
    <message>
        <source>Fundraising certificate</source>
        <translation>公开募捐资格证书编号</translation>
    </message>
    <message>
        <source>Fundraising partner</source>
        <translation>合作慈善组织</translation>
    </message>
    <message>
        <source>Furniture</source>
        <translation>家具</translation>
    </message>
    <message>
        <source>Give each of them a stall.</source>
        <translation>请为它们指定摊位。</translation>
    </message>
    <message>
        <source>Give the money back by transfer, or fetch some first.</source>
        <translation>请转账退款，或先补充现金。</translation>
    </message>
    <message>
        <source>Given up. Go on with the next label.</source>
        <translation>已放弃。请扫下一个标签。</translation>
    </message>
    <message>
        <source>Go on there, or count and close it first.</source>
        <translation>请在那里继续，或先清点结账。</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>八成新</translation>
    </message>
    <message>
        <source>Goods at a free price</source>
        <translation>散件义卖品</translation>
    </message>
    <message>
        <source>Goods at a free price have no donor and are not in this list.</source>
        <translation>散件义卖品没有登记捐赠人，不在本表内。</translation>
    </message>
    <message>
        <source>Goods returned</source>
        <translation>退货收据</translation>
    </message>
    <message>
        <source>Hammer taken back</source>
        <translation>撤销成交</translation>
    </message>
    <message>
        <source>Handicrafts</source>
        <translation>手工艺品</translation>
    </message>
    <message>
        <source>Held before the program</source>
        <translation>往届（启用程序以前）</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>主办单位</translation>
    </message>
    <message>
        <source>Hold the sale later.</source>
        <translation>请推迟义卖。</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>家居用品</translation>
    </message>
    <message>
        <source>How it was paid</source>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>If it is offered here, enter it anew at the intake desk.</source>
        <translation>如在本届义卖，请到接收台重新登记。</translation>
    </message>
    <message>
        <source>If it is there after all, take its step "Found again".</source>
        <translation>如实物还在，请执行“重新找到”。</translation>
    </message>
    <message>
        <source>If it lies here, look at the label, or void that receipt.</source>
        <translation>如实物在此，请核对标签，或将该收据作废。</translation>
    </message>
    <message>
        <source>If the donor wants to be named now, enter a new donor.</source>
        <translation>如捐赠人现在愿意具名，请新登记一位捐赠人。</translation>
    </message>
    <message>
        <source>In public</source>
        <translation>面向社会</translation>
    </message>
    <message>
        <source>In public only together with who may raise funds in public</source>
        <translation>面向社会须与有公开募捐资格者合作</translation>
    </message>
    <message>
        <source>Inside the union</source>
        <translation>工会内部</translation>
    </message>
    <message>
        <source>It is no lot any more and may be sold at the till.</source>
        <translation>不再作为拍品，可在收银台出售。</translation>
    </message>
    <message>
        <source>It is not sold at the till, but becomes a lot.</source>
        <translation>不在收银台出售，留作拍品。</translation>
    </message>
    <message>
        <source>It is paid there.</source>
        <translation>请到该摊位付款。</translation>
    </message>
    <message>
        <source>It is put aside; the till refuses it.</source>
        <translation>先收起来，收银台不再受理。</translation>
    </message>
    <message>
        <source>It is sold at the till only, with a receipt.</source>
        <translation>只能在收银台凭收据售出。</translation>
    </message>
    <message>
        <source>It is the day, there is a stall, and a sale in public has its partner and its filed plan.</source>
        <translation>已到义卖日，设有摊位；面向社会的，合作方和备案齐全。</translation>
    </message>
    <message>
        <source>It may be sold again.</source>
        <translation>可以再次出售。</translation>
    </message>
    <message>
        <source>It was written off and is there after all.</source>
        <translation>已核销的物品找到了。</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>物品</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>物品</translation>
    </message>
    <message>
        <source>Items: %1</source>
        <translation>物品：%1种</translation>
    </message>
    <message>
        <source>Jewellery</source>
        <translation>饰品</translation>
    </message>
    <message>
        <source>Keep for the auction</source>
        <translation>留作竞拍</translation>
    </message>
    <message>
        <source>Kept for the auction</source>
        <translation>待竞拍</translation>
    </message>
    <message>
        <source>Kitchenware</source>
        <translation>厨具餐具</translation>
    </message>
    <message>
        <source>Known to the office as</source>
        <translation>真实姓名（仅工会掌握）</translation>
    </message>
    <message>
        <source>Label on a roll</source>
        <translation>卷筒标签</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Labels of the stall</source>
        <translation>摊位标签</translation>
    </message>
    <message>
        <source>Labels, 24 on a sheet</source>
        <translation>标签（每张24枚）</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>义卖截止日</translation>
    </message>
    <message>
        <source>Last receipt</source>
        <translation>末张收据</translation>
    </message>
    <message>
        <source>Leave it as it is.</source>
        <translation>请保持原样。</translation>
    </message>
    <message>
        <source>Leave it empty, or type a price.</source>
        <translation>请留空，或输入价格。</translation>
    </message>
    <message>
        <source>Leave the name as it is.</source>
        <translation>请保持原名称。</translation>
    </message>
    <message>
        <source>Leave the number out.</source>
        <translation>请不要填写序号。</translation>
    </message>
    <message>
        <source>Leave the proceeds out, or correct the date.</source>
        <translation>请留空善款总额，或更正日期。</translation>
    </message>
    <message>
        <source>Leave the status out; of a sale held before the program give its proceeds then.</source>
        <translation>请留空状态；补录往届义卖的，填写当时的善款总额。</translation>
    </message>
    <message>
        <source>Leave the status out; only items of a past sale come with it.</source>
        <translation>请留空状态；只有往届义卖的物品可以带状态录入。</translation>
    </message>
    <message>
        <source>Leave these empty; what the office must know goes under "Known to the office as".</source>
        <translation>请留空；工会需要掌握的，填在“真实姓名（仅工会掌握）”。</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>Left over by the records</source>
        <translation>按记录剩余</translation>
    </message>
    <message>
        <source>Left over, counted</source>
        <translation>实点剩余</translation>
    </message>
    <message>
        <source>Like new</source>
        <translation>九成新</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>明细</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>明细</translation>
    </message>
    <message>
        <source>Look at the label and at the receipt; goods without a label come back by the number of their line: #2</source>
        <translation>请核对标签和收据；没有标签的物品按收据行号退回：#2</translation>
    </message>
    <message>
        <source>Look at the receipt again.</source>
        <translation>请再看一遍收据。</translation>
    </message>
    <message>
        <source>Look at the returns of the tills.</source>
        <translation>请核对各收银台的退货。</translation>
    </message>
    <message>
        <source>Look whether the decimal point has slipped.</source>
        <translation>请看小数点是否点错。</translation>
    </message>
    <message>
        <source>Made public</source>
        <translation>已公示</translation>
    </message>
    <message>
        <source>Made public on</source>
        <translation>公示日期</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>职工</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>手机号</translation>
    </message>
    <message>
        <source>Money paid out</source>
        <translation>取款记录</translation>
    </message>
    <message>
        <source>More came back than was sold: %1.</source>
        <translation>退货多于售出：%1。</translation>
    </message>
    <message>
        <source>More or less</source>
        <translation>增减</translation>
    </message>
    <message>
        <source>More than everything cannot be taken off.</source>
        <translation>优惠不能超过全部金额。</translation>
    </message>
    <message>
        <source>Mother and baby goods</source>
        <translation>母婴用品</translation>
    </message>
    <message>
        <source>New</source>
        <translation>全新</translation>
    </message>
    <message>
        <source>No donor of this sale is named.</source>
        <translation>本届义卖没有具名的捐赠人。</translation>
    </message>
    <message>
        <source>No item has the code %1.</source>
        <translation>没有编码为%1的物品。</translation>
    </message>
    <message>
        <source>No piece at all?</source>
        <translation>一件也没有？</translation>
    </message>
    <message>
        <source>No stall</source>
        <translation>无摊位</translation>
    </message>
    <message>
        <source>No unit</source>
        <translation>无单位</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>No. %1 is the stall of %2.</source>
        <translation>第%1号是“%2”的摊位。</translation>
    </message>
    <message>
        <source>None of its pieces is sold.</source>
        <translation>一件都没有售出。</translation>
    </message>
    <message>
        <source>Not itemised</source>
        <translation>未列明细</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Note or coin</source>
        <translation>面额</translation>
    </message>
    <message>
        <source>Notes and coins</source>
        <translation>票面清点</translation>
    </message>
    <message>
        <source>Nothing broken, expired or forbidden to sell; no medicines and no opened cosmetics or food. Who wants to stay unnamed says so when giving: no paper will name them.</source>
        <translation>请勿捐赠破损、过期或禁止销售的物品；药品以及已开封的化妆品、食品不接收。愿意匿名的，请在捐赠时说明，任何文书都不会出现姓名。</translation>
    </message>
    <message>
        <source>Nothing is in the basket.</source>
        <translation>篮中没有物品。</translation>
    </message>
    <message>
        <source>Nothing was sold.</source>
        <translation>没有售出任何物品。</translation>
    </message>
    <message>
        <source>Nothing was typed.</source>
        <translation>没有输入内容。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Of %1 only %2 are left.</source>
        <translation>%1只剩%2件。</translation>
    </message>
    <message>
        <source>Of %1 only %2 can come back.</source>
        <translation>%1最多只能退%2件。</translation>
    </message>
    <message>
        <source>Of %1 only %2 were sold.</source>
        <translation>%1只售出%2件。</translation>
    </message>
    <message>
        <source>Of a piece in good condition</source>
        <translation>单件八成新的价格</translation>
    </message>
    <message>
        <source>Of a piece, as the donor says</source>
        <translation>单件，捐赠人自报</translation>
    </message>
    <message>
        <source>Of a piece; empty: the suggested price</source>
        <translation>单件；留空按建议价</translation>
    </message>
    <message>
        <source>Of an anonymous donor; never on a paper</source>
        <translation>匿名捐赠人专用；不出现在任何文书上</translation>
    </message>
    <message>
        <source>Only an anonymous donor is known by another name.</source>
        <translation>只有匿名捐赠人才填真实姓名。</translation>
    </message>
    <message>
        <source>Only of an old sale, for comparison: it is over at once, and nothing is posted</source>
        <translation>仅用于补录往届义卖供对比：保存后即为已结束，不记账</translation>
    </message>
    <message>
        <source>Only when the count and the receipts differ</source>
        <translation>仅在清点与收据不符时填写</translation>
    </message>
    <message>
        <source>Only when the count and the records differ</source>
        <translation>仅在盘点与记录不符时填写</translation>
    </message>
    <message>
        <source>Open a new shift for this till; what comes back goes on its sheet.</source>
        <translation>请为该收银台新开班次；退货记入新班次。</translation>
    </message>
    <message>
        <source>Open a shift for this till.</source>
        <translation>请为该收银台开班。</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新开放</translation>
    </message>
    <message>
        <source>Open another shift.</source>
        <translation>请另开班次。</translation>
    </message>
    <message>
        <source>Open that stall.</source>
        <translation>请打开该摊位。</translation>
    </message>
    <message>
        <source>Open the auction.</source>
        <translation>请打开竞拍台。</translation>
    </message>
    <message>
        <source>Open the sale</source>
        <translation>开始义卖</translation>
    </message>
    <message>
        <source>Open the till and scan the label.</source>
        <translation>请打开收银台扫描标签。</translation>
    </message>
    <message>
        <source>Open the till.</source>
        <translation>请打开收银台。</translation>
    </message>
    <message>
        <source>Open the till; an old sale's lines are not entered by hand.</source>
        <translation>请打开收银台；往届明细不能手工录入。</translation>
    </message>
    <message>
        <source>Opened at</source>
        <translation>开班时间</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Ornaments</source>
        <translation>摆件</translation>
    </message>
    <message>
        <source>Other goods</source>
        <translation>其他物品</translation>
    </message>
    <message>
        <source>Out of the basket: %1</source>
        <translation>已取出：%1</translation>
    </message>
    <message>
        <source>Paid exactly.</source>
        <translation>正好付清。</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>取出现金</translation>
    </message>
    <message>
        <source>Paid out of the drawer</source>
        <translation>取出现金明细</translation>
    </message>
    <message>
        <source>Payment reference</source>
        <translation>付款凭证号</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>取款</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Pieces auctioned</source>
        <translation>竞拍件数</translation>
    </message>
    <message>
        <source>Pieces donated</source>
        <translation>捐赠件数</translation>
    </message>
    <message>
        <source>Pieces left over, counted</source>
        <translation>实点剩余件数</translation>
    </message>
    <message>
        <source>Pieces missing</source>
        <translation>短少件数</translation>
    </message>
    <message>
        <source>Pieces missing: %1</source>
        <translation>短少：%1件</translation>
    </message>
    <message>
        <source>Pieces sold</source>
        <translation>售出件数</translation>
    </message>
    <message>
        <source>Pieces sold then</source>
        <translation>当时售出件数</translation>
    </message>
    <message>
        <source>Pieces too many: %1</source>
        <translation>多出：%1件</translation>
    </message>
    <message>
        <source>Pieces written off</source>
        <translation>核销件数</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Plan filed on</source>
        <translation>方案备案日期</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>筹备中</translation>
    </message>
    <message>
        <source>Plants</source>
        <translation>绿植</translation>
    </message>
    <message>
        <source>Press Enter to put it into the basket.</source>
        <translation>按回车放入篮中。</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Price: ask</source>
        <translation>价格：请询问</translation>
    </message>
    <message>
        <source>Proceeds</source>
        <translation>善款</translation>
    </message>
    <message>
        <source>Proceeds of %1</source>
        <translation>%1善款</translation>
    </message>
    <message>
        <source>Proceeds then</source>
        <translation>当时善款总额</translation>
    </message>
    <message>
        <source>Proceeds, whole yuan</source>
        <translation>善款（元，取整）</translation>
    </message>
    <message>
        <source>Public notice of the result</source>
        <translation>义卖结果公示</translation>
    </message>
    <message>
        <source>Public notice: %1</source>
        <translation>%1结果公示</translation>
    </message>
    <message>
        <source>Put back on sale</source>
        <translation>重新上架</translation>
    </message>
    <message>
        <source>Put it aside, or take its step "Back from the auction".</source>
        <translation>请收起来，或执行“退出竞拍”。</translation>
    </message>
    <message>
        <source>Put it aside, or take its step "Put back on sale".</source>
        <translation>请收起来，或执行“重新上架”。</translation>
    </message>
    <message>
        <source>Put it aside.</source>
        <translation>请收起来。</translation>
    </message>
    <message>
        <source>QR payment</source>
        <translation>扫码支付</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>收据</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>收据%1</translation>
    </message>
    <message>
        <source>Receipt %1 has no line %2.</source>
        <translation>收据%1没有第%2行。</translation>
    </message>
    <message>
        <source>Receipt %1 is of another sale.</source>
        <translation>收据%1属于另一届义卖。</translation>
    </message>
    <message>
        <source>Receipt %1 is of till %2.</source>
        <translation>收据%1是收银台%2开出的。</translation>
    </message>
    <message>
        <source>Receipt %1 is on the sheet of %2, which is counted and closed.</source>
        <translation>收据%1已计入“%2”的结算单，该班次已结账。</translation>
    </message>
    <message>
        <source>Receipt %1 is void already, by %2.</source>
        <translation>收据%1已由%2作废。</translation>
    </message>
    <message>
        <source>Receipt %1 stands: it is voided at the till, never changed, removed or undone.</source>
        <translation>收据%1不能改动：只能在收银台作废，不能修改、删除或撤销。</translation>
    </message>
    <message>
        <source>Receipt, 58 mm roll</source>
        <translation>收据（58毫米卷纸）</translation>
    </message>
    <message>
        <source>Receipt, 80 mm roll</source>
        <translation>收据（80毫米卷纸）</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>收据</translation>
    </message>
    <message>
        <source>Receipts are written by the till.</source>
        <translation>收据由收银台开出。</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>收到日期</translation>
    </message>
    <message>
        <source>Records and instruments</source>
        <translation>音像乐器</translation>
    </message>
    <message>
        <source>Register of receipts</source>
        <translation>收据登记簿</translation>
    </message>
    <message>
        <source>Report of the sale</source>
        <translation>义卖报告</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退货</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>义卖</translation>
    </message>
    <message>
        <source>Scan a label, or type the item's number.</source>
        <translation>请扫描标签，或输入物品序号。</translation>
    </message>
    <message>
        <source>Scan an item first.</source>
        <translation>请先扫描物品。</translation>
    </message>
    <message>
        <source>Scan it again, or type the item's number.</source>
        <translation>请重新扫描，或输入物品序号。</translation>
    </message>
    <message>
        <source>Scan the label, or type the item's number.</source>
        <translation>请扫描标签，或输入物品序号。</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>售出</translation>
    </message>
    <message>
        <source>Selling</source>
        <translation>义卖中</translation>
    </message>
    <message>
        <source>Send the call</source>
        <translation>发出倡议</translation>
    </message>
    <message>
        <source>Settle it there.</source>
        <translation>请在那里处理。</translation>
    </message>
    <message>
        <source>Several categories are called "%1".</source>
        <translation>有多个类别叫“%1”。</translation>
    </message>
    <message>
        <source>Several donors are called "%1".</source>
        <translation>有多位捐赠人叫“%1”。</translation>
    </message>
    <message>
        <source>Several items are called "%1".</source>
        <translation>有多件物品叫“%1”。</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Sheet of the stall</source>
        <translation>摊位盘点单</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>班次</translation>
    </message>
    <message>
        <source>Shift %1-%2</source>
        <translation>班次%1-%2</translation>
    </message>
    <message>
        <source>Shoes</source>
        <translation>鞋靴</translation>
    </message>
    <message>
        <source>Small electrical appliances</source>
        <translation>小家电</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>已售出</translation>
    </message>
    <message>
        <source>Some pieces of %1 are sold already.</source>
        <translation>%1已有部分售出。</translation>
    </message>
    <message>
        <source>Something of receipt %1 came back already.</source>
        <translation>收据%1上已有物品退回。</translation>
    </message>
    <message>
        <source>Something was forgotten: what was posted to the fund is reversed there.</source>
        <translation>有遗漏时用；已转入专项资金的部分将冲回。</translation>
    </message>
    <message>
        <source>Something was sold already.</source>
        <translation>已经有物品售出。</translation>
    </message>
    <message>
        <source>Sports goods</source>
        <translation>体育用品</translation>
    </message>
    <message>
        <source>Stall</source>
        <translation>摊位</translation>
    </message>
    <message>
        <source>Stalls</source>
        <translation>摊位</translation>
    </message>
    <message>
        <source>Stalls of the units</source>
        <translation>为单位设摊</translation>
    </message>
    <message>
        <source>Stalls that are not counted: %1.</source>
        <translation>尚未盘点的摊位：%1。</translation>
    </message>
    <message>
        <source>Stalls that went on selling after they were counted: %1.</source>
        <translation>盘点以后又有变动的摊位：%1。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Stationery</source>
        <translation>文具</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Suggested price</source>
        <translation>建议价</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Take fewer of them.</source>
        <translation>请减少件数。</translation>
    </message>
    <message>
        <source>Take its step "Close the sale".</source>
        <translation>请执行“结束义卖”。</translation>
    </message>
    <message>
        <source>Take its step "Count and close".</source>
        <translation>请执行“清点结账”。</translation>
    </message>
    <message>
        <source>Take its step "Count the stall".</source>
        <translation>请执行“盘点摊位”。</translation>
    </message>
    <message>
        <source>Take off sale</source>
        <translation>撤下</translation>
    </message>
    <message>
        <source>Take the goods back as a return: it goes on the sheet of this shift.</source>
        <translation>请按退货办理，记入本班次的结算单。</translation>
    </message>
    <message>
        <source>Take the rest back as a return.</source>
        <translation>其余部分请按退货办理。</translation>
    </message>
    <message>
        <source>Take the rest in cash or otherwise.</source>
        <translation>其余请收现金或用其他方式。</translation>
    </message>
    <message>
        <source>Take the rest, or Esc gives the payment back.</source>
        <translation>请收取余款，或按Esc放弃付款。</translation>
    </message>
    <message>
        <source>Take the sale's step "Open the sale" first.</source>
        <translation>请先在义卖上执行“开始义卖”。</translation>
    </message>
    <message>
        <source>Take the step "Stalls of the units", or add one.</source>
        <translation>请执行“为单位设摊”，或自行添加。</translation>
    </message>
    <message>
        <source>Take their step "Count again" and count what is left over.</source>
        <translation>请办理“重新盘点”，再盘点剩余。</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>优惠</translation>
    </message>
    <message>
        <source>Taken off sale</source>
        <translation>已撤下</translation>
    </message>
    <message>
        <source>Taken off the prices</source>
        <translation>优惠合计</translation>
    </message>
    <message>
        <source>Takes back</source>
        <translation>冲减</translation>
    </message>
    <message>
        <source>Takes back receipt %1</source>
        <translation>冲减收据%1</translation>
    </message>
    <message>
        <source>Takings, voids and returns taken off</source>
        <translation>收款（已扣除作废和退货）</translation>
    </message>
    <message>
        <source>Thank you for your kindness!</source>
        <translation>感谢您的爱心！</translation>
    </message>
    <message>
        <source>The basket is empty.</source>
        <translation>篮已清空。</translation>
    </message>
    <message>
        <source>The code %1 is on its label.</source>
        <translation>标签上的编码是%1。</translation>
    </message>
    <message>
        <source>The code was misread.</source>
        <translation>编码读错了。</translation>
    </message>
    <message>
        <source>The collection would end before it begins.</source>
        <translation>征集截止早于开始。</translation>
    </message>
    <message>
        <source>The day is not before the closing and not in the future.</source>
        <translation>日期不早于结束日，也不在将来。</translation>
    </message>
    <message>
        <source>The day is not in the future.</source>
        <translation>日期不在今天之后。</translation>
    </message>
    <message>
        <source>The drawer was counted: float + takings − paid out = counted. The sheet then stands.</source>
        <translation>清点钱箱：备用金＋收款－取出＝实点。此后结算单不再改动。</translation>
    </message>
    <message>
        <source>The equation holds.</source>
        <translation>等式成立。</translation>
    </message>
    <message>
        <source>The number %1 is on the labels already.</source>
        <translation>标签上已经印有届次%1。</translation>
    </message>
    <message>
        <source>The payment is given up; give back what was paid.</source>
        <translation>已放弃付款，请退还已收的钱。</translation>
    </message>
    <message>
        <source>The plan of a sale in public is filed by %1 at the latest.</source>
        <translation>面向社会义卖的方案最迟应于%1备案。</translation>
    </message>
    <message>
        <source>The plan was filed on %1; it had to be filed by %2.</source>
        <translation>方案于%1备案，最迟应于%2备案。</translation>
    </message>
    <message>
        <source>The proceeds are %1: cash %2, QR payment %3, transfer %4, auction %5.</source>
        <translation>善款共计%1：现金%2元，扫码支付%3元，转账%4元，爱心竞拍%5元。</translation>
    </message>
    <message>
        <source>The proceeds are posted there at the end</source>
        <translation>结束时善款记入该资金</translation>
    </message>
    <message>
        <source>The proceeds of %1 go into no fund.</source>
        <translation>善款%1没有转入任何专项资金。</translation>
    </message>
    <message>
        <source>The quantity cannot be less.</source>
        <translation>数量不能再少。</translation>
    </message>
    <message>
        <source>The report is delivered, the notice is posted.</source>
        <translation>报告已提交，公示已张贴。</translation>
    </message>
    <message>
        <source>The sale does not take place.</source>
        <translation>义卖不再举行。</translation>
    </message>
    <message>
        <source>The sale is not closed.</source>
        <translation>义卖尚未结束。</translation>
    </message>
    <message>
        <source>The sale would end before it begins.</source>
        <translation>义卖结束早于开始。</translation>
    </message>
    <message>
        <source>The same again if that is right, or type the right amount.</source>
        <translation>无误请再按一次，否则输入正确金额。</translation>
    </message>
    <message>
        <source>The shift is gone.</source>
        <translation>班次已不存在。</translation>
    </message>
    <message>
        <source>The stall sells on, or the count was wrong.</source>
        <translation>摊位继续义卖，或盘点有误。</translation>
    </message>
    <message>
        <source>The sums differ: lines %1, receipts %2, payments %3.</source>
        <translation>合计不符：明细%1，收据%2，付款%3。</translation>
    </message>
    <message>
        <source>There are %1 receipts, but the last number is %2.</source>
        <translation>收据共%1张，但末号是%2。</translation>
    </message>
    <message>
        <source>There are only %1 in the drawer.</source>
        <translation>钱箱里只有%1。</translation>
    </message>
    <message>
        <source>There is no category "%1".</source>
        <translation>没有类别“%1”。</translation>
    </message>
    <message>
        <source>There is no donor "%1".</source>
        <translation>没有捐赠人“%1”。</translation>
    </message>
    <message>
        <source>There is no item "%1".</source>
        <translation>没有物品“%1”。</translation>
    </message>
    <message>
        <source>There is no item for sale to print a label for.</source>
        <translation>没有待售物品可打印标签。</translation>
    </message>
    <message>
        <source>There is no line %1 in the basket.</source>
        <translation>篮中没有第%1行。</translation>
    </message>
    <message>
        <source>There is no note or coin of %1.</source>
        <translation>没有面额%1的纸币或硬币。</translation>
    </message>
    <message>
        <source>There is no receipt "%1".</source>
        <translation>没有收据“%1”。</translation>
    </message>
    <message>
        <source>There is no sale before this one in the office. Earlier ones are imported on the page "Sales", with their proceeds then.</source>
        <translation>数据文件里没有更早的义卖。往届义卖可在“义卖”页连同当时的善款总额一并导入。</translation>
    </message>
    <message>
        <source>There is no such receipt of a sale.</source>
        <translation>没有这张销售收据。</translation>
    </message>
    <message>
        <source>There is no such record.</source>
        <translation>没有这条记录。</translation>
    </message>
    <message>
        <source>This is an item's code, not an amount.</source>
        <translation>这是物品编码，不是金额。</translation>
    </message>
    <message>
        <source>This label is of sale No. %1; this is No. %2.</source>
        <translation>这是第%1届义卖的标签，本届是第%2届。</translation>
    </message>
    <message>
        <source>This sale</source>
        <translation>本届</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>收银台</translation>
    </message>
    <message>
        <source>Till %1 is open already: %2, %3.</source>
        <translation>收银台%1已经开班：%2，%3。</translation>
    </message>
    <message>
        <source>Till shift</source>
        <translation>收银班次</translation>
    </message>
    <message>
        <source>Till shifts</source>
        <translation>收银班次</translation>
    </message>
    <message>
        <source>Till: goods of receipt %1 come back</source>
        <translation>收银：收据%1退货</translation>
    </message>
    <message>
        <source>Till: sell %1 for %2</source>
        <translation>收银：售出%1，%2元</translation>
    </message>
    <message>
        <source>Till: void receipt %1</source>
        <translation>收银：收据%1作废</translation>
    </message>
    <message>
        <source>Tills</source>
        <translation>收银台</translation>
    </message>
    <message>
        <source>Tills and stalls are counted, and the totals agree.</source>
        <translation>收银台和摊位均已清点，合计相符。</translation>
    </message>
    <message>
        <source>Time not noted</source>
        <translation>未记时间</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>致：%1</translation>
    </message>
    <message>
        <source>To all units and all staff:</source>
        <translation>各单位、全体职工：</translation>
    </message>
    <message>
        <source>To the safe, to whom, what for</source>
        <translation>送保险柜、交给谁、作何用</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Toys</source>
        <translation>玩具</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>转账</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Type # and the number of the line.</source>
        <translation>请输入 # 和行号。</translation>
    </message>
    <message>
        <source>Type 1 or more.</source>
        <translation>请输入1或更大的数。</translation>
    </message>
    <message>
        <source>Type a price above zero.</source>
        <translation>请输入大于零的价格。</translation>
    </message>
    <message>
        <source>Type a smaller amount.</source>
        <translation>请输入较小的金额。</translation>
    </message>
    <message>
        <source>Type an amount above zero.</source>
        <translation>请输入大于零的金额。</translation>
    </message>
    <message>
        <source>Type for example: -10%</source>
        <translation>例如输入：-10%</translation>
    </message>
    <message>
        <source>Type for example: 12.50</source>
        <translation>例如输入：12.50</translation>
    </message>
    <message>
        <source>Type for example: 12.50; Esc gives it up.</source>
        <translation>例如输入：12.50；按Esc放弃。</translation>
    </message>
    <message>
        <source>Type for example: 3*123</source>
        <translation>例如输入：3*123</translation>
    </message>
    <message>
        <source>Type for example: 50</source>
        <translation>例如输入：50</translation>
    </message>
    <message>
        <source>Type for example: x2 for the second line.</source>
        <translation>例如输入：x2取出第二行。</translation>
    </message>
    <message>
        <source>Type it and press Enter; then scan the next label.</source>
        <translation>请输入后按回车，再扫下一个标签。</translation>
    </message>
    <message>
        <source>Type it.</source>
        <translation>请输入。</translation>
    </message>
    <message>
        <source>Type its number.</source>
        <translation>请输入编号。</translation>
    </message>
    <message>
        <source>Type the number at its top.</source>
        <translation>请输入收据上方的编号。</translation>
    </message>
    <message>
        <source>Type the number on the label, or sell it at a free price: +12.50 name</source>
        <translation>请输入标签上的序号，或按散件出售：+12.50 名称</translation>
    </message>
    <message>
        <source>Type the price of a piece.</source>
        <translation>请输入单价。</translation>
    </message>
    <message>
        <source>Type the price of a piece; usual is %1.</source>
        <translation>请输入单价，通常为%1。</translation>
    </message>
    <message>
        <source>Type the reason behind the amount: -5 damaged</source>
        <translation>请在金额后写明原因：-5 有破损</translation>
    </message>
    <message>
        <source>Type the reason behind the price: =8 damaged</source>
        <translation>请在价格后写明原因：=8 有破损</translation>
    </message>
    <message>
        <source>Type the reason.</source>
        <translation>请输入原因。</translation>
    </message>
    <message>
        <source>Under the hammer</source>
        <translation>竞拍成交</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Usual price</source>
        <translation>参考价</translation>
    </message>
    <message>
        <source>VOID</source>
        <translation>作废收据</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>估值</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Void it there: its money lies in that drawer.</source>
        <translation>请在那里作废：钱在那个钱箱里。</translation>
    </message>
    <message>
        <source>Void it while its shift is open; afterwards take the goods back as a return.</source>
        <translation>班次未结账时作废；结账后按退货办理。</translation>
    </message>
    <message>
        <source>Void since %1, by %2</source>
        <translation>已于%1由%2作废</translation>
    </message>
    <message>
        <source>Void the receipt first.</source>
        <translation>请先将收据作废。</translation>
    </message>
    <message>
        <source>Vouchers and services</source>
        <translation>卡券与服务</translation>
    </message>
    <message>
        <source>Way of payment</source>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>We hold "%1" on %2%3. Everybody is asked to give things in good condition for it: books, clothes, household goods, devices, toys, handicrafts and more.</source>
        <translation>我们定于%2举行“%1”%3。诚邀大家捐赠完好的闲置物品：图书、衣物、家居用品、数码产品、玩具、手工艺品等。</translation>
    </message>
    <message>
        <source>What became of the goods (pieces)</source>
        <translation>物品去向（件）</translation>
    </message>
    <message>
        <source>What comes back later goes on the next sheet.</source>
        <translation>此后的退货记入下一张结算单。</translation>
    </message>
    <message>
        <source>What is left over was counted: donated = sold + auctioned + left over + written off.</source>
        <translation>盘点剩余物品：捐赠＝售出＋竞拍＋剩余＋核销。</translation>
    </message>
    <message>
        <source>What the money is for</source>
        <translation>善款用途</translation>
    </message>
    <message>
        <source>Which desk: 1, 2, A …</source>
        <translation>第几台：1、2、A……</translation>
    </message>
    <message>
        <source>Which member?</source>
        <translation>哪位职工？</translation>
    </message>
    <message>
        <source>Who may buy</source>
        <translation>义卖范围</translation>
    </message>
    <message>
        <source>Whoever has a question about this account may put it to the union; every receipt, sheet and list can be inspected there. Thank you all.</source>
        <translation>对以上账目如有疑问，可向工会提出；全部收据、结算单和清单均可查阅。感谢大家的爱心。</translation>
    </message>
    <message>
        <source>Why do the goods come back?</source>
        <translation>为什么退货？</translation>
    </message>
    <message>
        <source>Why is receipt %1 void?</source>
        <translation>收据%1为什么作废？</translation>
    </message>
    <message>
        <source>Why is the discount given?</source>
        <translation>为什么优惠？</translation>
    </message>
    <message>
        <source>Why is the price changed?</source>
        <translation>为什么改价？</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>监督人</translation>
    </message>
    <message>
        <source>Worn</source>
        <translation>五六成新</translation>
    </message>
    <message>
        <source>Write 10 for the tenth sale.</source>
        <translation>第十届请写10。</translation>
    </message>
    <message>
        <source>Write for example: 100*3 50*2 0.5*4</source>
        <translation>例如：100*3 50*2 0.5*4</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>核销</translation>
    </message>
    <message>
        <source>Write the category's name.</source>
        <translation>请写类别名称。</translation>
    </message>
    <message>
        <source>Write the code on the label.</source>
        <translation>请写标签上的编码。</translation>
    </message>
    <message>
        <source>Write the donor's number (id) instead.</source>
        <translation>请改写捐赠人的记录号。</translation>
    </message>
    <message>
        <source>Write the name without it.</source>
        <translation>名称里请去掉它。</translation>
    </message>
    <message>
        <source>Write the whole path, for example: Books/%1.</source>
        <translation>请写完整路径，例如：图书音像/%1。</translation>
    </message>
    <message>
        <source>Write what there is to say into the note.</source>
        <translation>需要补充的请写入备注。</translation>
    </message>
    <message>
        <source>Written by the auctioneer's desk.</source>
        <translation>由竞拍台写入。</translation>
    </message>
    <message>
        <source>Written by the till, when a receipt is voided or goods come back.</source>
        <translation>收据作废或退货时，由收银台写入。</translation>
    </message>
    <message>
        <source>Written by the till, with its receipt.</source>
        <translation>由收银台随收据写入。</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>已核销</translation>
    </message>
    <message>
        <source>You gave %1 pieces to "%2": %3.</source>
        <translation>您为“%2”捐赠物品%1件：%3。</translation>
    </message>
    <message>
        <source>Your kindness becomes help for those who need it. We thank you heartily, and certify the gift hereby.</source>
        <translation>您的爱心将化作对困难职工及其子女的帮助。特发此证，谨致谢忱。</translation>
    </message>
    <message>
        <source>count the tills and stalls, close the sale</source>
        <translation>清点收银台和摊位，结束义卖</translation>
    </message>
    <message>
        <source>deliver and publish the full report</source>
        <translation>提交并公布全面报告</translation>
    </message>
    <message>
        <source>donated %1 ≠ sold %2 + auctioned %3 + left over %4 + written off %5</source>
        <translation>捐赠%1≠售出%2＋竞拍%3＋剩余%4＋核销%5</translation>
    </message>
    <message>
        <source>donated %1; sold %2 + auctioned %3 + left over %4 + written off %5 = %6</source>
        <translation>捐赠%1；售出%2＋竞拍%3＋剩余%4＋核销%5＝%6</translation>
    </message>
    <message>
        <source>everybody; the sale is held together with %1</source>
        <translation>面向社会；与%1联合举办</translation>
    </message>
    <message>
        <source>float %1 + cash %2 − paid out %3 = %4, but %5 were counted: %6 %7.</source>
        <translation>备用金%1＋现金%2－取出%3＝%4，但实点%5：%6%7。</translation>
    </message>
    <message>
        <source>float %1 + cash %2 − paid out %3 = %4; counted %5</source>
        <translation>备用金%1＋现金%2－取出%3＝%4；实点%5</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>自%1起</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>members of the union and staff</source>
        <translation>工会会员和职工</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未结账</translation>
    </message>
    <message>
        <source>open the sale</source>
        <translation>开始义卖</translation>
    </message>
    <message>
        <source>post the result where all staff can see it</source>
        <translation>向全体职工公示结果</translation>
    </message>
    <message>
        <source>priced at the till</source>
        <translation>收银台定价</translation>
    </message>
    <message>
        <source>send out the call for donations</source>
        <translation>发出募集倡议</translation>
    </message>
    <message>
        <source>the partner files the plan with the civil affairs office</source>
        <translation>合作方向民政部门备案方案</translation>
    </message>
    <message>
        <source>too much</source>
        <translation>多出</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>截至%1</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>元</translation>
    </message>
</context>
</TS>
