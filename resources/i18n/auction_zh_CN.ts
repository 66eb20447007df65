<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>auction</name>
    <message>
        <source>"%1" is no amount.</source>
        <translation>“%1”不是金额。</translation>
    </message>
    <message>
        <source>"%1" is no bid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"%1" is no line of a table of steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 pieces)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 goes under the hammer at the auctioneer's desk only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has lots of its sale already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no lot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has not taken place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds paddle %2 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is below the next step: %2 leads, %3 is the least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is below the reserve of lot %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is below the reserve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is below the start: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is lot %2 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no number of a lot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no number of a paddle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not closed yet: its results are not final.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not kept for the auction any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not selling.</source>
        <translation>%1现在不在义卖中。</translation>
    </message>
    <message>
        <source>%1 is not there to be auctioned any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is of another sale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is on %2, not today.</source>
        <translation>%1定于%2，不是今天。</translation>
    </message>
    <message>
        <source>%1 is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is over: it stands as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is over: what belongs to it stands.</source>
        <translation>%1已经结束，其内容不再改动。</translation>
    </message>
    <message>
        <source>%1 is to be paid, not more.</source>
        <translation>应付%1，不能更多。</translation>
    </message>
    <message>
        <source>%1 yuan</source>
        <translation>%1元</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: auction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: register of bidders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: register of receipts</source>
        <translation>%1：收据登记簿</translation>
    </message>
    <message>
        <source>%1: results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, at %1</source>
        <translation>，地点：%1</translation>
    </message>
    <message>
        <source>A bid is taken back while its own lot is called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A desk calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A desk still calls: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lot for every item of the sale that is kept for the auction, with start and step by the rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lot is paid at the check-out of its paddle, with a receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A paddle that is checked in bids the next step, or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pupil needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add another lot instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed to stand by name in the notice of the results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All lots of this paddle are paid, on one receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it is for</source>
        <translation>全部用于</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>An amount of lot %1 cannot be meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another desk calls %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>At the check-out only, with a receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auction</source>
        <translation>爱心竞拍</translation>
    </message>
    <message>
        <source>Auction receipt</source>
        <translation type="unfinished"></translation>
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
        <source>Back into the auction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with 0, for example: 0:10 200:20.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below the reserve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bidder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bids are only appended at the desk: none is changed, removed or undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bids are taken back from the last one on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bids are taken from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By whose word below the reserve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By whose word is it sold below the reserve?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call or withdraw it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash given</source>
        <translation>实收现金</translation>
    </message>
    <message>
        <source>Cash in the check-out's drawer at the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue of the lots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation>找零</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>签到</translation>
    </message>
    <message>
        <source>Check it out first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its paddle out; after %1 offer it to the runner-up or let it go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the bidder in first: who bids has been seen at the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the paddle out again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the winners out, count its drawer and close it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked in at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a later day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a member or unit, or type a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an item of this sale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the member.</source>
        <translation>请选择职工。</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the auction instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>办结日期</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>新旧程度</translation>
    </message>
    <message>
        <source>Correct it; 0 leaves it to the rule.</source>
        <translation type="unfinished"></translation>
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
        <source>Count again, or explain the difference in writing.</source>
        <translation>请重新清点，或书面说明差异。</translation>
    </message>
    <message>
        <source>Count and close</source>
        <translation>清点结账</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>计票完成</translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk that calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not take it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Drawer of the check-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each lot goes to the highest bidder. All of the money goes to the purpose of the sale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: about a third of the estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: by the auction's table, or a tenth of the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: exactly that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: in three days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: the day of the sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: the item's name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: the item's value, or its price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: the last one of this lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: the lowest that is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: the member's or the unit's name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: the next</source>
        <translation>留空：顺延</translation>
    </message>
    <message>
        <source>Empty: the next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: the same day; then the runner-up is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: worded from the sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enough for pupils</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter calls it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter if that is right, or type the bid anew; Esc gives it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every lot is paid, passed or withdrawn, and the check-out's drawer is counted; the money goes into the fund with the sale's.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish it first, or take it off the call if nobody has bid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Float</source>
        <translation>备用金</translation>
    </message>
    <message>
        <source>For example 0:10 200:20 500:50 (from a price on: the step); empty: a tenth of the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: 100*3 50*2 0.5*4; 100*0 when the drawer is empty</source>
        <translation>例如：100*3 50*2 0.5*4；钱箱为空写100*0</translation>
    </message>
    <message>
        <source>For the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 bids would rise by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on lots are called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From outside</source>
        <translation>外部人员</translation>
    </message>
    <message>
        <source>Give a step above zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given up by the winner in writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on to the next lot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hammer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hammer at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hammer or pass it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hammer or pass it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hammer slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hammer slip, 80 mm roll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold it, or take its step "Cancel".</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the winner does not pay, the runner-up is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the hall</source>
        <translation>现场</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has won something that is not paid yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a lot again, and its item is kept for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is called later; nobody has bid yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is called once more, from the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept for the auction at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no lot any more; the item is for sale again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is paid at the check-out of that paddle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the day, the sale is open, and there is a lot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not paid and nobody else takes it: passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not paid: the next highest bidder may have it for what that one had bid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it there with Esc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>请将其中一列设为不导入。</translation>
    </message>
    <message>
        <source>Leave the cash out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the float as it is; explain a difference when counting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it go first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>明细</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the list of lots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the number of the paddle again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the paddle again, or register the bidder first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether a decimal point slipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lot %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lot %1 is %2 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lot %1 is being called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lot %1 is neither sold nor passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lot %1 is not called yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lot %1 is not paid: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lot %1 is open again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lot %1 is paid by paddle %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lot %1 is paid: receipt %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lot %1 is passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lot %1 is sold: paddle %2, %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lot %1 is the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lot %1 is the last one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lot %1 is withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lot %1 is withdrawn: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lot %1 may be paid until %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lot %1 starts at %2, far above its estimate %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lot %1 starts at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lot %1 starts at nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lot %1 stays what it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lot %1 was called already: its prices stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lot %1 was called: what happened at the desk stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lot %1 was decided %2 seconds ago; after %3 seconds it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lot %1 was not called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lot %1 was passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lot %1 was sold or is being called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lot %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lot %1: the runner-up, paddle %2, says yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lots of %1 were called: it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lots of the items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lots were called already: their numbers stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lots would be due before they are sold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member</source>
        <translation>会员</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>手机号</translation>
    </message>
    <message>
        <source>Name of the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No desk calls %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No item is kept for the auction that is no lot yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lot is open; a difference is explained in writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lot was called yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other desk calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other lot is being called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No paddle has the number %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No paddle is registered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reserve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else has bid on lot %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has bid on lot %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has it: no bid, or none high enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody outbids themselves: look at the paddle again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Notes and coins</source>
        <translation>票面清点</translation>
    </message>
    <message>
        <source>Nothing is paid in cash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is to pay, and it leads on no lot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sold.</source>
        <translation>没有售出任何物品。</translation>
    </message>
    <message>
        <source>Notice of the results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number the others by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of it by QR payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of it by transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer to the runner-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered to the runner-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1 %2 lots were called%3; %4 were sold, for %5 altogether, and %6 were passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this desk calls and takes bids from now on; the caller's full screen does it by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only when it is paid in parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only when the count and the receipts differ</source>
        <translation>仅在清点与收据不符时填写</translation>
    </message>
    <message>
        <source>Only where the price is below the reserve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open lot %1 again: why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the auction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the auction and call its lot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the paddle and take its step "Check out".</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paddle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paddle %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paddle %1 bids %2, the next step is %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paddle %1 has %2 to pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paddle %1 has bid: it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paddle %1 has bid: its number stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paddle %1 has paid already: receipt %2 over %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paddle %1 has won nothing that is not paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paddle %1 is given to %2 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paddle %1 is not checked in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paddle %1 leads already with %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paddle %1 leads on lot %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paddle %1 was handed back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paddle %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paddles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paddles to print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid by way of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid: receipt %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass it, or type by whose word it is sold and press Enter; Esc gives it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass the lot, or sell it with the consigner's word: write who gave it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment reference</source>
        <translation>付款凭证号</translation>
    </message>
    <message>
        <source>Payment taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People are named only who agreed. Thank you all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan another auction for the other sale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please pay at the check-out. Thank you for your kindness!</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose the order</source>
        <translation type="unfinished"></translation>
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
        <source>Receipt</source>
        <translation>收据</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>收据%1</translation>
    </message>
    <message>
        <source>Receipt %1 is a void itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt %1 stands: it is voided, never changed, removed or undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt, 80 mm roll</source>
        <translation>收据（80毫米卷纸）</translation>
    </message>
    <message>
        <source>Receipts are written by the check-out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register another paddle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register of bidders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register of the auction's receipts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register the bidders at the door.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register the bidders first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results of the lots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>义卖</translation>
    </message>
    <message>
        <source>Secret: below it the hammer asks for the consigner's word; empty: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>已售出</translation>
    </message>
    <message>
        <source>Sold below the reserve by the word of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold, not paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold: paddle %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody has bid on lot %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody has bid, and the reserve is reached or the consigner has given the word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was forgotten; the drawer is counted again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was paid already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was paid at %1 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was paid out of this drawer already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Table of steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take another number, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the last bid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the last bid of a lot by its step "Take back the last bid".</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it off the call first, as long as nobody has bid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take its own steps: count and close, open again, cancel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take its own steps: take back the last bid, open again within a minute, withdraw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take its step "Count and close".</source>
        <translation>请执行“清点结账”。</translation>
    </message>
    <message>
        <source>Take its step "Hand back" when the bidder leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take its step "Let it go": it is passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take its step "Offer again", then change them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take its step "Offer again".</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take its step "Open again".</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take its step "Open the auction" first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take its step "Void" with the reason, then check the paddle out again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take one from 1 to %1, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the sale's step "Open the sale" first.</source>
        <translation>请先在义卖上执行“开始义卖”。</translation>
    </message>
    <message>
        <source>Take the step "Keep for the auction" of items, or add a lot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the step "Lots of the items", or add one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you for your kindness!</source>
        <translation>感谢您的爱心！</translation>
    </message>
    <message>
        <source>That bid is on lot %1, not on lot %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The auction does not take place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The auction is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The auction is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The auction is open, and no other desk calls it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bid before it leads again; the list keeps both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bidder is here and has the paddle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bidder leaves; the paddle bids no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The big screen says for how many it is enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cheapest first, the dearest at two thirds of the way; every number can be changed afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day to pay is over, or the winner has given it up in writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk that calls was left, or its computer has failed: another one may call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hammer fell on lot %1: paddle %2, %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hammer has not fallen on lot %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last bid is taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last bid on lot %1 is another one: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The leading paddle has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The money is given back by the way it came, on a receipt of its own; the lots are to be paid again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next bid is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers are of the sale's one series: the others are receipts of its tills.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reserve is reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The runner-up takes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sale is not closed.</source>
        <translation>义卖尚未结束。</translation>
    </message>
    <message>
        <source>The slip is written when it is sold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step from %1 is given twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table says nothing below %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no lot %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such bid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to open again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk calls. Enter calls the lot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This receipt is void.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be paid by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>转会</translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a paddle (12), or a paddle and an amount (12 500).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a paddle and an amount: 12 500</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a price above zero.</source>
        <translation>请输入大于零的价格。</translation>
    </message>
    <message>
        <source>Type it and press Enter; Esc gives it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the paddle alone for %1, or a higher amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the paddle and press Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the reason and press Enter; Esc gives it up.</source>
        <translation type="unfinished"></translation>
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
        <source>Use that one: all lots of a bidder come on one receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VOID %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>无效</translation>
    </message>
    <message>
        <source>Void that receipt first, and then offer the lot to the runner-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for a bid, or pass it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for that day, or tick that the winner has given it up in writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the hammer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which member?</source>
        <translation>哪位职工？</translation>
    </message>
    <message>
        <source>Whoever signs takes the paddle, and pays what it wins by the day that is announced. The name is made public only of those who agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose paddle is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw lot %1: why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw the lot, or keep the item for the auction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within a minute after the hammer: a bid was overlooked. The bids stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within a minute it can be opened again, with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within a minute it can be opened again, with a reason; later take its step "Offer again".</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within a minute, not paid, and no other lot is being called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work there, or leave it there with Esc; if that computer has failed, take the auction's step "Free the desk".</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write for example: 0:10 200:20 500:50 (from a price on: the step).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written by the check-out, with its receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written when its receipt is voided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the winners out, count the drawer, close the auction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>float %1 + cash %2 = %3, but %4 were counted: %5 %6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>float %1 + cash %2; counted %3, difference %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lots in order, paddles printed, open the auction</source>
        <translation type="unfinished"></translation>
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
        <source>sold below the reserve by the word of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too much</source>
        <translation>多出</translation>
    </message>
</context>
</TS>
