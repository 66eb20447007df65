<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ui-charity</name>
    <message>
        <source>%1 comes back. What else?</source>
        <translation>退回：%1。还有什么？</translation>
    </message>
    <message>
        <source>%1 is far above the suggested %2.</source>
        <translation>%1远高于建议价%2。</translation>
    </message>
    <message>
        <source>%1 is far below the suggested %2.</source>
        <translation>%1远低于建议价%2。</translation>
    </message>
    <message>
        <source>%1 taken</source>
        <translation>收款%1</translation>
    </message>
    <message>
        <source>%1 to pay.</source>
        <translation>应付%1。</translation>
    </message>
    <message>
        <source>%1 · till %2 · %3</source>
        <translation>%1 · 收银台%2 · %3</translation>
    </message>
    <message>
        <source>%1 · till %2 · %3 · stall %4</source>
        <translation>%1 · 收银台%2 · %3 · 摊位%4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>A receipt still waits to be written. Leave without it?</source>
        <translation>还有一张收据等待写入。放弃并离开吗？</translation>
    </message>
    <message>
        <source>Add one on the page "Sales" and send the call.</source>
        <translation>请在“义卖”页添加并发出倡议。</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Amount and reason: 200 to the safe</source>
        <translation>金额和原因：200 送保险柜</translation>
    </message>
    <message>
        <source>Answer, or Esc</source>
        <translation>请回答，或按Esc</translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>篮中物品</translation>
    </message>
    <message>
        <source>Begin with "New": who holds the sale, on which day, and what the money is for. Its step "Send the call" makes a stall for every unit and the usual categories.</source>
        <translation>从“新建”开始：谁主办、哪天、善款用途。“发出倡议”会为各单位设好摊位并备好常用类别。</translation>
    </message>
    <message>
        <source>By itself, as soon as it is on the disk</source>
        <translation>写入磁盘后自动打印</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
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
        <source>Change: %1</source>
        <translation>找零：%1</translation>
    </message>
    <message>
        <source>Charity sale</source>
        <translation>义卖</translation>
    </message>
    <message>
        <source>Choose a shift first.</source>
        <translation>请先选择班次。</translation>
    </message>
    <message>
        <source>Choose a shift to see what it has taken.</source>
        <translation>选择班次，查看收款情况。</translation>
    </message>
    <message>
        <source>Choose one on the page "Tills"; every receipt can also be printed later, from its page.</source>
        <translation>请在“收银台”页选择；每张收据也可以以后在其页面打印。</translation>
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
        <source>Count again, or explain the difference in writing.</source>
        <translation>请重新清点，或书面说明差异。</translation>
    </message>
    <message>
        <source>Count and close</source>
        <translation>清点结账</translation>
    </message>
    <message>
        <source>Count the money</source>
        <translation>清点现金</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>清点合计</translation>
    </message>
    <message>
        <source>Counted and closed: the sheet stands and can be printed.</source>
        <translation>已清点结账：结账单已固定，可以打印。</translation>
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
        <source>Drawer: float %1 + cash %2 − paid out %3 = %4</source>
        <translation>钱箱：备用金%1＋现金%2－取出%3＝%4</translation>
    </message>
    <message>
        <source>Drawer: float %1 + cash %2 − paid out %3 = %4; counted %5, difference %6</source>
        <translation>钱箱：备用金%1＋现金%2－取出%3＝%4；实点%5，差异%6</translation>
    </message>
    <message>
        <source>Empty: the suggested price</source>
        <translation>留空：按建议价</translation>
    </message>
    <message>
        <source>Enter alone: that is all. Esc goes back.</source>
        <translation>直接回车：就这些。Esc 返回。</translation>
    </message>
    <message>
        <source>Enter gives the money back in cash, F3 by QR payment, F4 by transfer. Esc goes back.</source>
        <translation>回车退现金，F3 退到扫码支付，F4 转账退回。Esc 返回。</translation>
    </message>
    <message>
        <source>Enter in any field does the same</source>
        <translation>在任一栏按回车效果相同</translation>
    </message>
    <message>
        <source>Enter items at the intake desk, or import the list of a unit from a file.</source>
        <translation>请在接收台登记物品，或从文件导入单位清单。</translation>
    </message>
    <message>
        <source>Enter once more if it is right, or correct the price.</source>
        <translation>无误请再按一次回车，否则更正价格。</translation>
    </message>
    <message>
        <source>Enter one donated item after the other; each gets its code and label.</source>
        <translation>逐件登记捐赠物品，每件立即得到编码和标签。</translation>
    </message>
    <message>
        <source>Enter the item</source>
        <translation>登记物品</translation>
    </message>
    <message>
        <source>Entered last</source>
        <translation>最近登记</translation>
    </message>
    <message>
        <source>Esc goes back.</source>
        <translation>按Esc返回。</translation>
    </message>
    <message>
        <source>Every receipt of every till, to look up and print; none is ever changed.</source>
        <translation>各收银台的全部收据，可查可印，一概不能改动。</translation>
    </message>
    <message>
        <source>Everything that was given, its price and what became of it; lists of units are imported here.</source>
        <translation>全部捐赠物品、价格和去向；单位清单在此导入。</translation>
    </message>
    <message>
        <source>Explanation of the difference</source>
        <translation>差额说明</translation>
    </message>
    <message>
        <source>F2 cash, F3 QR payment, F4 transfer; type the cash given first.</source>
        <translation>F2现金、F3扫码、F4转账；收现金请先输入实收金额。</translation>
    </message>
    <message>
        <source>F5 at the till prints the last receipt there, 80 mm wide</source>
        <translation>收银时按F5，在此打印上一张收据（80毫米）</translation>
    </message>
    <message>
        <source>Finish this customer first, or Esc empties the basket.</source>
        <translation>请先完成这位顾客，或按Esc清空。</translation>
    </message>
    <message>
        <source>First finish this.</source>
        <translation>请先完成这一步。</translation>
    </message>
    <message>
        <source>From the call for donations to the public notice of the result.</source>
        <translation>从募集倡议到结果公示。</translation>
    </message>
    <message>
        <source>Full screen: scan, take the money, next</source>
        <translation>全屏：扫描、收款、下一位</translation>
    </message>
    <message>
        <source>Go to the intake desk</source>
        <translation>前往接收台</translation>
    </message>
    <message>
        <source>How many of %1 yuan</source>
        <translation>%1 元的张（枚）数</translation>
    </message>
    <message>
        <source>Intake desk</source>
        <translation>接收台</translation>
    </message>
    <message>
        <source>Intake: %1</source>
        <translation>接收：%1</translation>
    </message>
    <message>
        <source>It agrees.</source>
        <translation>账实相符。</translation>
    </message>
    <message>
        <source>It has no stall yet.</source>
        <translation>还没有摊位。</translation>
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
        <source>Label printer</source>
        <translation>标签打印机</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Labels on</source>
        <translation>标签规格</translation>
    </message>
    <message>
        <source>Last receipts</source>
        <translation>最近收据</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>短款：%1</translation>
    </message>
    <message>
        <source>Must be there: float %1 + cash %2 − paid out %3 = %4</source>
        <translation>应有：备用金%1＋现金%2－取出%3＝%4</translation>
    </message>
    <message>
        <source>Name; empty: anonymous</source>
        <translation>姓名；留空为匿名</translation>
    </message>
    <message>
        <source>No printer is chosen for receipts.</source>
        <translation>没有选择收据打印机。</translation>
    </message>
    <message>
        <source>No receipt printer</source>
        <translation>不用收据打印机</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>还没有。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Notes and coins, one by one; then the shift is closed</source>
        <translation>逐项清点票币，然后结账</translation>
    </message>
    <message>
        <source>Nothing is lost; it goes on by itself in a moment.</source>
        <translation>不会丢失，稍后自动继续。</translation>
    </message>
    <message>
        <source>Number of the receipt</source>
        <translation>收据编号</translation>
    </message>
    <message>
        <source>Of a sheet that is begun; it counts on by itself</source>
        <translation>用过几格的标签纸从这里接着打，以后自动递进</translation>
    </message>
    <message>
        <source>On the day of the sale every till begins here with "New": which till, who sits there, and how much change lies in the drawer. Then open its full screen.</source>
        <translation>义卖当天，每个收银台在此“新建”班次：第几台、谁收银、备用金多少，然后打开全屏。</translation>
    </message>
    <message>
        <source>One for each piece</source>
        <translation>每件一张</translation>
    </message>
    <message>
        <source>Open a till, sell in full screen, count and close it.</source>
        <translation>开班、全屏收银、清点结账。</translation>
    </message>
    <message>
        <source>Open the till</source>
        <translation>打开收银台</translation>
    </message>
    <message>
        <source>Otherwise one for the item: at the till 3*number sells three pieces</source>
        <translation>不勾选则每种一张：收银时输入“3*编号”即卖三件</translation>
    </message>
    <message>
        <source>Paid out: %1</source>
        <translation>已取出：%1</translation>
    </message>
    <message>
        <source>Pay out of the drawer: how much?</source>
        <translation>从钱箱取出多少？</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Photo from a file</source>
        <translation>从文件选照片</translation>
    </message>
    <message>
        <source>Photo of the item</source>
        <translation>物品照片</translation>
    </message>
    <message>
        <source>Photo …</source>
        <translation>照片…</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png)</source>
        <translation>图片 (*.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Print every receipt</source>
        <translation>每张收据自动打印</translation>
    </message>
    <message>
        <source>Print labels</source>
        <translation>打印标签</translation>
    </message>
    <message>
        <source>Print labels (%1)</source>
        <translation>打印标签（%1）</translation>
    </message>
    <message>
        <source>Printer for receipts</source>
        <translation>收据打印机</translation>
    </message>
    <message>
        <source>QR payment</source>
        <translation>扫码支付</translation>
    </message>
    <message>
        <source>Ready for the first label.</source>
        <translation>请扫第一个标签。</translation>
    </message>
    <message>
        <source>Ready for the next label.</source>
        <translation>请扫下一个标签。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Receipt %1 over %2: %3</source>
        <translation>收据%1，金额%2：%3</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>收据</translation>
    </message>
    <message>
        <source>Receipts are written by the tills.</source>
        <translation>收据由收银台开出。</translation>
    </message>
    <message>
        <source>Receipts: %1 · cash %2 · QR payment %3 · transfer %4</source>
        <translation>收据：%1张 · 现金%2 · 扫码%3 · 转账%4</translation>
    </message>
    <message>
        <source>Return: of which receipt?</source>
        <translation>退货：哪张收据？</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>义卖</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>义卖</translation>
    </message>
    <message>
        <source>Scan a label or type a number</source>
        <translation>扫描标签或输入序号</translation>
    </message>
    <message>
        <source>Scan what comes back; Enter alone: everything of the receipt</source>
        <translation>扫描要退的物品；直接回车为整单退货</translation>
    </message>
    <message>
        <source>Scan what else comes back; Enter alone: that is all</source>
        <translation>继续扫退回的物品；直接回车：就这些</translation>
    </message>
    <message>
        <source>Scan, type a number, or +12.50 and a name</source>
        <translation>扫描标签、输入序号；无标签的输入+12.50</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>已送往打印机。</translation>
    </message>
    <message>
        <source>Show the labels</source>
        <translation>先显示标签</translation>
    </message>
    <message>
        <source>Something is in the basket and not paid. Leave the till?</source>
        <translation>篮中还有未付款的物品。离开收银台吗？</translation>
    </message>
    <message>
        <source>Something is in the basket.</source>
        <translation>篮中还有物品。</translation>
    </message>
    <message>
        <source>Start at label</source>
        <translation>从第几格开始</translation>
    </message>
    <message>
        <source>Suggested: %1</source>
        <translation>建议价：%1</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>优惠</translation>
    </message>
    <message>
        <source>The donor's</source>
        <translation>捐赠人的单位</translation>
    </message>
    <message>
        <source>The labels wait; the items are entered.</source>
        <translation>物品已登记，标签等待打印。</translation>
    </message>
    <message>
        <source>The printer "%1" does not answer. Check that it is switched on.</source>
        <translation>打印机“%1”没有响应。请检查是否开机。</translation>
    </message>
    <message>
        <source>The printer "%1" is not there any more. Choose another one.</source>
        <translation>打印机“%1”已不存在。请另选一台。</translation>
    </message>
    <message>
        <source>The till is not counted yet. Leave it open?</source>
        <translation>收银台尚未结账。先离开吗？</translation>
    </message>
    <message>
        <source>There is no receipt of this till to print yet.</source>
        <translation>本收银台还没有可打印的收据。</translation>
    </message>
    <message>
        <source>There is no sale to take things in for.</source>
        <translation>没有可接收物品的义卖。</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>收银台</translation>
    </message>
    <message>
        <source>Till %1, %2: how many of each lie in the drawer?</source>
        <translation>%1号台，%2：钱箱里各有多少张（枚）？</translation>
    </message>
    <message>
        <source>Tills</source>
        <translation>收银台</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>应付</translation>
    </message>
    <message>
        <source>To pay for %1 pieces</source>
        <translation>%1件应付</translation>
    </message>
    <message>
        <source>Too much: %1</source>
        <translation>长款：%1</translation>
    </message>
    <message>
        <source>Type some of it and choose.</source>
        <translation>输入部分文字后选择。</translation>
    </message>
    <message>
        <source>Type the item's name.</source>
        <translation>请输入物品名称。</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>估值</translation>
    </message>
    <message>
        <source>Void: which receipt?</source>
        <translation>作废：哪张收据？</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>是什么物品？</translation>
    </message>
    <message>
        <source>What kinds of goods there are, with their usual price.</source>
        <translation>有哪些类别，参考价多少。</translation>
    </message>
    <message>
        <source>Which category?</source>
        <translation>哪个类别？</translation>
    </message>
    <message>
        <source>Who gave; an anonymous donor is a number on every paper.</source>
        <translation>谁捐赠的；匿名捐赠人在任何文书上只有编号。</translation>
    </message>
    <message>
        <source>Why do the goods come back?</source>
        <translation>为什么退货？</translation>
    </message>
    <message>
        <source>Why they differ: change given wrongly, a note that was not rung up …</source>
        <translation>差额原因：找错零钱、漏打收据……</translation>
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
        <source>black screen</source>
        <translation>黑屏</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>give back %1 (%2)</source>
        <translation>应退 %1（%2）</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>last line out</source>
        <translation>取出末行</translation>
    </message>
    <message>
        <source>pay out</source>
        <translation>取款</translation>
    </message>
    <message>
        <source>print receipt</source>
        <translation>打印收据</translation>
    </message>
    <message>
        <source>return</source>
        <translation>退货</translation>
    </message>
    <message>
        <source>roll, 50 × 30 mm</source>
        <translation>卷筒，50×30毫米</translation>
    </message>
    <message>
        <source>sheet of 24, 70 × 37 mm</source>
        <translation>每张24枚，70×37毫米</translation>
    </message>
    <message>
        <source>sheet of 65, 38 × 21 mm</source>
        <translation>每张65枚，38×21毫米</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>转账</translation>
    </message>
    <message>
        <source>void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>what comes back?</source>
        <translation>退什么？</translation>
    </message>
    <message>
        <source>why is it void?</source>
        <translation>为什么作废？</translation>
    </message>
</context>
</TS>
