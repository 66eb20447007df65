<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ui-auction</name>
    <message>
        <source> · enough for pupils: %1</source>
        <translation> · 可资助学生：%1名</translation>
    </message>
    <message>
        <source>%1 yuan to go for the first pupil</source>
        <translation>距资助第一名学生还差%1元</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Already enough for %1 pupils</source>
        <translation>已可资助%1名学生</translation>
    </message>
    <message>
        <source>Another desk calls: %1. If that computer has failed, take the step "Free the desk".</source>
        <translation>另一竞拍台正在主持：%1。如该电脑故障，请执行“释放竞拍台”。</translation>
    </message>
    <message>
        <source>Auction</source>
        <translation>爱心竞拍</translation>
    </message>
    <message>
        <source>Auction receipts</source>
        <translation>竞拍收据</translation>
    </message>
    <message>
        <source>Auctions</source>
        <translation>爱心竞拍</translation>
    </message>
    <message>
        <source>Begin with "New": of which sale, who calls, what a pupil needs. Then keep items for the auction and take the step "Lots of the items"; start and step are proposed.</source>
        <translation>请从“新建”开始：属于哪届义卖、由谁主持、每名学生需要多少。再把物品留作竞拍，执行“由物品生成拍品”，起拍价和加价幅度会自动给出。</translation>
    </message>
    <message>
        <source>Bids</source>
        <translation>出价记录</translation>
    </message>
    <message>
        <source>Big screen</source>
        <translation>大屏幕</translation>
    </message>
    <message>
        <source>Big screen of the auction</source>
        <translation>竞拍大屏幕</translation>
    </message>
    <message>
        <source>Caller's desk</source>
        <translation>竞拍台</translation>
    </message>
    <message>
        <source>Choose a paddle to see what it has to pay.</source>
        <translation>选择一块号牌，查看应付金额。</translation>
    </message>
    <message>
        <source>Choose an auction first.</source>
        <translation>请先选择一场竞拍。</translation>
    </message>
    <message>
        <source>Choose an auction to see how far it is.</source>
        <translation>选择一场竞拍，查看进展。</translation>
    </message>
    <message>
        <source>Choose one on the page "Tills"; every slip can also be printed later, from its lot.</source>
        <translation>请在“收银台”页面选择打印机；成交单以后也可从拍品处打印。</translation>
    </message>
    <message>
        <source>Enter calls it</source>
        <translation>按回车开拍</translation>
    </message>
    <message>
        <source>Every receipt of the check-out, to look up, print and void; none is ever changed.</source>
        <translation>结算开具的全部收据，可查询、打印和作废，从不修改。</translation>
    </message>
    <message>
        <source>F9 makes it black, Esc there closes it.</source>
        <translation>F9 使其黑屏，在大屏幕上按 Esc 关闭。</translation>
    </message>
    <message>
        <source>For the hall, on the second screen when there is one</source>
        <translation>供会场观看；有第二块屏幕时显示在第二块屏幕上</translation>
    </message>
    <message>
        <source>From the lots to the counted drawer; the caller's desk and the big screen open here.</source>
        <translation>从拍品到清点钱箱；竞拍台和大屏幕从这里打开。</translation>
    </message>
    <message>
        <source>Full screen, keyboard only: paddle + Enter bids</source>
        <translation>全屏、只用键盘：号牌 + 回车即出价</translation>
    </message>
    <message>
        <source>It has won nothing yet.</source>
        <translation>尚未拍得任何拍品。</translation>
    </message>
    <message>
        <source>Keep items of the sale for the auction, then take the auction's step "Lots of the items"; or choose an item with "New".</source>
        <translation>请先把义卖物品留作竞拍，再执行竞拍的“由物品生成拍品”；或用“新建”选择一件物品。</translation>
    </message>
    <message>
        <source>Last receipt: %1 over %2</source>
        <translation>最近收据：%1，%2元</translation>
    </message>
    <message>
        <source>Lot %1 is being called. Leave the desk?</source>
        <translation>第%1号拍品正在竞拍。离开竞拍台吗？</translation>
    </message>
    <message>
        <source>Lot %1 of %2</source>
        <translation>第%1号拍品（共%2件）</translation>
    </message>
    <message>
        <source>Lot %1 of %2: %3</source>
        <translation>第%1号拍品（共%2件）：%3</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>拍品</translation>
    </message>
    <message>
        <source>Lots: %1 · to come %2 · paid %3 · not paid %4 · passed %5 · withdrawn %6</source>
        <translation>拍品：%1件 · 待拍%2 · 已付款%3 · 未付款%4 · 流拍%5 · 撤拍%6</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>下一口价：%1</translation>
    </message>
    <message>
        <source>No lot yet</source>
        <translation>还没有拍品</translation>
    </message>
    <message>
        <source>No printer is chosen for receipts.</source>
        <translation>没有选择收据打印机。</translation>
    </message>
    <message>
        <source>Nobody has bid</source>
        <translation>尚无人出价</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>还没有。</translation>
    </message>
    <message>
        <source>Not sold</source>
        <translation>未成交</translation>
    </message>
    <message>
        <source>Nothing is lost; it goes on by itself in a moment.</source>
        <translation>不会丢失，稍后自动继续。</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前价</translation>
    </message>
    <message>
        <source>Paddle %1</source>
        <translation>%1号牌</translation>
    </message>
    <message>
        <source>Paddle %1 has nothing to pay.</source>
        <translation>%1号牌没有待付款项。</translation>
    </message>
    <message>
        <source>Paddle %1 has to pay %2 yuan.</source>
        <translation>%1号牌应付%2元。</translation>
    </message>
    <message>
        <source>Paddle + Enter; 12 500 for an amount; w12 in writing</source>
        <translation>号牌 + 回车；12 500 为指定金额；w12 为书面出价</translation>
    </message>
    <message>
        <source>Paddle, or paddle and amount</source>
        <translation>号牌，或号牌和金额</translation>
    </message>
    <message>
        <source>Paddles, check-out</source>
        <translation>号牌与结算</translation>
    </message>
    <message>
        <source>Photo of the lot</source>
        <translation>拍品照片</translation>
    </message>
    <message>
        <source>Raised so far: %1 yuan</source>
        <translation>已筹善款：%1元</translation>
    </message>
    <message>
        <source>Raised: %1</source>
        <translation>已筹：%1</translation>
    </message>
    <message>
        <source>Raised: %1 · enough for %2 pupils</source>
        <translation>已筹：%1 · 可资助%2名学生</translation>
    </message>
    <message>
        <source>Receipts are written by the check-out of a paddle.</source>
        <translation>收据由号牌结算时开具。</translation>
    </message>
    <message>
        <source>Register bidders, hand out paddles, and take the winners' money on one receipt.</source>
        <translation>登记竞拍人、发放号牌，并为中拍人一次结算、合开收据。</translation>
    </message>
    <message>
        <source>Register every bidder with "New": a member, a unit or somebody from outside. The paddle gets the lowest free number; "Check in" hands it out.</source>
        <translation>用“新建”登记每位竞拍人：职工、单位或社会人士。号牌自动取最小空号；“报到”即发牌。</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>已送往打印机。</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>成交</translation>
    </message>
    <message>
        <source>Something still waits to be written. Leave without it?</source>
        <translation>还有内容等待写入。确定离开吗？</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>起拍价</translation>
    </message>
    <message>
        <source>Take the auction's step "Open the auction" first.</source>
        <translation>请先执行竞拍的“竞拍开始”。</translation>
    </message>
    <message>
        <source>The big screen is off.</source>
        <translation>大屏幕已关闭。</translation>
    </message>
    <message>
        <source>The big screen is on.</source>
        <translation>大屏幕已打开。</translation>
    </message>
    <message>
        <source>Under the hammer: %1 · in the drawer: float %2 + cash %3</source>
        <translation>成交额：%1 · 钱箱：备用金%2 + 现金%3</translation>
    </message>
    <message>
        <source>What goes under the hammer, in order; start, step, secret reserve, and what became of it.</source>
        <translation>依次竞拍的物品：起拍价、加价幅度、保密的保留价，以及竞拍结果。</translation>
    </message>
    <message>
        <source>Who bids?</source>
        <translation>请出价</translation>
    </message>
    <message>
        <source>Won: %1</source>
        <translation>拍得：%1</translation>
    </message>
    <message>
        <source>Writing: somebody else is writing just now.</source>
        <translation>正在写入：另一位同事正在写。</translation>
    </message>
    <message>
        <source>back, leave</source>
        <translation>返回、离开</translation>
    </message>
    <message>
        <source>big screen</source>
        <translation>大屏幕</translation>
    </message>
    <message>
        <source>black screen</source>
        <translation>黑屏</translation>
    </message>
    <message>
        <source>hammer</source>
        <translation>落槌</translation>
    </message>
    <message>
        <source>next lot</source>
        <translation>下一件</translation>
    </message>
    <message>
        <source>open again</source>
        <translation>重新开拍</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>流拍</translation>
    </message>
    <message>
        <source>previous lot</source>
        <translation>上一件</translation>
    </message>
    <message>
        <source>print slip</source>
        <translation>打印成交单</translation>
    </message>
    <message>
        <source>start %1, estimate %2</source>
        <translation>起拍价%1，估价%2</translation>
    </message>
    <message>
        <source>take back the last bid</source>
        <translation>撤回出价</translation>
    </message>
    <message>
        <source>withdraw</source>
        <translation>撤拍</translation>
    </message>
</context>
</TS>
