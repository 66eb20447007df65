<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ui-auction</name>
    <message>
        <source> · enough for pupils: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 yuan to go for the first pupil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Already enough for %1 pupils</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another desk calls: %1. If that computer has failed, take the step "Free the desk".</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auction</source>
        <translation>爱心竞拍</translation>
    </message>
    <message>
        <source>Auction receipts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auctions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with "New": of which sale, who calls, what a pupil needs. Then keep items for the auction and take the step "Lots of the items"; start and step are proposed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Big screen</source>
        <translation>大屏幕</translation>
    </message>
    <message>
        <source>Big screen of the auction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caller's desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a paddle to see what it has to pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an auction first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an auction to see how far it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one on the page "Tills"; every slip can also be printed later, from its lot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter calls it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every receipt of the check-out, to look up, print and void; none is ever changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F9 makes it black, Esc there closes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the hall, on the second screen when there is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the lots to the counted drawer; the caller's desk and the big screen open here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen, keyboard only: paddle + Enter bids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has won nothing yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep items of the sale for the auction, then take the auction's step "Lots of the items"; or choose an item with "New".</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last receipt: %1 over %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lot %1 is being called. Leave the desk?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lot %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lot %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lots: %1 · to come %2 · paid %3 · not paid %4 · passed %5 · withdrawn %6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>下一项：%1</translation>
    </message>
    <message>
        <source>No lot yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer is chosen for receipts.</source>
        <translation>没有选择收据打印机。</translation>
    </message>
    <message>
        <source>Nobody has bid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>还没有。</translation>
    </message>
    <message>
        <source>Not sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost; it goes on by itself in a moment.</source>
        <translation>不会丢失，稍后自动继续。</translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paddle %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paddle %1 has nothing to pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paddle %1 has to pay %2 yuan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paddle + Enter; 12 500 for an amount; w12 in writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paddle, or paddle and amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paddles, check-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo of the lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raised so far: %1 yuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raised: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raised: %1 · enough for %2 pupils</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipts are written by the check-out of a paddle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register bidders, hand out paddles, and take the winners' money on one receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register every bidder with "New": a member, a unit or somebody from outside. The paddle gets the lowest free number; "Check in" hands it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>已送往打印机。</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>已售出</translation>
    </message>
    <message>
        <source>Something still waits to be written. Leave without it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the auction's step "Open the auction" first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The big screen is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The big screen is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under the hammer: %1 · in the drawer: float %2 + cash %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes under the hammer, in order; start, step, secret reserve, and what became of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who bids?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Won: %1</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>black screen</source>
        <translation>黑屏</translation>
    </message>
    <message>
        <source>hammer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>previous lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start %1, estimate %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take back the last bid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdraw</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
