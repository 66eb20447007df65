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
        <translation>“%1”不是有效的出价。</translation>
    </message>
    <message>
        <source>"%1" is no line of a table of steps.</source>
        <translation>“%1”不是加价幅度表中的有效一项。</translation>
    </message>
    <message>
        <source>%1 (%2 pieces)</source>
        <translation>%1（%2件）</translation>
    </message>
    <message>
        <source>%1 cannot be meant.</source>
        <translation>%1不合常理。</translation>
    </message>
    <message>
        <source>%1 goes under the hammer at the auctioneer's desk only.</source>
        <translation>%1只能在竞拍台落槌成交。</translation>
    </message>
    <message>
        <source>%1 has lots of its sale already.</source>
        <translation>%1已有本届义卖的拍品。</translation>
    </message>
    <message>
        <source>%1 has no lot.</source>
        <translation>%1还没有拍品。</translation>
    </message>
    <message>
        <source>%1 has not taken place.</source>
        <translation>%1尚未举行。</translation>
    </message>
    <message>
        <source>%1 holds paddle %2 already.</source>
        <translation>%1已领%2号牌。</translation>
    </message>
    <message>
        <source>%1 is below the next step: %2 leads, %3 is the least.</source>
        <translation>%1不足一个加价幅度：当前最高价%2，至少应出%3。</translation>
    </message>
    <message>
        <source>%1 is below the reserve of lot %2.</source>
        <translation>%1低于第%2号拍品的保留价。</translation>
    </message>
    <message>
        <source>%1 is below the reserve.</source>
        <translation>%1低于保留价。</translation>
    </message>
    <message>
        <source>%1 is below the start: %2.</source>
        <translation>%1低于起拍价%2。</translation>
    </message>
    <message>
        <source>%1 is lot %2 already.</source>
        <translation>%1已是第%2号拍品。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>还差%1。</translation>
    </message>
    <message>
        <source>%1 is no number of a lot.</source>
        <translation>%1不是有效的拍品号。</translation>
    </message>
    <message>
        <source>%1 is no number of a paddle.</source>
        <translation>%1不是有效的号牌号。</translation>
    </message>
    <message>
        <source>%1 is not closed yet: its results are not final.</source>
        <translation>%1尚未结束，结果还不是最终结果。</translation>
    </message>
    <message>
        <source>%1 is not closed.</source>
        <translation>%1尚未结束。</translation>
    </message>
    <message>
        <source>%1 is not kept for the auction any more.</source>
        <translation>%1已不再留作竞拍。</translation>
    </message>
    <message>
        <source>%1 is not open.</source>
        <translation>%1尚未开拍。</translation>
    </message>
    <message>
        <source>%1 is not selling.</source>
        <translation>%1现在不在义卖中。</translation>
    </message>
    <message>
        <source>%1 is not there to be auctioned any more.</source>
        <translation>%1已不能用于竞拍。</translation>
    </message>
    <message>
        <source>%1 is of another sale.</source>
        <translation>%1属于另一届义卖。</translation>
    </message>
    <message>
        <source>%1 is on %2, not today.</source>
        <translation>%1定于%2，不是今天。</translation>
    </message>
    <message>
        <source>%1 is over.</source>
        <translation>%1已过。</translation>
    </message>
    <message>
        <source>%1 is over: it stands as it is.</source>
        <translation>%1已结束，内容不再改动。</translation>
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
        <translation>%1·爱心竞拍</translation>
    </message>
    <message>
        <source>%1: catalogue</source>
        <translation>%1：拍品目录</translation>
    </message>
    <message>
        <source>%1: register of bidders</source>
        <translation>%1：竞拍人登记册</translation>
    </message>
    <message>
        <source>%1: register of receipts</source>
        <translation>%1：收据登记簿</translation>
    </message>
    <message>
        <source>%1: results</source>
        <translation>%1：成交结果</translation>
    </message>
    <message>
        <source>, at %1</source>
        <translation>，地点：%1</translation>
    </message>
    <message>
        <source>A bid is taken back while its own lot is called.</source>
        <translation>出价只能在该拍品竞拍过程中撤回。</translation>
    </message>
    <message>
        <source>A desk calls.</source>
        <translation>有竞拍台正在主持。</translation>
    </message>
    <message>
        <source>A desk still calls: %1.</source>
        <translation>竞拍台仍在主持：%1。</translation>
    </message>
    <message>
        <source>A lot for every item of the sale that is kept for the auction, with start and step by the rule.</source>
        <translation>为本届义卖中每件留作竞拍的物品建立拍品，并按规则给出起拍价和加价幅度。</translation>
    </message>
    <message>
        <source>A lot is paid at the check-out of its paddle, with a receipt.</source>
        <translation>拍品款在号牌结算时缴纳，并开具收据。</translation>
    </message>
    <message>
        <source>A paddle that is checked in bids the next step, or more.</source>
        <translation>已报到的号牌按加价幅度出价，也可以出更高的价。</translation>
    </message>
    <message>
        <source>A pupil needs</source>
        <translation>每名学生助学金额</translation>
    </message>
    <message>
        <source>A winner of lot %1 has not taken it: its call is over.</source>
        <translation>第%1号拍品的中拍人已弃拍，本次竞拍已结束。</translation>
    </message>
    <message>
        <source>Add another lot instead.</source>
        <translation>请另建一件拍品。</translation>
    </message>
    <message>
        <source>Agreed to stand by name in the notice of the results</source>
        <translation>同意在结果公示中公布姓名</translation>
    </message>
    <message>
        <source>All lots of this paddle are paid, on one receipt.</source>
        <translation>该号牌的全部拍品一次付清，开一张收据。</translation>
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
        <translation>第%1号拍品有一项金额不合常理。</translation>
    </message>
    <message>
        <source>Another desk calls %1: %2.</source>
        <translation>%1正由另一竞拍台主持：%2。</translation>
    </message>
    <message>
        <source>Ask for the rest.</source>
        <translation>请补足差额。</translation>
    </message>
    <message>
        <source>At</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>At the check-out only, with a receipt.</source>
        <translation>只能在结算时办理，并开具收据。</translation>
    </message>
    <message>
        <source>Auction</source>
        <translation>爱心竞拍</translation>
    </message>
    <message>
        <source>Auction receipt</source>
        <translation>竞拍收据</translation>
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
        <source>Back into the auction</source>
        <translation>恢复参拍</translation>
    </message>
    <message>
        <source>Begin with 0, for example: 0:10 200:20.</source>
        <translation>请从 0 开始，例如：0:10 200:20。</translation>
    </message>
    <message>
        <source>Being called</source>
        <translation>竞拍中</translation>
    </message>
    <message>
        <source>Below the reserve</source>
        <translation>低于保留价</translation>
    </message>
    <message>
        <source>Bid</source>
        <translation>出价</translation>
    </message>
    <message>
        <source>Bidder</source>
        <translation>竞拍人</translation>
    </message>
    <message>
        <source>Bids</source>
        <translation>出价记录</translation>
    </message>
    <message>
        <source>Bids are only appended at the desk: none is changed, removed or undone.</source>
        <translation>出价记录只能在竞拍台追加，不能修改、删除或撤销。</translation>
    </message>
    <message>
        <source>Bids are taken back from the last one on.</source>
        <translation>出价只能从最后一次开始逐次撤回。</translation>
    </message>
    <message>
        <source>Bids are taken from now on.</source>
        <translation>从现在起接受出价。</translation>
    </message>
    <message>
        <source>Bids made</source>
        <translation>出价次数</translation>
    </message>
    <message>
        <source>By whose word below the reserve</source>
        <translation>经谁同意低于保留价成交</translation>
    </message>
    <message>
        <source>By whose word is it sold below the reserve?</source>
        <translation>低于保留价成交，经谁同意？</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>开拍</translation>
    </message>
    <message>
        <source>Call it first.</source>
        <translation>请先开拍。</translation>
    </message>
    <message>
        <source>Call or withdraw it.</source>
        <translation>请开拍或撤拍。</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>主持人</translation>
    </message>
    <message>
        <source>Calling</source>
        <translation>竞拍中</translation>
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
        <source>Cash in the check-out's drawer at the beginning</source>
        <translation>结算台开始时钱箱中的备用金</translation>
    </message>
    <message>
        <source>Cash taken</source>
        <translation>收取现金</translation>
    </message>
    <message>
        <source>Catalogue of the lots</source>
        <translation>拍品目录</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>找零</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>报到</translation>
    </message>
    <message>
        <source>Check it out first.</source>
        <translation>请先结算。</translation>
    </message>
    <message>
        <source>Check its paddle out; after %1 offer it to the runner-up or let it go.</source>
        <translation>请为中拍号牌结算；%1以后可递补给下一位，或作流拍处理。</translation>
    </message>
    <message>
        <source>Check out</source>
        <translation>结算</translation>
    </message>
    <message>
        <source>Check the bidder in first: who bids has been seen at the desk.</source>
        <translation>请先为竞拍人报到：出价的人必须已在报到处确认。</translation>
    </message>
    <message>
        <source>Check the paddle out again.</source>
        <translation>请为该号牌重新结算。</translation>
    </message>
    <message>
        <source>Check the winners out, count its drawer and close it.</source>
        <translation>请完成中拍人结算、清点钱箱并结束竞拍。</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>已报到</translation>
    </message>
    <message>
        <source>Checked in at</source>
        <translation>报到时间</translation>
    </message>
    <message>
        <source>Choose a later day.</source>
        <translation>请选择较晚的日期。</translation>
    </message>
    <message>
        <source>Choose a member or unit, or type a name.</source>
        <translation>请选择职工或单位，或者填写姓名。</translation>
    </message>
    <message>
        <source>Choose an item of this sale.</source>
        <translation>请选择本届义卖的物品。</translation>
    </message>
    <message>
        <source>Choose another item.</source>
        <translation>请另选一件物品。</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>请另选一个。</translation>
    </message>
    <message>
        <source>Choose the member.</source>
        <translation>请选择职工。</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>记录员</translation>
    </message>
    <message>
        <source>Close it instead.</source>
        <translation>请改为结束竞拍。</translation>
    </message>
    <message>
        <source>Close the auction instead.</source>
        <translation>请改为结束竞拍。</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>新旧程度</translation>
    </message>
    <message>
        <source>Correct it; 0 leaves it to the rule.</source>
        <translation>请更正；填 0 则按规则计算。</translation>
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
        <translation>实点</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Desk that calls</source>
        <translation>正在主持的竞拍台</translation>
    </message>
    <message>
        <source>Did not take it</source>
        <translation>弃拍</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>Drawer of the check-out</source>
        <translation>结算台钱箱</translation>
    </message>
    <message>
        <source>Each lot goes to the highest bidder. All of the money goes to the purpose of the sale.</source>
        <translation>每件拍品由出价最高者获得。所得善款全部用于本届义卖的用途。</translation>
    </message>
    <message>
        <source>Empty: about a third of the estimate</source>
        <translation>留空：约为估价的三分之一</translation>
    </message>
    <message>
        <source>Empty: by the auction's table, or a tenth of the start</source>
        <translation>留空：按竞拍的加价幅度表，没有表时约为起拍价的十分之一</translation>
    </message>
    <message>
        <source>Empty: cash</source>
        <translation>留空：现金</translation>
    </message>
    <message>
        <source>Empty: exactly that</source>
        <translation>留空：刚好</translation>
    </message>
    <message>
        <source>Empty: in three days</source>
        <translation>留空：三天以后</translation>
    </message>
    <message>
        <source>Empty: the day of the sale</source>
        <translation>留空：义卖当天</translation>
    </message>
    <message>
        <source>Empty: the item's name</source>
        <translation>留空：物品名称</translation>
    </message>
    <message>
        <source>Empty: the item's value, or its price</source>
        <translation>留空：物品的估值，没有估值时为售价</translation>
    </message>
    <message>
        <source>Empty: the last one of this lot</source>
        <translation>留空：本拍品的最后一次出价</translation>
    </message>
    <message>
        <source>Empty: the lowest that is free</source>
        <translation>留空：最小的空号</translation>
    </message>
    <message>
        <source>Empty: the member's or the unit's name</source>
        <translation>留空：职工姓名或单位名称</translation>
    </message>
    <message>
        <source>Empty: the next</source>
        <translation>留空：顺延</translation>
    </message>
    <message>
        <source>Empty: the next step</source>
        <translation>留空：按加价幅度</translation>
    </message>
    <message>
        <source>Empty: the same day; then the runner-up is asked</source>
        <translation>留空：当天；逾期由下一位递补</translation>
    </message>
    <message>
        <source>Empty: worded from the sale</source>
        <translation>留空：按义卖名称自动命名</translation>
    </message>
    <message>
        <source>Enough for pupils</source>
        <translation>可资助学生人数</translation>
    </message>
    <message>
        <source>Enter calls it.</source>
        <translation>按回车开拍。</translation>
    </message>
    <message>
        <source>Enter if that is right, or type the bid anew; Esc gives it up.</source>
        <translation>无误请按回车，否则重新输入出价；Esc 放弃。</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>估价</translation>
    </message>
    <message>
        <source>Every lot is paid, passed or withdrawn, and the check-out's drawer is counted; the money goes into the fund with the sale's.</source>
        <translation>每件拍品都已付款、流拍或撤拍，结算台钱箱已清点；善款随义卖款一并转入专项资金。</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Finish it first, or take it off the call if nobody has bid.</source>
        <translation>请先完成该拍品；无人出价时可以暂缓。</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>备用金</translation>
    </message>
    <message>
        <source>For example 0:10 200:20 500:50 (from a price on: the step); empty: a tenth of the start</source>
        <translation>例如 0:10 200:20 500:50（自某价格起：加价幅度）；留空：约为起拍价的十分之一</translation>
    </message>
    <message>
        <source>For example: 100*3 50*2 0.5*4; 100*0 when the drawer is empty</source>
        <translation>例如：100*3 50*2 0.5*4；钱箱为空写100*0</translation>
    </message>
    <message>
        <source>For the catalogue</source>
        <translation>用于拍品目录</translation>
    </message>
    <message>
        <source>Free the desk</source>
        <translation>释放竞拍台</translation>
    </message>
    <message>
        <source>From %1 bids would rise by %2.</source>
        <translation>自%1起每次加价%2，不合常理。</translation>
    </message>
    <message>
        <source>From now on lots are called.</source>
        <translation>从现在起可以逐件开拍。</translation>
    </message>
    <message>
        <source>From outside</source>
        <translation>社会人士</translation>
    </message>
    <message>
        <source>Give a step above zero.</source>
        <translation>加价幅度应大于零。</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>捐赠人</translation>
    </message>
    <message>
        <source>Given up by the winner in writing</source>
        <translation>中拍人已书面放弃</translation>
    </message>
    <message>
        <source>Given up.</source>
        <translation>已放弃。</translation>
    </message>
    <message>
        <source>Go on to the next lot.</source>
        <translation>请继续下一件拍品。</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>中拍人</translation>
    </message>
    <message>
        <source>Hammer</source>
        <translation>落槌</translation>
    </message>
    <message>
        <source>Hammer at</source>
        <translation>落槌时间</translation>
    </message>
    <message>
        <source>Hammer or pass it first.</source>
        <translation>请先落槌或作流拍处理。</translation>
    </message>
    <message>
        <source>Hammer or pass it.</source>
        <translation>请落槌或作流拍处理。</translation>
    </message>
    <message>
        <source>Hammer slip</source>
        <translation>成交单</translation>
    </message>
    <message>
        <source>Hammer slip, 80 mm roll</source>
        <translation>成交单（80 毫米卷纸）</translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation>还牌</translation>
    </message>
    <message>
        <source>Handed back</source>
        <translation>已还牌</translation>
    </message>
    <message>
        <source>Hold it, or take its step "Cancel".</source>
        <translation>请举行竞拍，或执行“取消”。</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>If the winner does not pay, the runner-up is asked.</source>
        <translation>中拍人不付款时，由下一位递补。</translation>
    </message>
    <message>
        <source>In the hall</source>
        <translation>现场</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>书面</translation>
    </message>
    <message>
        <source>It has won something that is not paid yet.</source>
        <translation>该号牌有尚未付款的拍品。</translation>
    </message>
    <message>
        <source>It is a lot again, and its item is kept for it.</source>
        <translation>恢复为拍品，物品重新留作竞拍。</translation>
    </message>
    <message>
        <source>It is called later; nobody has bid yet.</source>
        <translation>尚无人出价，稍后再拍。</translation>
    </message>
    <message>
        <source>It is called once more, from the start.</source>
        <translation>从起拍价重新竞拍一次。</translation>
    </message>
    <message>
        <source>It is kept for the auction at once</source>
        <translation>选定后立即留作竞拍</translation>
    </message>
    <message>
        <source>It is no lot any more; the item is for sale again.</source>
        <translation>不再作为拍品，物品重新上架义卖。</translation>
    </message>
    <message>
        <source>It is paid at the check-out of that paddle.</source>
        <translation>由该号牌结算付款。</translation>
    </message>
    <message>
        <source>It is the day, the sale is open, and there is a lot.</source>
        <translation>已到竞拍日，义卖已开始，并且有拍品。</translation>
    </message>
    <message>
        <source>It was not paid and nobody else takes it: passed.</source>
        <translation>无人付款，也无人递补：流拍。</translation>
    </message>
    <message>
        <source>It was not paid: the next highest bidder may have it for what that one had bid.</source>
        <translation>未付款：由出价次高者按本人出价递补。</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>物品</translation>
    </message>
    <message>
        <source>Jump</source>
        <translation>跳价</translation>
    </message>
    <message>
        <source>Leave it there with Esc.</source>
        <translation>请在该竞拍台按 Esc 离开。</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>请去掉其中一个。</translation>
    </message>
    <message>
        <source>Leave the cash out.</source>
        <translation>请不要填写现金。</translation>
    </message>
    <message>
        <source>Leave the float as it is; explain a difference when counting.</source>
        <translation>备用金请保持不变；清点时如有差额请说明。</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>作流拍处理</translation>
    </message>
    <message>
        <source>Let it go first.</source>
        <translation>请先作流拍处理。</translation>
    </message>
    <message>
        <source>Let it go, and then take its step "Offer again".</source>
        <translation>请作流拍处理，再执行“再次上拍”。</translation>
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
        <source>Listed</source>
        <translation>待拍</translation>
    </message>
    <message>
        <source>Look at the list of lots.</source>
        <translation>请查看拍品列表。</translation>
    </message>
    <message>
        <source>Look at the number of the paddle again.</source>
        <translation>请再核对号牌号。</translation>
    </message>
    <message>
        <source>Look at the paddle again, or register the bidder first.</source>
        <translation>请再看一眼号牌，或先登记竞拍人。</translation>
    </message>
    <message>
        <source>Look whether a decimal point slipped.</source>
        <translation>请检查小数点是否点错。</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>拍品</translation>
    </message>
    <message>
        <source>Lot %1</source>
        <translation>第%1号拍品</translation>
    </message>
    <message>
        <source>Lot %1 is %2 already.</source>
        <translation>第%1号拍品已是%2。</translation>
    </message>
    <message>
        <source>Lot %1 is being called.</source>
        <translation>第%1号拍品正在竞拍。</translation>
    </message>
    <message>
        <source>Lot %1 is neither sold nor passed.</source>
        <translation>第%1号拍品既未成交也未流拍。</translation>
    </message>
    <message>
        <source>Lot %1 is not called yet.</source>
        <translation>第%1号拍品尚未开拍。</translation>
    </message>
    <message>
        <source>Lot %1 is not paid: %2.</source>
        <translation>拍品“%1”尚未付款：%2。</translation>
    </message>
    <message>
        <source>Lot %1 is open again.</source>
        <translation>第%1号拍品重新开拍。</translation>
    </message>
    <message>
        <source>Lot %1 is paid by paddle %2: %3</source>
        <translation>拍品“%1”由号牌“%2”付款：%3</translation>
    </message>
    <message>
        <source>Lot %1 is paid: receipt %2.</source>
        <translation>第%1号拍品已付款：收据%2。</translation>
    </message>
    <message>
        <source>Lot %1 is passed.</source>
        <translation>第%1号拍品流拍。</translation>
    </message>
    <message>
        <source>Lot %1 is sold: paddle %2, %3.</source>
        <translation>第%1号拍品已成交：%2号牌，%3。</translation>
    </message>
    <message>
        <source>Lot %1 is the first one.</source>
        <translation>第%1号拍品已是第一件。</translation>
    </message>
    <message>
        <source>Lot %1 is the last one.</source>
        <translation>第%1号拍品已是最后一件。</translation>
    </message>
    <message>
        <source>Lot %1 is withdrawn.</source>
        <translation>第%1号拍品已撤拍。</translation>
    </message>
    <message>
        <source>Lot %1 is withdrawn: %2</source>
        <translation>第%1号拍品已撤拍：%2</translation>
    </message>
    <message>
        <source>Lot %1 may be paid until %2.</source>
        <translation>第%1号拍品的付款期限为%2。</translation>
    </message>
    <message>
        <source>Lot %1 starts at %2, far above its estimate %3.</source>
        <translation>第%1号拍品起拍价%2，远高于估价%3。</translation>
    </message>
    <message>
        <source>Lot %1 starts at %2.</source>
        <translation>第%1号拍品，起拍价%2。</translation>
    </message>
    <message>
        <source>Lot %1 starts at nothing.</source>
        <translation>第%1号拍品没有起拍价。</translation>
    </message>
    <message>
        <source>Lot %1 stays what it is.</source>
        <translation>第%1号拍品不能改换。</translation>
    </message>
    <message>
        <source>Lot %1 was called already: its prices stand.</source>
        <translation>第%1号拍品已开拍，价格不再改动。</translation>
    </message>
    <message>
        <source>Lot %1 was called: what happened at the desk stands.</source>
        <translation>第%1号拍品已开拍，竞拍台的记录不能改动。</translation>
    </message>
    <message>
        <source>Lot %1 was decided %2 seconds ago; after %3 seconds it stands.</source>
        <translation>第%1号拍品已在%2秒前定槌；超过%3秒不能更改。</translation>
    </message>
    <message>
        <source>Lot %1 was not called.</source>
        <translation>拍品“%1”尚未开拍。</translation>
    </message>
    <message>
        <source>Lot %1 was passed.</source>
        <translation>第%1号拍品已流拍。</translation>
    </message>
    <message>
        <source>Lot %1 was sold or is being called.</source>
        <translation>拍品“%1”已成交或正在竞拍。</translation>
    </message>
    <message>
        <source>Lot %1: %2</source>
        <translation>第%1号拍品：%2</translation>
    </message>
    <message>
        <source>Lot %1: the runner-up, paddle %2, says yes or no</source>
        <translation>拍品“%1”：等待递补号牌“%2”答复</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>拍品</translation>
    </message>
    <message>
        <source>Lots of %1 were called: it stands.</source>
        <translation>%1已有拍品开拍，不能撤销。</translation>
    </message>
    <message>
        <source>Lots of the items</source>
        <translation>由物品生成拍品</translation>
    </message>
    <message>
        <source>Lots were called already: their numbers stand.</source>
        <translation>已有拍品开拍，编号不再改动。</translation>
    </message>
    <message>
        <source>Lots would be due before they are sold.</source>
        <translation>付款期限早于竞拍日期。</translation>
    </message>
    <message>
        <source>May be named</source>
        <translation>同意公布姓名</translation>
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
        <source>Name of the desk</source>
        <translation>竞拍台名称</translation>
    </message>
    <message>
        <source>No desk calls %1.</source>
        <translation>%1目前没有竞拍台在主持。</translation>
    </message>
    <message>
        <source>No item is kept for the auction that is no lot yet.</source>
        <translation>没有留作竞拍而尚未成为拍品的物品。</translation>
    </message>
    <message>
        <source>No lot is open; a difference is explained in writing.</source>
        <translation>没有未了结的拍品；有差额的已书面说明。</translation>
    </message>
    <message>
        <source>No lot was called yet.</source>
        <translation>尚无拍品开拍。</translation>
    </message>
    <message>
        <source>No other desk calls.</source>
        <translation>没有其他竞拍台在主持。</translation>
    </message>
    <message>
        <source>No other lot is being called.</source>
        <translation>没有其他拍品正在竞拍。</translation>
    </message>
    <message>
        <source>No paddle has the number %1.</source>
        <translation>没有%1号牌。</translation>
    </message>
    <message>
        <source>No paddle is registered.</source>
        <translation>尚未登记号牌。</translation>
    </message>
    <message>
        <source>No reserve</source>
        <translation>无保留价</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Nobody else has bid on lot %1.</source>
        <translation>第%1号拍品没有其他人出价。</translation>
    </message>
    <message>
        <source>Nobody has bid on lot %1.</source>
        <translation>第%1号拍品无人出价。</translation>
    </message>
    <message>
        <source>Nobody has it: no bid, or none high enough.</source>
        <translation>无人出价或出价不够，未成交。</translation>
    </message>
    <message>
        <source>Nobody outbids themselves: look at the paddle again.</source>
        <translation>不能与自己竞价，请再看一眼号牌。</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation>尚未付款</translation>
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
        <translation>没有现金付款。</translation>
    </message>
    <message>
        <source>Nothing is to pay, and it leads on no lot.</source>
        <translation>没有待付款项，也不是任何拍品的当前最高价。</translation>
    </message>
    <message>
        <source>Nothing was sold.</source>
        <translation>没有售出任何物品。</translation>
    </message>
    <message>
        <source>Notice of the results</source>
        <translation>竞拍结果公示</translation>
    </message>
    <message>
        <source>Number the others by hand.</source>
        <translation>其余拍品请手工编号。</translation>
    </message>
    <message>
        <source>Of it by QR payment</source>
        <translation>其中扫码支付</translation>
    </message>
    <message>
        <source>Of it by transfer</source>
        <translation>其中转账</translation>
    </message>
    <message>
        <source>Off the call</source>
        <translation>暂缓</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>再次上拍</translation>
    </message>
    <message>
        <source>Offer to the runner-up</source>
        <translation>由下一位递补</translation>
    </message>
    <message>
        <source>Offered to the runner-up</source>
        <translation>递补中</translation>
    </message>
    <message>
        <source>On %1 %2 lots were called%3; %4 were sold, for %5 altogether, and %6 were passed.</source>
        <translation>%1共竞拍拍品%2件%3；成交%4件，成交额共计%5，流拍%6件。</translation>
    </message>
    <message>
        <source>Only this desk calls and takes bids from now on; the caller's full screen does it by itself.</source>
        <translation>从现在起只由该竞拍台主持和接受出价；主持人全屏竞拍台会自动执行。</translation>
    </message>
    <message>
        <source>Only when it is paid in parts</source>
        <translation>仅在分几种方式付款时填写</translation>
    </message>
    <message>
        <source>Only when the count and the receipts differ</source>
        <translation>仅在清点与收据不符时填写</translation>
    </message>
    <message>
        <source>Only where the price is below the reserve</source>
        <translation>仅在价格低于保留价时填写</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新开启</translation>
    </message>
    <message>
        <source>Open lot %1 again: why?</source>
        <translation>第%1号拍品重新开拍，原因？</translation>
    </message>
    <message>
        <source>Open the auction</source>
        <translation>竞拍开始</translation>
    </message>
    <message>
        <source>Open the auction and call its lot.</source>
        <translation>请打开竞拍台，开拍该拍品。</translation>
    </message>
    <message>
        <source>Open the paddle and take its step "Check out".</source>
        <translation>请打开该号牌，执行“结算”。</translation>
    </message>
    <message>
        <source>Paddle</source>
        <translation>号牌</translation>
    </message>
    <message>
        <source>Paddle %1</source>
        <translation>%1号牌</translation>
    </message>
    <message>
        <source>Paddle %1 bids %2, the next step is %3.</source>
        <translation>%1号牌出价%2，下一口价为%3。</translation>
    </message>
    <message>
        <source>Paddle %1 has %2 to pay.</source>
        <translation>%1号牌还有%2未付。</translation>
    </message>
    <message>
        <source>Paddle %1 has bid: it stands.</source>
        <translation>%1号牌已出过价，不能改动。</translation>
    </message>
    <message>
        <source>Paddle %1 has bid: its number stays.</source>
        <translation>%1号牌已出过价，号码不能更改。</translation>
    </message>
    <message>
        <source>Paddle %1 has paid already: receipt %2 over %3.</source>
        <translation>%1号牌已经结算：收据%2，%3。</translation>
    </message>
    <message>
        <source>Paddle %1 has won nothing that is not paid.</source>
        <translation>%1号牌没有待付款的拍品。</translation>
    </message>
    <message>
        <source>Paddle %1 is given to %2 already.</source>
        <translation>%1号牌已发给%2。</translation>
    </message>
    <message>
        <source>Paddle %1 is not checked in.</source>
        <translation>%1号牌尚未报到。</translation>
    </message>
    <message>
        <source>Paddle %1 leads already with %2.</source>
        <translation>%1号牌已是当前最高价%2。</translation>
    </message>
    <message>
        <source>Paddle %1 leads on lot %2.</source>
        <translation>%1号牌正领先第%2号拍品。</translation>
    </message>
    <message>
        <source>Paddle %1 was handed back.</source>
        <translation>%1号牌已归还。</translation>
    </message>
    <message>
        <source>Paddle %1: %2</source>
        <translation>%1号牌：%2</translation>
    </message>
    <message>
        <source>Paddles</source>
        <translation>号牌</translation>
    </message>
    <message>
        <source>Paddles to print</source>
        <translation>打印号牌</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已付款</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>付款期限</translation>
    </message>
    <message>
        <source>Paid by way of</source>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>Paid: receipt %1</source>
        <translation>已付款：收据%1</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>流拍</translation>
    </message>
    <message>
        <source>Pass it, or type by whose word it is sold and press Enter; Esc gives it up.</source>
        <translation>请作流拍处理，或输入经谁同意成交并按回车；Esc 放弃。</translation>
    </message>
    <message>
        <source>Pass the lot, or sell it with the consigner's word: write who gave it.</source>
        <translation>请作流拍处理；经捐赠人同意也可成交，请写明经谁同意。</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>流拍</translation>
    </message>
    <message>
        <source>Payment reference</source>
        <translation>付款凭证号</translation>
    </message>
    <message>
        <source>Payment taken back</source>
        <translation>付款冲回</translation>
    </message>
    <message>
        <source>People are named only who agreed. Thank you all.</source>
        <translation>仅公布同意公开者的姓名。感谢各位的爱心！</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Plan another auction for the other sale.</source>
        <translation>请为另一届义卖另行安排竞拍。</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>筹备</translation>
    </message>
    <message>
        <source>Please pay at the check-out. Thank you for your kindness!</source>
        <translation>请到结算台付款。感谢您的爱心！</translation>
    </message>
    <message>
        <source>Propose the order</source>
        <translation>建议竞拍顺序</translation>
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
        <translation>收据%1本身就是作废单。</translation>
    </message>
    <message>
        <source>Receipt %1 stands: it is voided, never changed, removed or undone.</source>
        <translation>收据%1不能改动：只能作废，不能修改、删除或撤销。</translation>
    </message>
    <message>
        <source>Receipt, 80 mm roll</source>
        <translation>收据（80毫米卷纸）</translation>
    </message>
    <message>
        <source>Receipts are written by the check-out.</source>
        <translation>收据由结算时开具。</translation>
    </message>
    <message>
        <source>Register another paddle.</source>
        <translation>请另行登记号牌。</translation>
    </message>
    <message>
        <source>Register of bidders</source>
        <translation>竞拍人登记册</translation>
    </message>
    <message>
        <source>Register of the auction's receipts</source>
        <translation>竞拍收据登记簿</translation>
    </message>
    <message>
        <source>Register the bidders at the door.</source>
        <translation>请在入口处登记竞拍人。</translation>
    </message>
    <message>
        <source>Register the bidders first.</source>
        <translation>请先登记竞拍人。</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>保留价</translation>
    </message>
    <message>
        <source>Results of %1</source>
        <translation>%1结果公示</translation>
    </message>
    <message>
        <source>Results of the lots</source>
        <translation>拍品成交结果</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>义卖</translation>
    </message>
    <message>
        <source>Secret: below it the hammer asks for the consigner's word; empty: none</source>
        <translation>保密：低于此价落槌须经捐赠人同意；留空：无保留价</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>成交</translation>
    </message>
    <message>
        <source>Sold below the reserve by the word of</source>
        <translation>低于保留价成交，同意人</translation>
    </message>
    <message>
        <source>Sold, not paid</source>
        <translation>已成交未付款</translation>
    </message>
    <message>
        <source>Sold: paddle %1, %2</source>
        <translation>成交：%1号牌，%2</translation>
    </message>
    <message>
        <source>Somebody has bid on lot %1.</source>
        <translation>第%1号拍品已有人出价。</translation>
    </message>
    <message>
        <source>Somebody has bid, and the reserve is reached or the consigner has given the word.</source>
        <translation>已有人出价，并且达到保留价或经捐赠人同意。</translation>
    </message>
    <message>
        <source>Something was forgotten; the drawer is counted again.</source>
        <translation>有遗漏需要补办；钱箱须重新清点。</translation>
    </message>
    <message>
        <source>Something was paid already.</source>
        <translation>已有款项支付。</translation>
    </message>
    <message>
        <source>Something was paid at %1 already.</source>
        <translation>%1已有款项支付。</translation>
    </message>
    <message>
        <source>Something was paid out of this drawer already.</source>
        <translation>该钱箱已有收支。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>起拍价</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>加价幅度</translation>
    </message>
    <message>
        <source>Table of steps</source>
        <translation>加价幅度表</translation>
    </message>
    <message>
        <source>Take another number, or leave it empty.</source>
        <translation>请换一个号码，或者留空。</translation>
    </message>
    <message>
        <source>Take back the last bid</source>
        <translation>撤回最后出价</translation>
    </message>
    <message>
        <source>Take back the last bid of a lot by its step "Take back the last bid".</source>
        <translation>请执行拍品的“撤回最后出价”。</translation>
    </message>
    <message>
        <source>Take it off the call first, as long as nobody has bid.</source>
        <translation>尚无人出价时，请先暂缓该拍品。</translation>
    </message>
    <message>
        <source>Take its own steps: count and close, open again, cancel.</source>
        <translation>请使用它自己的步骤：清点结账、重新开启、取消。</translation>
    </message>
    <message>
        <source>Take its own steps: take back the last bid, open again within a minute, withdraw.</source>
        <translation>请使用它自己的步骤：撤回最后出价、一分钟内重新开启、撤拍。</translation>
    </message>
    <message>
        <source>Take its step "Count and close".</source>
        <translation>请执行“清点结账”。</translation>
    </message>
    <message>
        <source>Take its step "Hand back" when the bidder leaves.</source>
        <translation>竞拍人离开时请执行“还牌”。</translation>
    </message>
    <message>
        <source>Take its step "Let it go": it is passed.</source>
        <translation>请执行“作流拍处理”。</translation>
    </message>
    <message>
        <source>Take its step "Offer again", then change them.</source>
        <translation>请先执行“再次上拍”，再作修改。</translation>
    </message>
    <message>
        <source>Take its step "Offer again".</source>
        <translation>请执行“再次上拍”。</translation>
    </message>
    <message>
        <source>Take its step "Open again".</source>
        <translation>请执行“重新开启”。</translation>
    </message>
    <message>
        <source>Take its step "Open the auction" first.</source>
        <translation>请先执行“竞拍开始”。</translation>
    </message>
    <message>
        <source>Take its step "Void" with the reason, then check the paddle out again.</source>
        <translation>请写明原因执行“作废”，再为该号牌重新结算。</translation>
    </message>
    <message>
        <source>Take one from 1 to %1, or leave it empty.</source>
        <translation>请填 1 至 %1，或者留空。</translation>
    </message>
    <message>
        <source>Take the desk</source>
        <translation>占用竞拍台</translation>
    </message>
    <message>
        <source>Take the sale's step "Open the sale" first.</source>
        <translation>请先在义卖上执行“开始义卖”。</translation>
    </message>
    <message>
        <source>Take the step "Keep for the auction" of items, or add a lot.</source>
        <translation>请对物品执行“留作竞拍”，或新增拍品。</translation>
    </message>
    <message>
        <source>Take the step "Lots of the items", or add one.</source>
        <translation>请执行“由物品生成拍品”，或新增拍品。</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Takes back</source>
        <translation>冲减</translation>
    </message>
    <message>
        <source>Thank you for your kindness!</source>
        <translation>感谢您的爱心！</translation>
    </message>
    <message>
        <source>That bid is on lot %1, not on lot %2.</source>
        <translation>该出价属于第%1号拍品，不属于第%2号拍品。</translation>
    </message>
    <message>
        <source>The auction does not take place.</source>
        <translation>竞拍不再举行。</translation>
    </message>
    <message>
        <source>The auction is gone.</source>
        <translation>该竞拍已不存在。</translation>
    </message>
    <message>
        <source>The auction is not closed.</source>
        <translation>竞拍尚未结束。</translation>
    </message>
    <message>
        <source>The auction is open, and no other desk calls it.</source>
        <translation>竞拍已开始，并且没有其他竞拍台在主持。</translation>
    </message>
    <message>
        <source>The bid before it leads again; the list keeps both.</source>
        <translation>前一次出价恢复为最高价；两条记录都保留。</translation>
    </message>
    <message>
        <source>The bidder is here and has the paddle.</source>
        <translation>竞拍人已到场并领取号牌。</translation>
    </message>
    <message>
        <source>The bidder leaves; the paddle bids no more.</source>
        <translation>竞拍人离场，该号牌不再出价。</translation>
    </message>
    <message>
        <source>The big screen says for how many it is enough</source>
        <translation>大屏幕据此显示已可资助多少名学生</translation>
    </message>
    <message>
        <source>The cheapest first, the dearest at two thirds of the way; every number can be changed afterwards.</source>
        <translation>由低到高，最贵的放在全场约三分之二处；编号之后仍可逐件修改。</translation>
    </message>
    <message>
        <source>The day to pay is over, or the winner has given it up in writing.</source>
        <translation>已过付款期限，或中拍人已书面放弃。</translation>
    </message>
    <message>
        <source>The desk that calls was left, or its computer has failed: another one may call.</source>
        <translation>正在主持的竞拍台已离开或电脑故障：可由另一台接手。</translation>
    </message>
    <message>
        <source>The hammer fell on lot %1: paddle %2, %3.</source>
        <translation>第%1号拍品已落槌：%2号牌，%3。</translation>
    </message>
    <message>
        <source>The hammer has not fallen on lot %1.</source>
        <translation>第%1号拍品尚未落槌。</translation>
    </message>
    <message>
        <source>The last bid is taken back.</source>
        <translation>最后一次出价已撤回。</translation>
    </message>
    <message>
        <source>The last bid on lot %1 is another one: %2.</source>
        <translation>第%1号拍品的最后一次出价是另一条：%2。</translation>
    </message>
    <message>
        <source>The leading paddle has it.</source>
        <translation>由当前最高价的号牌获得。</translation>
    </message>
    <message>
        <source>The money is given back by the way it came, on a receipt of its own; the lots are to be paid again.</source>
        <translation>款项按原付款方式退回，另开作废单；拍品须重新付款。</translation>
    </message>
    <message>
        <source>The next bid is %1.</source>
        <translation>下一口价为%1。</translation>
    </message>
    <message>
        <source>The numbers are of the sale's one series: the others are receipts of its tills.</source>
        <translation>编号与本届义卖统一连续；其余号码为收银台的收据。</translation>
    </message>
    <message>
        <source>The reserve is reached</source>
        <translation>已达保留价</translation>
    </message>
    <message>
        <source>The runner-up takes it</source>
        <translation>递补者接受</translation>
    </message>
    <message>
        <source>The sale is not closed.</source>
        <translation>义卖尚未结束。</translation>
    </message>
    <message>
        <source>The slip is written when it is sold.</source>
        <translation>成交后方可开具成交单。</translation>
    </message>
    <message>
        <source>The step from %1 is given twice.</source>
        <translation>自%1起的加价幅度填了两次。</translation>
    </message>
    <message>
        <source>The table says nothing below %1.</source>
        <translation>加价幅度表没有包含%1以下的价格。</translation>
    </message>
    <message>
        <source>There is no lot %1.</source>
        <translation>没有第%1号拍品。</translation>
    </message>
    <message>
        <source>There is no such bid.</source>
        <translation>没有这条出价记录。</translation>
    </message>
    <message>
        <source>There is nothing to free.</source>
        <translation>无需释放。</translation>
    </message>
    <message>
        <source>There is nothing to open again.</source>
        <translation>没有可以重新开启的内容。</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>没有可以撤回的出价。</translation>
    </message>
    <message>
        <source>This desk calls. Enter calls the lot.</source>
        <translation>本竞拍台开始主持。按回车开拍。</translation>
    </message>
    <message>
        <source>This receipt is void.</source>
        <translation>本收据已作废。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>To be paid by</source>
        <translation>付款期限</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
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
        <source>Type a paddle (12), or a paddle and an amount (12 500).</source>
        <translation>请输入号牌（12），或号牌和金额（12 500）。</translation>
    </message>
    <message>
        <source>Type a paddle and an amount: 12 500</source>
        <translation>请输入号牌和金额：12 500</translation>
    </message>
    <message>
        <source>Type a price above zero.</source>
        <translation>请输入大于零的价格。</translation>
    </message>
    <message>
        <source>Type it and press Enter; Esc gives it up.</source>
        <translation>请输入后按回车；Esc 放弃。</translation>
    </message>
    <message>
        <source>Type the paddle alone for %1, or a higher amount.</source>
        <translation>只输入号牌即出价%1，或输入更高的金额。</translation>
    </message>
    <message>
        <source>Type the paddle and press Enter.</source>
        <translation>请输入号牌并按回车。</translation>
    </message>
    <message>
        <source>Type the reason and press Enter; Esc gives it up.</source>
        <translation>请输入原因并按回车；Esc 放弃。</translation>
    </message>
    <message>
        <source>Under the hammer</source>
        <translation>成交额</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Use that one: all lots of a bidder come on one receipt.</source>
        <translation>请用原来的号牌：同一竞拍人的拍品合开一张收据。</translation>
    </message>
    <message>
        <source>VOID %1</source>
        <translation>作废 %1</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Void that receipt first, and then offer the lot to the runner-up.</source>
        <translation>请先作废该收据，再由下一位递补。</translation>
    </message>
    <message>
        <source>Wait for a bid, or pass it.</source>
        <translation>请等待出价，或作流拍处理。</translation>
    </message>
    <message>
        <source>Wait for that day, or tick that the winner has given it up in writing.</source>
        <translation>请等到期限届满，或勾选“中拍人已书面放弃”。</translation>
    </message>
    <message>
        <source>Wait for the hammer.</source>
        <translation>请等待落槌。</translation>
    </message>
    <message>
        <source>Which member?</source>
        <translation>哪位职工？</translation>
    </message>
    <message>
        <source>Whoever signs takes the paddle, and pays what it wins by the day that is announced. The name is made public only of those who agreed.</source>
        <translation>签字即领取号牌，中拍后应在公布的期限内付款。仅公布同意公开者的姓名。</translation>
    </message>
    <message>
        <source>Whose paddle is it?</source>
        <translation>这块号牌是谁的？</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>原因？</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤拍</translation>
    </message>
    <message>
        <source>Withdraw lot %1: why?</source>
        <translation>第%1号拍品撤拍，原因？</translation>
    </message>
    <message>
        <source>Withdraw the lot, or keep the item for the auction.</source>
        <translation>请撤拍，或将物品留作竞拍。</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤拍</translation>
    </message>
    <message>
        <source>Within a minute after the hammer: a bid was overlooked. The bids stand.</source>
        <translation>落槌后一分钟内，如漏看了出价可以重新开拍，原有出价保留。</translation>
    </message>
    <message>
        <source>Within a minute it can be opened again, with a reason.</source>
        <translation>一分钟内可写明原因重新开启。</translation>
    </message>
    <message>
        <source>Within a minute it can be opened again, with a reason; later take its step "Offer again".</source>
        <translation>一分钟内可写明原因重新开启；之后请执行“再次上拍”。</translation>
    </message>
    <message>
        <source>Within a minute, not paid, and no other lot is being called.</source>
        <translation>一分钟以内、尚未付款，并且没有其他拍品正在竞拍。</translation>
    </message>
    <message>
        <source>Work there, or leave it there with Esc; if that computer has failed, take the auction's step "Free the desk".</source>
        <translation>请在该台操作，或在该台按 Esc 离开；如该电脑故障，请对竞拍执行“释放竞拍台”。</translation>
    </message>
    <message>
        <source>Write for example: 0:10 200:20 500:50 (from a price on: the step).</source>
        <translation>例如：0:10 200:20 500:50（自某价格起：加价幅度）。</translation>
    </message>
    <message>
        <source>Written by the check-out, with its receipt.</source>
        <translation>由结算时连同收据写入。</translation>
    </message>
    <message>
        <source>Written when its receipt is voided.</source>
        <translation>收据作废时写入。</translation>
    </message>
    <message>
        <source>check the winners out, count the drawer, close the auction</source>
        <translation>完成中拍人结算，清点钱箱，结束竞拍</translation>
    </message>
    <message>
        <source>float %1 + cash %2 = %3, but %4 were counted: %5 %6.</source>
        <translation>备用金%1 + 现金%2 = %3，但实点%4：%5%6。</translation>
    </message>
    <message>
        <source>float %1 + cash %2; counted %3, difference %4</source>
        <translation>备用金%1 + 现金%2；实点%3，差额%4</translation>
    </message>
    <message>
        <source>lots in order, paddles printed, open the auction</source>
        <translation>排好拍品、打印号牌，竞拍开始</translation>
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
        <translation>经%1同意，低于保留价成交</translation>
    </message>
    <message>
        <source>too much</source>
        <translation>多出</translation>
    </message>
</context>
</TS>
