<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ApprovalPage</name>
    <message>
        <source>Do not do it</source>
        <translation>不执行</translation>
    </message>
</context>
<context>
    <name>CountPad</name>
    <message>
        <source>Backspace</source>
        <translation>退格</translation>
    </message>
</context>
<context>
    <name>Dots</name>
    <message>
        <source>PIN, digits typed: {count}</source>
        <translation>密码，已输入 {count} 位</translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>Type the amount, cents last</source>
        <translation>输入金额，最后两位为分</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>退格</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Show
QR</source>
        <translation>显示
二维码</translation>
    </message>
    <message>
        <source>Show QR</source>
        <translation>显示二维码</translation>
    </message>
    <message>
        <source>Scan the customer&apos;s code</source>
        <translation>扫描顾客的付款码</translation>
    </message>
    <message>
        <source>It is on their phone, under Pay.</source>
        <translation>在顾客手机的“付款”里。</translation>
    </message>
    <message>
        <source>or</source>
        <translation>或</translation>
    </message>
    <message>
        <source>Enter shows a QR</source>
        <translation>按 Enter 显示二维码</translation>
    </message>
    <message>
        <source>The customer scans it with their phone.</source>
        <translation>顾客用手机扫描。</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>FoundOrderPanel</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>重新查询</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Till {till}</source>
        <translation>收银机 {till}</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
</context>
<context>
    <name>HistorySearch</name>
    <message>
        <source>Type a code, an amount, a name, an id, or a day: 2026-11-22</source>
        <translation>输入短码、金额、姓名、编号或日期：2026-11-22</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>所有日期</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>Any wallet</source>
        <translation>所有钱包</translation>
    </message>
    <message>
        <source>Any cashier</source>
        <translation>所有收银员</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>返回 (Esc)</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Make a key pair</source>
        <translation>生成密钥对</translation>
    </message>
    <message>
        <source>Use this file</source>
        <translation>使用此文件</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>复制密钥</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Got it (F10)</source>
        <translation>知道了 (F10)</translation>
    </message>
</context>
<context>
    <name>PaymentStoryPage</name>
    <message>
        <source>AlphaPay&apos;s id</source>
        <translation>AlphaPay 的编号</translation>
    </message>
    <message>
        <source>This till&apos;s id</source>
        <translation>本机的编号</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Copy {text}</source>
        <translation>复制 {text}</translation>
    </message>
    <message>
        <source>Copied: {text}</source>
        <translation>已复制：{text}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Print receipt</source>
        <translation>打印小票</translation>
    </message>
    <message>
        <source>Print refund</source>
        <translation>打印退款凭证</translation>
    </message>
    <message>
        <source>Open sale</source>
        <translation>打开销售</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>添加人员</translation>
    </message>
</context>
<context>
    <name>PersonFields</name>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Take the badge away</source>
        <translation>收回工牌</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>PersonTiles</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>第 {page} 页，共 {pages} 页</translation>
    </message>
    <message>
        <source>Names with “{letters}”</source>
        <translation>含“{letters}”的姓名</translation>
    </message>
    <message>
        <source>Type letters to find a name</source>
        <translation>输入字母查找姓名</translation>
    </message>
    <message>
        <source>‹ Page Up</source>
        <translation>‹ Page Up</translation>
    </message>
    <message>
        <source>Page Down ›</source>
        <translation>Page Down ›</translation>
    </message>
</context>
<context>
    <name>PinCard</name>
    <message>
        <source>Somebody else</source>
        <translation>换其他人</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Backspace</source>
        <translation>退格</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>Drawing the receipt…</source>
        <translation>正在生成小票…</translation>
    </message>
    <message>
        <source>The receipt could not be drawn.</source>
        <translation>小票无法生成。</translation>
    </message>
</context>
<context>
    <name>PrinterPlacePage</name>
    <message>
        <source>Print a test slip</source>
        <translation>打印测试小票</translation>
    </message>
</context>
<context>
    <name>PublicKeyPage</name>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
</context>
<context>
    <name>ReasonPage</name>
    <message>
        <source>Reason, in your own words</source>
        <translation>用自己的话写原因</translation>
    </message>
    <message>
        <source>Reference (optional)</source>
        <translation>参考号（可不填）</translation>
    </message>
</context>
<context>
    <name>ReasonStrip</name>
    <message>
        <source>Or type the reason in your own words</source>
        <translation>或用自己的话填写原因</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>RefundForm</name>
    <message>
        <source>Backspace</source>
        <translation>退格</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Go on to the reason</source>
        <translation>下一步：填写原因</translation>
    </message>
</context>
<context>
    <name>SalePage</name>
    <message>
        <source>Show receipt (F3)</source>
        <translation>显示小票 (F3)</translation>
    </message>
    <message>
        <source>Refund (F9)</source>
        <translation>退款 (F9)</translation>
    </message>
    <message>
        <source>Short code of the sale</source>
        <translation>这笔销售的短码</translation>
    </message>
</context>
<context>
    <name>Screen</name>
    <message>
        <source>TRAINING: no real money moves</source>
        <translation>培训：不动用真实资金</translation>
    </message>
</context>
<context>
    <name>SettingsEditor</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>保留这个</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>Test slip</source>
        <translation>测试小票</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>再来一次</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation>支持资料包</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
</context>
<context>
    <name>SheetPanel</name>
    <message>
        <source>Short code of the sale</source>
        <translation>这笔销售的短码</translation>
    </message>
</context>
<context>
    <name>SideLists</name>
    <message>
        <source>to decide</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>refunding</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未结</translation>
    </message>
    <message>
        <source>Every payment is settled.</source>
        <translation>所有付款都已结清。</translation>
    </message>
    <message>
        <source>Last sales</source>
        <translation>最近的销售</translation>
    </message>
    <message>
        <source>No sale yet.</source>
        <translation>还没有销售。</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>Save and start the till</source>
        <translation>保存并启动收银机</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>公钥</translation>
    </message>
</context>
<context>
    <name>TouchKeys</name>
    <message>
        <source>Backspace</source>
        <translation>删除一个字符</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>下一栏</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>大写</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
</context>
<context>
    <name>TrialPage</name>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>现在试</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Go on all the same</source>
        <translation>仍然继续</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
</context>
<context>
    <name>cashier</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Show QR</source>
        <translation>显示二维码</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>班次</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>My PIN</source>
        <translation>我的密码</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Only digits make an amount. Cents come last: 1 2 5 0 is 12.50.</source>
        <translation>金额只能用数字。最后两位为分：1 2 5 0 即 12.50。</translation>
    </message>
    <message>
        <source>Type the amount first.</source>
        <translation>请先输入金额。</translation>
    </message>
    <message>
        <source>99,999.99 is the most one payment can be. The last key was left out.</source>
        <translation>一笔付款最多 99,999.99。最后一个按键已忽略。</translation>
    </message>
    <message>
        <source>What was pasted is not an amount. Paste something like 12.50.</source>
        <translation>粘贴的内容不是金额。请粘贴如 12.50。</translation>
    </message>
    <message>
        <source>What was pasted is zero. There is nothing to charge.</source>
        <translation>粘贴的金额为零，无需收款。</translation>
    </message>
    <message>
        <source>This payment is still open. Finish it before the next amount.</source>
        <translation>这笔付款还未结束。请先完成，再输入下一笔金额。</translation>
    </message>
    <message>
        <source>Answer the question first, with the keys shown on its buttons.</source>
        <translation>请先用按钮上标出的键回答问题。</translation>
    </message>
    <message>
        <source>Choose with a number on a button; Esc goes back.</source>
        <translation>按按钮上的数字选择；Esc 返回。</translation>
    </message>
    <message>
        <source>Read the list first; F9 puts it away.</source>
        <translation>请先看清单；按 F9 收起。</translation>
    </message>
    <message>
        <source>Only the owner may open the settings.</source>
        <translation>只有店主可以打开设置。</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顾客</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>钱包</translation>
    </message>
    <message>
        <source>AlphaPay says</source>
        <translation>AlphaPay 显示</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Days of lists still to read</source>
        <translation>尚待读取的清单天数</translation>
    </message>
    <message>
        <source>Payments brought back</source>
        <translation>已找回的付款</translation>
    </message>
    <message>
        <source>Cancel in</source>
        <translation>可取消倒计时</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>{time} ago</source>
        <translation>{time} 前</translation>
    </message>
    <message>
        <source>asking now</source>
        <translation>正在查询</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>上次答复</translation>
    </message>
    <message>
        <source>Asking again in</source>
        <translation>下次查询</translation>
    </message>
    <message>
        <source>Payment id</source>
        <translation>付款编号</translation>
    </message>
    <message>
        <source>Another amount was paid</source>
        <translation>付款金额不同</translation>
    </message>
    <message>
        <source>Asked for: {amount}. AlphaPay now says: {booked} paid.</source>
        <translation>应收：{amount}。AlphaPay 现在说：已付 {booked}。</translation>
    </message>
    <message>
        <source>{booked} is booked, and the sale is locked.</source>
        <translation>已按 {booked} 入账，这笔销售已锁定。</translation>
    </message>
    <message>
        <source>Do not charge again. Decide about it: F5.</source>
        <translation>请勿重复收款。按 F5 处理。</translation>
    </message>
    <message>
        <source>Refunded, but not by this till</source>
        <translation>已退款，但不是本机退的</translation>
    </message>
    <message>
        <source>No refund was made here. AlphaPay now says: refunded.</source>
        <translation>本机没有退过款。AlphaPay 现在说：已退款。</translation>
    </message>
    <message>
        <source>Do not count {booked} as paid.</source>
        <translation>不要把 {booked} 算作已付。</translation>
    </message>
    <message>
        <source>Find out who refunded it in AlphaPay&apos;s dashboard. Decide about it: F5.</source>
        <translation>请在 AlphaPay 后台查明是谁退的款。按 F5 处理。</translation>
    </message>
    <message>
        <source>The customer paid twice</source>
        <translation>顾客付了两次</translation>
    </message>
    <message>
        <source>One payment of this sale stood already. AlphaPay now says: another one of {booked}.</source>
        <translation>这笔销售已有一笔付款。AlphaPay 现在说：又有一笔 {booked}。</translation>
    </message>
    <message>
        <source>One of the two has to go back.</source>
        <translation>其中一笔必须退回。</translation>
    </message>
    <message>
        <source>Ask the customer to wait. Decide about it: F5.</source>
        <translation>请顾客稍等。按 F5 处理。</translation>
    </message>
    <message>
        <source>An ended payment is open again</source>
        <translation>已结束的付款又打开了</translation>
    </message>
    <message>
        <source>AlphaPay had said: ended, not paid. Now it says: still open.</source>
        <translation>AlphaPay 原先说：已结束，未付款。现在说：仍未结束。</translation>
    </message>
    <message>
        <source>The customer may still pay {amount}.</source>
        <translation>顾客仍可能支付 {amount}。</translation>
    </message>
    <message>
        <source>Do not charge this sale again before it is settled.</source>
        <translation>结清之前不要再为这笔销售收款。</translation>
    </message>
    <message>
        <source>AlphaPay takes back that it was paid</source>
        <translation>AlphaPay 收回了“已付”的说法</translation>
    </message>
    <message>
        <source>AlphaPay had said: {booked} paid. Now it says: not paid.</source>
        <translation>AlphaPay 原先说：已付 {booked}。现在说：未付。</translation>
    </message>
    <message>
        <source>It stays booked as paid here, but may be missing from the payout.</source>
        <translation>本机仍记为已付，但结算款里可能没有这笔。</translation>
    </message>
    <message>
        <source>Give nothing back. A supervisor calls AlphaPay: {phone}.</source>
        <translation>不要退任何款。由主管致电 AlphaPay：{phone}。</translation>
    </message>
    <message>
        <source>Paid in AlphaPay&apos;s list, not paid when asked</source>
        <translation>AlphaPay 清单说已付，查询却说未付</translation>
    </message>
    <message>
        <source>Asked about the order, AlphaPay says: not paid. Its list says: paid.</source>
        <translation>查询订单时 AlphaPay 说：未付。其清单说：已付。</translation>
    </message>
    <message>
        <source>The customer may have paid {amount}.</source>
        <translation>顾客可能已支付 {amount}。</translation>
    </message>
    <message>
        <source>Do not charge again. A supervisor calls AlphaPay: {phone}.</source>
        <translation>请勿重复收款。由主管致电 AlphaPay：{phone}。</translation>
    </message>
    <message>
        <source>AlphaPay lists an order that never left this till</source>
        <translation>AlphaPay 列出了本机从未发出的订单</translation>
    </message>
    <message>
        <source>This till never sent it. AlphaPay&apos;s list now has it.</source>
        <translation>本机从未发送。AlphaPay 的清单里现在有它。</translation>
    </message>
    <message>
        <source>Somebody may have been charged {amount}.</source>
        <translation>可能有人被扣了 {amount}。</translation>
    </message>
    <message>
        <source>Call a supervisor. Another till may run on a copy of this one&apos;s data.</source>
        <translation>请叫主管。另一台收银机可能在用本机数据的副本。</translation>
    </message>
    <message>
        <source>AlphaPay answered about another order</source>
        <translation>AlphaPay 答复的是另一笔订单</translation>
    </message>
    <message>
        <source>This till asked about one order. The signed answer is about another.</source>
        <translation>本机查询的是一笔订单，签名的答复却是另一笔。</translation>
    </message>
    <message>
        <source>The answer was not used. Nothing changed.</source>
        <translation>该答复未被采用，没有任何变化。</translation>
    </message>
    <message>
        <source>Tell a supervisor. If it comes again, call AlphaPay: {phone}.</source>
        <translation>请告知主管。再次出现时致电 AlphaPay：{phone}。</translation>
    </message>
    <message>
        <source>Alarm {number} of {count}</source>
        <translation>警报 {number} / {count}</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>我已看过</translation>
    </message>
    <message>
        <source>Keep checking: ask now</source>
        <translation>继续查询：立即问</translation>
    </message>
    <message>
        <source>The till asks by itself, too.</source>
        <translation>收银机也会自动查询。</translation>
    </message>
    <message>
        <source>Park it, next customer</source>
        <translation>挂起，接待下一位</translation>
    </message>
    <message>
        <source>It stays in the list and is asked about.</source>
        <translation>留在列表中，继续查询。</translation>
    </message>
    <message>
        <source>Cancel payment</source>
        <translation>取消付款</translation>
    </message>
    <message>
        <source>AlphaPay closes it, unless the customer has paid.</source>
        <translation>AlphaPay 会关闭它，除非顾客已付款。</translation>
    </message>
    <message>
        <source>Close as not found</source>
        <translation>按“查无此款”关闭</translation>
    </message>
    <message>
        <source>AlphaPay&apos;s lists do not have it. Asks for a reason.</source>
        <translation>AlphaPay 清单里没有它。需要填写原因。</translation>
    </message>
    <message>
        <source>Close it safely: not yet</source>
        <translation>安全关闭：暂时不行</translation>
    </message>
    <message>
        <source>Cancel: not yet</source>
        <translation>取消：暂时不行</translation>
    </message>
    <message>
        <source>Needs the lists of {days}, read after {time} ({read} of {total}).</source>
        <translation>需要 {days} 的清单，在 {time} 之后读取（{read} / {total}）。</translation>
    </message>
    <message>
        <source>Needs AlphaPay&apos;s complete lists first.</source>
        <translation>先要有 AlphaPay 的完整清单。</translation>
    </message>
    <message>
        <source>AlphaPay&apos;s list has it: do not close it. Scan the customer&apos;s bill.</source>
        <translation>AlphaPay 清单里有它：不要关闭。请扫描顾客账单。</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>Close as not found: {count} (F9)</source>
        <translation>按“查无此款”关闭：{count} (F9)</translation>
    </message>
    <message>
        <source>AlphaPay accepted the request.</source>
        <translation>AlphaPay 已接受请求。</translation>
    </message>
    <message>
        <source>The customer has not finished paying yet.</source>
        <translation>顾客还没有付完。</translation>
    </message>
    <message>
        <source>AlphaPay says this order belongs to another merchant. Call a supervisor.</source>
        <translation>AlphaPay 说这笔订单属于别的商户。请叫主管。</translation>
    </message>
    <message>
        <source>The order is paid already. It cannot be cancelled.</source>
        <translation>订单已付款，不能取消。</translation>
    </message>
    <message>
        <source>AlphaPay has trouble and cannot say whether the customer paid.</source>
        <translation>AlphaPay 出现故障，无法确定顾客是否已付款。</translation>
    </message>
    <message>
        <source>AlphaPay does not know this shop&apos;s merchant code. The till&apos;s settings need mending.</source>
        <translation>AlphaPay 不认识本店的商户号。需要修正收银机设置。</translation>
    </message>
    <message>
        <source>This till&apos;s clock is wrong. Set date and time, then try again.</source>
        <translation>本机时钟不准。请设置日期和时间后再试。</translation>
    </message>
    <message>
        <source>AlphaPay does not accept this till&apos;s key. The till&apos;s settings need mending.</source>
        <translation>AlphaPay 不接受本机的密钥。需要修正收银机设置。</translation>
    </message>
    <message>
        <source>AlphaPay did not accept the order&apos;s details.</source>
        <translation>AlphaPay 没有接受订单的内容。</translation>
    </message>
    <message>
        <source>This wallet is not accepted here. Ask for another one.</source>
        <translation>本店不接受这种钱包。请顾客换一种。</translation>
    </message>
    <message>
        <source>Another refund of this payment is under way. Try again in a few minutes.</source>
        <translation>这笔付款正有另一笔退款在进行。请几分钟后再试。</translation>
    </message>
    <message>
        <source>The payment is over a year old and cannot be refunded any more.</source>
        <translation>这笔付款已超过一年，不能再退款。</translation>
    </message>
    <message>
        <source>AlphaPay has the refund and reviews it first. Questions: call {phone}.</source>
        <translation>AlphaPay 已收到退款并先行审核。如有疑问请致电 {phone}。</translation>
    </message>
    <message>
        <source>AlphaPay did not accept the refund&apos;s amount. It may be more than what is left.</source>
        <translation>AlphaPay 没有接受退款金额，可能超过了剩余金额。</translation>
    </message>
    <message>
        <source>The shop&apos;s AlphaPay balance is too low for this refund. Call {phone}.</source>
        <translation>本店的 AlphaPay 余额不足以退款。请致电 {phone}。</translation>
    </message>
    <message>
        <source>This payment is fully refunded already.</source>
        <translation>这笔付款已全额退款。</translation>
    </message>
    <message>
        <source>The scanned code was not accepted. Ask for a fresh code and scan it.</source>
        <translation>扫描的付款码未被接受。请顾客刷新后再扫。</translation>
    </message>
    <message>
        <source>AlphaPay gave an answer this till does not know ({raw}). It settles nothing.</source>
        <translation>AlphaPay 给了本机不认识的答复（{raw}），不能说明任何事。</translation>
    </message>
    <message>
        <source>Waiting for the customer to pay.</source>
        <translation>等待顾客付款。</translation>
    </message>
    <message>
        <source>Closed without payment.</source>
        <translation>已关闭，未付款。</translation>
    </message>
    <message>
        <source>The payment failed. Not paid.</source>
        <translation>付款失败，未付款。</translation>
    </message>
    <message>
        <source>Paid.</source>
        <translation>已付款。</translation>
    </message>
    <message>
        <source>Paid, and partly refunded.</source>
        <translation>已付款，并已部分退款。</translation>
    </message>
    <message>
        <source>Paid, and fully refunded.</source>
        <translation>已付款，并已全额退款。</translation>
    </message>
    <message>
        <source>AlphaPay gave a status this till does not know. Treated as still waiting.</source>
        <translation>AlphaPay 给了本机不认识的状态，按仍在等待处理。</translation>
    </message>
    <message>
        <source>AlphaPay answered.</source>
        <translation>AlphaPay 已答复。</translation>
    </message>
    <message>
        <source>No internet, or AlphaPay&apos;s address cannot be found.</source>
        <translation>没有网络，或找不到 AlphaPay 的地址。</translation>
    </message>
    <message>
        <source>AlphaPay cannot be reached.</source>
        <translation>无法连接 AlphaPay。</translation>
    </message>
    <message>
        <source>No safe connection to AlphaPay could be made.</source>
        <translation>无法与 AlphaPay 建立安全连接。</translation>
    </message>
    <message>
        <source>AlphaPay did not answer in time.</source>
        <translation>AlphaPay 没有及时答复。</translation>
    </message>
    <message>
        <source>The connection broke before AlphaPay answered.</source>
        <translation>AlphaPay 答复之前连接中断。</translation>
    </message>
    <message>
        <source>AlphaPay has trouble at the moment.</source>
        <translation>AlphaPay 目前出现故障。</translation>
    </message>
    <message>
        <source>AlphaPay is busy and asks this till to wait.</source>
        <translation>AlphaPay 繁忙，要求本机稍候。</translation>
    </message>
    <message>
        <source>AlphaPay&apos;s answer was too long to be true.</source>
        <translation>AlphaPay 的答复长得不合理。</translation>
    </message>
    <message>
        <source>AlphaPay&apos;s answer could not be read.</source>
        <translation>无法读懂 AlphaPay 的答复。</translation>
    </message>
    <message>
        <source>The answer is not signed, so it cannot be trusted.</source>
        <translation>答复没有签名，不可信。</translation>
    </message>
    <message>
        <source>The answer&apos;s signature is wrong. It is not trusted.</source>
        <translation>答复的签名不对，不予采信。</translation>
    </message>
    <message>
        <source>The answer is about another payment. It is not used.</source>
        <translation>答复是关于另一笔付款的，未采用。</translation>
    </message>
    <message>
        <source>The answer&apos;s time is far from this till&apos;s clock. Check date and time of the till.</source>
        <translation>答复的时间与本机时钟相差很大。请检查日期和时间。</translation>
    </message>
    <message>
        <source>This till&apos;s own key cannot be used. The till&apos;s settings need mending.</source>
        <translation>本机自己的密钥无法使用。需要修正收银机设置。</translation>
    </message>
    <message>
        <source>AlphaPay: not asked yet</source>
        <translation>AlphaPay：尚未查询</translation>
    </message>
    <message>
        <source>AlphaPay: connected</source>
        <translation>AlphaPay：已连接</translation>
    </message>
    <message>
        <source>Clock: {minutes} min slow</source>
        <translation>时钟：慢 {minutes} 分钟</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is {minutes} min slow. AlphaPay&apos;s time is used.</source>
        <translation>本机时钟慢了 {minutes} 分钟。现采用 AlphaPay 的时间。</translation>
    </message>
    <message>
        <source>Clock: {minutes} min fast</source>
        <translation>时钟：快 {minutes} 分钟</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is {minutes} min fast. AlphaPay&apos;s time is used.</source>
        <translation>本机时钟快了 {minutes} 分钟。现采用 AlphaPay 的时间。</translation>
    </message>
    <message>
        <source>Backup: failed</source>
        <translation>备份：失败</translation>
    </message>
    <message>
        <source>Sales go on. Tell a supervisor.</source>
        <translation>销售照常。请告知主管。</translation>
    </message>
    <message>
        <source>AlphaPay: no answer</source>
        <translation>AlphaPay：没有答复</translation>
    </message>
    <message>
        <source>AlphaPay: answers not trusted</source>
        <translation>AlphaPay：答复不可信</translation>
    </message>
    <message>
        <source>AlphaPay: settings are wrong</source>
        <translation>AlphaPay：设置有误</translation>
    </message>
    <message>
        <source>Unconfirmed hint: “{hint}”</source>
        <translation>未经确认的提示：“{hint}”</translation>
    </message>
    <message>
        <source>Printer: none</source>
        <translation>打印机：无</translation>
    </message>
    <message>
        <source>Printer: not known yet</source>
        <translation>打印机：尚不清楚</translation>
    </message>
    <message>
        <source>Printer: printed</source>
        <translation>打印机：已打印</translation>
    </message>
    <message>
        <source>Printer: sent, not confirmed</source>
        <translation>打印机：已发送，未确认</translation>
    </message>
    <message>
        <source>The printer did not say that it printed. Look at the paper.</source>
        <translation>打印机没有确认已打印。请看纸张。</translation>
    </message>
    <message>
        <source>Printer: not found</source>
        <translation>打印机：找不到</translation>
    </message>
    <message>
        <source>Check that it is switched on and plugged in.</source>
        <translation>请检查电源和连接线。</translation>
    </message>
    <message>
        <source>Printer: stopped half-way</source>
        <translation>打印机：中途停止</translation>
    </message>
    <message>
        <source>Look at the paper, then press Reprint if the receipt is missing.</source>
        <translation>请看纸张，若缺小票请按“重印”。</translation>
    </message>
    <message>
        <source>Printer: no paper</source>
        <translation>打印机：缺纸</translation>
    </message>
    <message>
        <source>Put in a new roll.</source>
        <translation>请装上新纸卷。</translation>
    </message>
    <message>
        <source>Printer: cover open</source>
        <translation>打印机：盖子打开</translation>
    </message>
    <message>
        <source>Close the printer&apos;s cover.</source>
        <translation>请合上打印机的盖子。</translation>
    </message>
    <message>
        <source>Printer: offline</source>
        <translation>打印机：离线</translation>
    </message>
    <message>
        <source>Press the printer&apos;s feed button, or switch it off and on.</source>
        <translation>请按走纸键，或关机再开机。</translation>
    </message>
    <message>
        <source>Printer: printing</source>
        <translation>打印机：正在打印</translation>
    </message>
    <message>
        <source>Printer: paper nearly out</source>
        <translation>打印机：纸快用完</translation>
    </message>
    <message>
        <source>It printed. Have a new roll at hand.</source>
        <translation>已打印。请备好新纸卷。</translation>
    </message>
    <message>
        <source>Printer: queued, not confirmed</source>
        <translation>打印机：已排队，未确认</translation>
    </message>
    <message>
        <source>Look at the paper: the system&apos;s queue has it, and does not say whether it printed.</source>
        <translation>请查看纸张：任务已在系统队列中，系统不说明是否已打印。</translation>
    </message>
    <message>
        <source>Put in a new roll; reprint if needed. The receipt may be out in part.</source>
        <translation>请换新纸卷；需要时重印。收据可能只打出一部分。</translation>
    </message>
    <message>
        <source>Close the cover; reprint if needed. The receipt may be out in part.</source>
        <translation>请合上机盖；需要时重印。收据可能只打出一部分。</translation>
    </message>
    <message>
        <source>Switch it off and on; reprint if needed. The receipt may be out in part.</source>
        <translation>请关机再开机；需要时重印。收据可能只打出一部分。</translation>
    </message>
    <message>
        <source>Check paper and cover; reprint if needed. The receipt may be out in part.</source>
        <translation>请检查纸张和机盖；需要时重印。收据可能只打出一部分。</translation>
    </message>
    <message>
        <source>Check cable and power; reprint if needed. The receipt may be out in part.</source>
        <translation>请检查线缆和电源；需要时重印。收据可能只打出一部分。</translation>
    </message>
    <message>
        <source>Tell a supervisor: the network does not know printer.host of the settings.</source>
        <translation>请告知主管：网络中找不到设置里的 printer.host。</translation>
    </message>
    <message>
        <source>Plug its cable in and switch it on.</source>
        <translation>请插好打印机线缆并开机。</translation>
    </message>
    <message>
        <source>Tell a supervisor: this computer does not let the till use the printer&apos;s port.</source>
        <translation>请告知主管：本机不允许收银台使用打印机端口。</translation>
    </message>
    <message>
        <source>Tell a supervisor: printer.device of the settings names a file, not a printer.</source>
        <translation>请告知主管：设置里的 printer.device 指向文件，而不是打印机。</translation>
    </message>
    <message>
        <source>Tell a supervisor: the system has no printer of the name in printer.queue.</source>
        <translation>请告知主管：系统中没有 printer.queue 所写名称的打印机。</translation>
    </message>
    <message>
        <source>Resume it in this computer&apos;s printer settings.</source>
        <translation>请在本机的打印机设置中恢复。</translation>
    </message>
    <message>
        <source>Look for the receipt; reprint if needed. It may come out late.</source>
        <translation>请查看收据是否打出；需要时重印。收据可能稍后才打出。</translation>
    </message>
    <message>
        <source>Tell a supervisor: this computer&apos;s print service does not run.</source>
        <translation>请告知主管：本机的打印服务没有运行。</translation>
    </message>
    <message>
        <source>Printer: paper ran out half-way</source>
        <translation>打印机：打印中途缺纸</translation>
    </message>
    <message>
        <source>Printer: cover opened half-way</source>
        <translation>打印机：打印中途开盖</translation>
    </message>
    <message>
        <source>Printer: takes no data</source>
        <translation>打印机：不接收数据</translation>
    </message>
    <message>
        <source>Printer: stopped answering</source>
        <translation>打印机：停止应答</translation>
    </message>
    <message>
        <source>Printer: name not found</source>
        <translation>打印机：找不到名称</translation>
    </message>
    <message>
        <source>Printer: port not there</source>
        <translation>打印机：端口不存在</translation>
    </message>
    <message>
        <source>Printer: used by another program</source>
        <translation>打印机：被其他程序占用</translation>
    </message>
    <message>
        <source>Close the other program that prints, or tell a supervisor.</source>
        <translation>请关闭正在打印的其他程序，或告知主管。</translation>
    </message>
    <message>
        <source>Printer: not allowed</source>
        <translation>打印机：没有权限</translation>
    </message>
    <message>
        <source>Printer: settings are wrong</source>
        <translation>打印机：设置有误</translation>
    </message>
    <message>
        <source>Printer: not known to the system</source>
        <translation>打印机：系统中没有</translation>
    </message>
    <message>
        <source>Printer: paused in the system</source>
        <translation>打印机：在系统中已暂停</translation>
    </message>
    <message>
        <source>Printer: queue does not answer</source>
        <translation>打印机：队列无应答</translation>
    </message>
    <message>
        <source>Printer: no print service</source>
        <translation>打印机：没有打印服务</translation>
    </message>
    <message>
        <source>Payments are not affected.</source>
        <translation>付款不受影响。</translation>
    </message>
    <message>
        <source>Receipts waiting: {count}.</source>
        <translation>等待打印的小票：{count}。</translation>
    </message>
    <message>
        <source>Scanner: as keyboard</source>
        <translation>扫码枪：作为键盘</translation>
    </message>
    <message>
        <source>Scanner: ready</source>
        <translation>扫码枪：就绪</translation>
    </message>
    <message>
        <source>Scanner: not found</source>
        <translation>扫码枪：找不到</translation>
    </message>
    <message>
        <source>Plug the scanner in. Until then, use the QR: type the amount, Enter.</source>
        <translation>请接上扫码枪。在此之前用二维码：输入金额，按 Enter。</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已付款</translation>
    </message>
    <message>
        <source>{booked} received.</source>
        <translation>已收 {booked}。</translation>
    </message>
    <message>
        <source>Hand over goods and receipt.</source>
        <translation>请交付商品和小票。</translation>
    </message>
    <message>
        <source>Paid late</source>
        <translation>延迟到账</translation>
    </message>
    <message>
        <source>{booked} received, after this payment had ended here.</source>
        <translation>已收 {booked}，但本机此前已结束这笔付款。</translation>
    </message>
    <message>
        <source>Do not charge again. Hand over the goods, or tell a supervisor.</source>
        <translation>请勿重复收款。交付商品，或告知主管。</translation>
    </message>
    <message>
        <source>AlphaPay received {booked}. This sale was {amount}.</source>
        <translation>AlphaPay 收到 {booked}。这笔销售是 {amount}。</translation>
    </message>
    <message>
        <source>Do not charge again. Call a supervisor.</source>
        <translation>请勿重复收款。请叫主管。</translation>
    </message>
    <message>
        <source>Money came, but not as expected</source>
        <translation>钱已到，但与预期不符</translation>
    </message>
    <message>
        <source>AlphaPay received {booked}. This sale is locked.</source>
        <translation>AlphaPay 收到 {booked}。这笔销售已锁定。</translation>
    </message>
    <message>
        <source>More than one payment came for this sale of {amount}.</source>
        <translation>这笔 {amount} 的销售收到了不止一笔付款。</translation>
    </message>
    <message>
        <source>Ask the customer to wait. Call a supervisor: one payment goes back.</source>
        <translation>请顾客稍等。请叫主管：其中一笔要退回。</translation>
    </message>
    <message>
        <source>Partly refunded from elsewhere</source>
        <translation>已在别处部分退款</translation>
    </message>
    <message>
        <source>{booked} came, and part of it went back. Do not count it as paid.</source>
        <translation>收到 {booked}，其中一部分已退回。不要算作已付。</translation>
    </message>
    <message>
        <source>This till did not refund it. Call a supervisor.</source>
        <translation>不是本机退的款。请叫主管。</translation>
    </message>
    <message>
        <source>Refunded from elsewhere</source>
        <translation>已在别处退款</translation>
    </message>
    <message>
        <source>{booked} came, and all of it went back. Do not count it as paid.</source>
        <translation>收到 {booked}，已全部退回。不要算作已付。</translation>
    </message>
    <message>
        <source>Paid, at AlphaPay&apos;s figure</source>
        <translation>已付款，以 AlphaPay 金额为准</translation>
    </message>
    <message>
        <source>{booked} received. A supervisor accepted it.</source>
        <translation>已收 {booked}。主管已认可。</translation>
    </message>
    <message>
        <source>Nothing more to do.</source>
        <translation>无需再做什么。</translation>
    </message>
    <message>
        <source>Payment failed</source>
        <translation>付款失败</translation>
    </message>
    <message>
        <source>Not paid.</source>
        <translation>未付款。</translation>
    </message>
    <message>
        <source>Try again, or ask for another way to pay.</source>
        <translation>请重试，或请顾客换一种方式付款。</translation>
    </message>
    <message>
        <source>The customer, the wallet or the bank declined it.</source>
        <translation>被顾客、钱包或银行拒绝。</translation>
    </message>
    <message>
        <source>AlphaPay: “{message}”</source>
        <translation>AlphaPay：“{message}”</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Not paid. AlphaPay confirms it.</source>
        <translation>未付款。AlphaPay 已确认。</translation>
    </message>
    <message>
        <source>Charge again, or go on to the next customer.</source>
        <translation>重新收款，或接待下一位顾客。</translation>
    </message>
    <message>
        <source>Time ran out</source>
        <translation>时间已到</translation>
    </message>
    <message>
        <source>Press Enter for a new QR, or scan the customer&apos;s code.</source>
        <translation>按 Enter 显示新二维码，或扫描顾客的付款码。</translation>
    </message>
    <message>
        <source>QR closed for the scanned code</source>
        <translation>已关闭二维码，改用付款码</translation>
    </message>
    <message>
        <source>Not paid yet.</source>
        <translation>尚未付款。</translation>
    </message>
    <message>
        <source>Ask for a fresh code and scan it.</source>
        <translation>请顾客刷新付款码再扫。</translation>
    </message>
    <message>
        <source>No QR code came</source>
        <translation>没有收到二维码</translation>
    </message>
    <message>
        <source>Other order closed</source>
        <translation>另一笔订单已关闭</translation>
    </message>
    <message>
        <source>This order was not paid. Another payment of the sale was.</source>
        <translation>这笔订单没有付款。该销售的另一笔付款已付。</translation>
    </message>
    <message>
        <source>Do not charge again. Go on to the next customer.</source>
        <translation>请勿重复收款。请接待下一位顾客。</translation>
    </message>
    <message>
        <source>Closed by AlphaPay</source>
        <translation>已由 AlphaPay 关闭</translation>
    </message>
    <message>
        <source>Not sent to AlphaPay</source>
        <translation>未发送给 AlphaPay</translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation>没有扣款。</translation>
    </message>
    <message>
        <source>Payment not found at AlphaPay</source>
        <translation>AlphaPay 查无此款</translation>
    </message>
    <message>
        <source>A supervisor took it as not paid. If it turns up, the till says so.</source>
        <translation>主管已认定为未付款。若日后出现，本机会提示。</translation>
    </message>
    <message>
        <source>Charge again only if the supervisor says so.</source>
        <translation>主管同意后才可重新收款。</translation>
    </message>
    <message>
        <source>{booked} came after this payment had ended here.</source>
        <translation>本机结束这笔付款之后才收到 {booked}。</translation>
    </message>
    <message>
        <source>Find out whether the customer got the goods, then decide.</source>
        <translation>请先弄清顾客是否拿到商品，再处理。</translation>
    </message>
    <message>
        <source>Paid after the customer left</source>
        <translation>顾客离开后到账</translation>
    </message>
    <message>
        <source>{booked} came while the sale was not on screen any more.</source>
        <translation>收到 {booked} 时，这笔销售已不在屏幕上。</translation>
    </message>
    <message>
        <source>Accept AlphaPay&apos;s figure, or give the money back.</source>
        <translation>认可 AlphaPay 的金额，或把钱退回。</translation>
    </message>
    <message>
        <source>{booked} came, and money went back that this till did not give back.</source>
        <translation>收到 {booked}，又有钱退出，但不是本机退的。</translation>
    </message>
    <message>
        <source>Look it up in AlphaPay&apos;s dashboard, then decide.</source>
        <translation>请在 AlphaPay 后台查明，再处理。</translation>
    </message>
    <message>
        <source>{booked} came, and another payment of the same sale stands already.</source>
        <translation>收到 {booked}，而同一笔销售已有另一笔付款。</translation>
    </message>
    <message>
        <source>Give this one back.</source>
        <translation>请退回这一笔。</translation>
    </message>
    <message>
        <source>The customer has the goods: attach it to the sale.</source>
        <translation>顾客已拿到商品：请归入这笔销售。</translation>
    </message>
    <message>
        <source>The customer paid another way: give this back.</source>
        <translation>顾客已用其他方式付款：请退回这笔。</translation>
    </message>
    <message>
        <source>The customer left without the goods: give this back.</source>
        <translation>顾客没有拿走商品：请退回这笔。</translation>
    </message>
    <message>
        <source>Paid after leaving</source>
        <translation>离开后到账</translation>
    </message>
    <message>
        <source>Another amount</source>
        <translation>金额不同</translation>
    </message>
    <message>
        <source>Refunded elsewhere</source>
        <translation>别处已退款</translation>
    </message>
    <message>
        <source>Paid twice</source>
        <translation>付了两次</translation>
    </message>
    <message>
        <source>Attach and print</source>
        <translation>归入并打印</translation>
    </message>
    <message>
        <source>It pays its sale. The receipt is printed.</source>
        <translation>用于这笔销售，并打印小票。</translation>
    </message>
    <message>
        <source>Accept {booked}</source>
        <translation>认可 {booked}</translation>
    </message>
    <message>
        <source>The money stands at AlphaPay&apos;s figure. Asks for a reason.</source>
        <translation>以 AlphaPay 的金额为准。需要填写原因。</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>All that is left goes back to the customer. Asks for a reason.</source>
        <translation>剩余金额全部退给顾客。需要填写原因。</translation>
    </message>
    <message>
        <source>Suggested.</source>
        <translation>建议。</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Contacting AlphaPay</source>
        <translation>正在联系 AlphaPay</translation>
    </message>
    <message>
        <source>Waiting for customer</source>
        <translation>等待顾客</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>正在取消</translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <translation>尚未确认</translation>
    </message>
    <message>
        <source>Paid, needs supervisor</source>
        <translation>已付，需主管处理</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Examining the till. This takes 5 seconds at the most; no money moves.</source>
        <translation>正在检查收银机。最多 5 秒；不涉及任何款项。</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>一切正常。</translation>
    </message>
    <message>
        <source>Failed: {failed}. Warnings: {warned}.</source>
        <translation>失败：{failed}。警告：{warned}。</translation>
    </message>
    <message>
        <source>Writing the support bundle…</source>
        <translation>正在写入支持资料包…</translation>
    </message>
    <message>
        <source>The support bundle was not written: {problem}.</source>
        <translation>支持资料包未写入：{problem}。</translation>
    </message>
    <message>
        <source>Support bundle written, without secrets: {file}</source>
        <translation>支持资料包已写入，不含机密：{file}</translation>
    </message>
    <message>
        <source>Closed, not paid</source>
        <translation>已关闭，未付</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>Closed as not found</source>
        <translation>查无此款，已关闭</translation>
    </message>
    <message>
        <source>Paid, attached</source>
        <translation>已付，已归入</translation>
    </message>
    <message>
        <source>Paid, accepted</source>
        <translation>已付，已认可</translation>
    </message>
    <message>
        <source>Paid, refund wanted</source>
        <translation>已付，要退款</translation>
    </message>
    <message>
        <source>Paid, partly refunded</source>
        <translation>已付款，已部分退款</translation>
    </message>
    <message>
        <source>All payments</source>
        <translation>全部付款</translation>
    </message>
    <message>
        <source>Not settled</source>
        <translation>未结清</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>未付款</translation>
    </message>
    <message>
        <source>Code scanned</source>
        <translation>扫付款码</translation>
    </message>
    <message>
        <source>QR shown</source>
        <translation>显示二维码</translation>
    </message>
    <message>
        <source>{amount} refunded</source>
        <translation>已退款 {amount}</translation>
    </message>
    <message>
        <source>Refunded in full</source>
        <translation>已全额退款</translation>
    </message>
    <message>
        <source>Partly refunded</source>
        <translation>已部分退款</translation>
    </message>
    <message>
        <source>Refund under way</source>
        <translation>退款进行中</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Made elsewhere</source>
        <translation>非本机收款</translation>
    </message>
    <message>
        <source>No payment was made on this till yet.</source>
        <translation>本机还没有付款。</translation>
    </message>
    <message>
        <source>Nothing found. Esc shows everything again.</source>
        <translation>没有找到。按 Esc 重新显示全部。</translation>
    </message>
    <message>
        <source>Not in this till&apos;s books. Enter asks AlphaPay for it.</source>
        <translation>本机账上没有。按 Enter 向 AlphaPay 查询。</translation>
    </message>
    <message>
        <source>The history could not be read: {why}</source>
        <translation>无法读取历史：{why}</translation>
    </message>
    <message>
        <source>The history is not available here.</source>
        <translation>这里不能查看历史。</translation>
    </message>
    <message>
        <source>Asked for and booked {amount}</source>
        <translation>应收并入账 {amount}</translation>
    </message>
    <message>
        <source>Asked for {amount}, booked {booked}</source>
        <translation>应收 {amount}，入账 {booked}</translation>
    </message>
    <message>
        <source>Asked for {amount}</source>
        <translation>应收 {amount}</translation>
    </message>
    <message>
        <source>the wallet moved {money}</source>
        <translation>钱包实付 {money}</translation>
    </message>
    <message>
        <source>refunded {money}</source>
        <translation>已退款 {money}</translation>
    </message>
    <message>
        <source>Begun {time} (this till&apos;s clock)</source>
        <translation>开始于 {time}（本机时钟）</translation>
    </message>
    <message>
        <source>paid {time} (AlphaPay&apos;s clock)</source>
        <translation>付款于 {time}（AlphaPay 时钟）</translation>
    </message>
    <message>
        <source>Asking AlphaPay…</source>
        <translation>正在询问 AlphaPay…</translation>
    </message>
    <message>
        <source>Nobody can have paid it</source>
        <translation>不可能有人付过</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>下一位顾客</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>立即查询</translation>
    </message>
    <message>
        <source>Scan customer&apos;s bill</source>
        <translation>扫描顾客账单</translation>
    </message>
    <message>
        <source>Print slip</source>
        <translation>打印凭条</translation>
    </message>
    <message>
        <source>Accept this amount</source>
        <translation>认可此金额</translation>
    </message>
    <message>
        <source>Send the refund again</source>
        <translation>重新发送退款</translation>
    </message>
    <message>
        <source>Reprint receipt</source>
        <translation>重印小票</translation>
    </message>
    <message>
        <source>Alipay</source>
        <translation>支付宝</translation>
    </message>
    <message>
        <source>WeChat Pay</source>
        <translation>微信支付</translation>
    </message>
    <message>
        <source>UnionPay</source>
        <translation>银联</translation>
    </message>
    <message>
        <source>Wallet not known yet</source>
        <translation>尚不知道是哪种钱包</translation>
    </message>
    <message>
        <source>No amount yet. Nothing was charged.</source>
        <translation>还没有金额。没有扣款。</translation>
    </message>
    <message>
        <source>Type the amount, then scan the code again.</source>
        <translation>请输入金额，再扫一次付款码。</translation>
    </message>
    <message>
        <source>That is a receipt or bill number. Nothing was charged.</source>
        <translation>这是小票或账单号。没有扣款。</translation>
    </message>
    <message>
        <source>To be paid, scan the payment code on the customer&apos;s phone.</source>
        <translation>收款请扫描顾客手机上的付款码。</translation>
    </message>
    <message>
        <source>That is this shop&apos;s own order number. Nothing was charged.</source>
        <translation>这是本店自己的订单号。没有扣款。</translation>
    </message>
    <message>
        <source>Scan the payment code on the customer&apos;s phone.</source>
        <translation>请扫描顾客手机上的付款码。</translation>
    </message>
    <message>
        <source>That is a product&apos;s barcode. Nothing was charged.</source>
        <translation>这是商品条码。没有扣款。</translation>
    </message>
    <message>
        <source>Scan the code on the customer&apos;s phone, not the goods.</source>
        <translation>请扫顾客手机上的码，不是商品。</translation>
    </message>
    <message>
        <source>The code was read twice in one. Nothing was charged.</source>
        <translation>付款码被连读了两次。没有扣款。</translation>
    </message>
    <message>
        <source>Scan it once more, just once.</source>
        <translation>请再扫一次，只扫一次。</translation>
    </message>
    <message>
        <source>Only part of the code was read. Nothing was charged.</source>
        <translation>只读到一部分付款码。没有扣款。</translation>
    </message>
    <message>
        <source>Hold the scanner still and scan again.</source>
        <translation>请拿稳扫码枪再扫。</translation>
    </message>
    <message>
        <source>That is not a payment code. Nothing was charged.</source>
        <translation>这不是付款码。没有扣款。</translation>
    </message>
    <message>
        <source>Ask the customer to open the pay code of their wallet, then scan it.</source>
        <translation>请顾客打开钱包的付款码，再扫描。</translation>
    </message>
    <message>
        <source>A payment is running. The new scan was not charged.</source>
        <translation>正在付款中。新扫的码没有扣款。</translation>
    </message>
    <message>
        <source>Wait until it is paid or cancelled.</source>
        <translation>请等它付完或取消。</translation>
    </message>
    <message>
        <source>This sale may be paid already. The scan was not charged.</source>
        <translation>这笔销售可能已付款。扫到的码没有扣款。</translation>
    </message>
    <message>
        <source>Do not charge again. Wait until it is confirmed.</source>
        <translation>请勿重复收款。请等待确认。</translation>
    </message>
    <message>
        <source>A question is open. The scan was not charged.</source>
        <translation>有问题待回答。扫到的码没有扣款。</translation>
    </message>
    <message>
        <source>Answer the question first, then scan again.</source>
        <translation>请先回答问题，再扫描。</translation>
    </message>
    <message>
        <source>This sale is paid. The scan was not charged.</source>
        <translation>这笔销售已付款。扫到的码没有扣款。</translation>
    </message>
    <message>
        <source>For the next customer, type the new amount first.</source>
        <translation>接待下一位顾客请先输入新金额。</translation>
    </message>
    <message>
        <source>This code was scanned before. It was not charged again.</source>
        <translation>这个码以前扫过。没有再次扣款。</translation>
    </message>
    <message>
        <source>Ask the customer for a fresh code, then scan it.</source>
        <translation>请顾客刷新付款码，再扫描。</translation>
    </message>
    <message>
        <source>The scanned code grew too old. It was not charged.</source>
        <translation>扫到的码已过期。没有扣款。</translation>
    </message>
    <message>
        <source>Ask the customer for a fresh code and scan that.</source>
        <translation>请顾客刷新付款码，扫新的。</translation>
    </message>
    <message>
        <source>Code read. Closing the QR order first; not charged yet.</source>
        <translation>已读码。先关闭二维码订单；尚未扣款。</translation>
    </message>
    <message>
        <source>One moment: no need to scan again.</source>
        <translation>请稍候：无需再扫。</translation>
    </message>
    <message>
        <source>Paid by the QR. The scanned code was not charged.</source>
        <translation>已用二维码付款。扫到的码没有扣款。</translation>
    </message>
    <message>
        <source>All done. Do not charge again.</source>
        <translation>已完成。请勿重复收款。</translation>
    </message>
    <message>
        <source>Bill read. Checking it with AlphaPay.</source>
        <translation>已读账单。正在向 AlphaPay 核对。</translation>
    </message>
    <message>
        <source>Please wait.</source>
        <translation>请稍候。</translation>
    </message>
    <message>
        <source>This bill belongs to another payment, not to this sale.</source>
        <translation>这张账单属于另一笔付款，不是这笔销售。</translation>
    </message>
    <message>
        <source>Ask for the bill of this payment and scan its order number.</source>
        <translation>请顾客出示这笔付款的账单，扫描订单号。</translation>
    </message>
    <message>
        <source>The bill could not be checked. Not confirmed yet.</source>
        <translation>账单无法核对。尚未确认。</translation>
    </message>
    <message>
        <source>Do not charge again. Scan the bill again in a moment.</source>
        <translation>请勿重复收款。稍后再扫一次账单。</translation>
    </message>
    <message>
        <source>The amount is zero. Nothing was charged.</source>
        <translation>金额为零。没有扣款。</translation>
    </message>
    <message>
        <source>The amount is too large. Nothing was charged.</source>
        <translation>金额太大。没有扣款。</translation>
    </message>
    <message>
        <source>One payment takes {largest} at most. Split the sale.</source>
        <translation>一笔付款最多 {largest}。请拆分。</translation>
    </message>
    <message>
        <source>This till charges in {currency} only. Nothing was charged.</source>
        <translation>本机只收 {currency}。没有扣款。</translation>
    </message>
    <message>
        <source>Type the amount in {currency}.</source>
        <translation>请输入 {currency} 金额。</translation>
    </message>
    <message>
        <source>This sale&apos;s payment is not confirmed yet.</source>
        <translation>这笔销售的付款尚未确认。</translation>
    </message>
    <message>
        <source>Do not charge again. Wait, or set it aside.</source>
        <translation>请勿重复收款。请等待，或挂起。</translation>
    </message>
    <message>
        <source>This sale is locked: money came, but not as expected.</source>
        <translation>这笔销售已锁定：钱已到，但与预期不符。</translation>
    </message>
    <message>
        <source>This payment cannot be cancelled now.</source>
        <translation>这笔付款现在不能取消。</translation>
    </message>
    <message>
        <source>Wait until it is confirmed. Do not charge again.</source>
        <translation>请等待确认。请勿重复收款。</translation>
    </message>
    <message>
        <source>Too late to cancel: the customer has paid.</source>
        <translation>来不及取消：顾客已付款。</translation>
    </message>
    <message>
        <source>The payment counts. Finish the sale.</source>
        <translation>付款有效。请完成这笔销售。</translation>
    </message>
    <message>
        <source>No receipt: this payment is not confirmed as paid.</source>
        <translation>没有小票：这笔付款尚未确认已付。</translation>
    </message>
    <message>
        <source>A receipt can be printed once it is paid.</source>
        <translation>付款后才能打印小票。</translation>
    </message>
    <message>
        <source>No receipt printer is set up. The payment is not affected.</source>
        <translation>没有设置小票打印机。付款不受影响。</translation>
    </message>
    <message>
        <source>Write a receipt by hand if the customer wants one.</source>
        <translation>顾客需要时请手写收据。</translation>
    </message>
    <message>
        <source>New sales are locked: this till cannot record them.</source>
        <translation>新销售已锁定：本机无法记录。</translation>
    </message>
    <message>
        <source>Nothing was charged. Call a supervisor.</source>
        <translation>没有扣款。请叫主管。</translation>
    </message>
    <message>
        <source>Say first what the customer leaves with.</source>
        <translation>请先说明顾客带走了什么。</translation>
    </message>
    <message>
        <source>Press F8, then 1, 2 or 3.</source>
        <translation>按 F8，再按 1、2 或 3。</translation>
    </message>
    <message>
        <source>Not permitted to you. Nothing was changed.</source>
        <translation>您没有权限。没有任何变化。</translation>
    </message>
    <message>
        <source>Call a supervisor.</source>
        <translation>请叫主管。</translation>
    </message>
    <message>
        <source>A reason is needed. Nothing was changed.</source>
        <translation>需要填写原因。没有任何变化。</translation>
    </message>
    <message>
        <source>Choose a reason, or write your own.</source>
        <translation>请选择原因，或自己填写。</translation>
    </message>
    <message>
        <source>This payment needs no decision any more.</source>
        <translation>这笔付款已不需要处理。</translation>
    </message>
    <message>
        <source>Go on with the next one.</source>
        <translation>请处理下一笔。</translation>
    </message>
    <message>
        <source>Closed as not found. It counts as not paid.</source>
        <translation>已按查无此款关闭。算作未付款。</translation>
    </message>
    <message>
        <source>Nothing to do. If AlphaPay&apos;s list has it one day, the till says so.</source>
        <translation>无需操作。若日后 AlphaPay 清单里出现，本机会提示。</translation>
    </message>
    <message>
        <source>It cannot be closed yet. Nothing was changed.</source>
        <translation>现在还不能关闭。没有任何变化。</translation>
    </message>
    <message>
        <source>The till reads AlphaPay&apos;s lists first. It does that by itself.</source>
        <translation>收银机要先读 AlphaPay 的清单，会自动进行。</translation>
    </message>
    <message>
        <source>New sales are locked until the restored journal is complete.</source>
        <translation>恢复的流水补全之前，新销售保持锁定。</translation>
    </message>
    <message>
        <source>Nothing was charged. AlphaPay&apos;s lists and the Z number come first.</source>
        <translation>没有扣款。先要有 AlphaPay 的清单和 Z 编号。</translation>
    </message>
    <message>
        <source>The refund is on its way. It is not done yet.</source>
        <translation>退款正在进行，尚未完成。</translation>
    </message>
    <message>
        <source>The list shows how it goes on. Do not refund again.</source>
        <translation>列表会显示进展。请勿重复退款。</translation>
    </message>
    <message>
        <source>There is no payment here that could be refunded.</source>
        <translation>这里没有可退的付款。</translation>
    </message>
    <message>
        <source>Nothing went back. Look for the right sale.</source>
        <translation>没有退款。请找到正确的销售。</translation>
    </message>
    <message>
        <source>That is more than what is left of the payment. Nothing went back.</source>
        <translation>超过了这笔付款的剩余金额。没有退款。</translation>
    </message>
    <message>
        <source>Refund what is left at most.</source>
        <translation>最多退剩余金额。</translation>
    </message>
    <message>
        <source>The refund&apos;s amount is zero. Nothing went back.</source>
        <translation>退款金额为零。没有退款。</translation>
    </message>
    <message>
        <source>Type the amount to give back.</source>
        <translation>请输入要退的金额。</translation>
    </message>
    <message>
        <source>Another refund of this payment is under way. No second one was sent.</source>
        <translation>这笔付款正有另一笔退款。没有再发送。</translation>
    </message>
    <message>
        <source>Wait until it is settled.</source>
        <translation>请等它结清。</translation>
    </message>
    <message>
        <source>It is not known how much of this payment is left.</source>
        <translation>不知道这笔付款还剩多少。</translation>
    </message>
    <message>
        <source>AlphaPay shows refunds made elsewhere. Call a supervisor.</source>
        <translation>AlphaPay 显示有别处的退款。请叫主管。</translation>
    </message>
    <message>
        <source>No refund was sent: AlphaPay did not confirm that the payment stands.</source>
        <translation>没有发送退款：AlphaPay 未确认这笔付款有效。</translation>
    </message>
    <message>
        <source>Nothing went back. Try again when AlphaPay answers.</source>
        <translation>没有退款。等 AlphaPay 答复后再试。</translation>
    </message>
    <message>
        <source>The refund cannot be sent again yet. Nothing was sent.</source>
        <translation>现在还不能重新发送退款。没有发送。</translation>
    </message>
    <message>
        <source>The till reads AlphaPay&apos;s lists first, by itself.</source>
        <translation>收银机会先自动读取 AlphaPay 的清单。</translation>
    </message>
    <message>
        <source>That is not the number of an order. Nothing was looked up.</source>
        <translation>这不是订单号。没有查询。</translation>
    </message>
    <message>
        <source>AlphaPay&apos;s numbers have 25 digits. The receipt&apos;s barcode has it too.</source>
        <translation>AlphaPay 的编号是 25 位数字。小票的条码上也有。</translation>
    </message>
    <message>
        <source>This till does not have the payment of that slip.</source>
        <translation>本机没有那张凭条的付款。</translation>
    </message>
    <message>
        <source>Look at the till that printed it, or scan the customer&apos;s bill.</source>
        <translation>请到打印它的收银机上查看，或扫描顾客账单。</translation>
    </message>
    <message>
        <source>The till&apos;s books of that cannot be read. Nothing was done.</source>
        <translation>收银机中这一笔的记录无法读取。未做任何操作。</translation>
    </message>
    <message>
        <source>Go on selling. A supervisor has the journal checked today.</source>
        <translation>请继续销售。请主管今天安排检查流水。</translation>
    </message>
    <message>
        <source>Cancel is impossible because AlphaPay&apos;s order number never reached this till.</source>
        <translation>无法取消：本机从未收到 AlphaPay 的订单号。</translation>
    </message>
    <message>
        <source>Cancel comes later: the customer may be entering the PIN right now.</source>
        <translation>稍后才能取消：顾客可能正在输入密码。</translation>
    </message>
    <message>
        <source>Asking AlphaPay for a QR code</source>
        <translation>正在向 AlphaPay 请求二维码</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>请稍候。</translation>
    </message>
    <message>
        <source>Charging the scanned code</source>
        <translation>正在用付款码收款</translation>
    </message>
    <message>
        <source>Not confirmed yet. Do not charge again.</source>
        <translation>尚未确认。请勿重复收款。</translation>
    </message>
    <message>
        <source>Customer scans the QR code</source>
        <translation>顾客正在扫二维码</translation>
    </message>
    <message>
        <source>Point to the customer&apos;s screen, or scan the code on their phone.</source>
        <translation>请指向顾客屏幕，或扫描其手机上的码。</translation>
    </message>
    <message>
        <source>Customer confirms on the phone</source>
        <translation>顾客正在手机上确认</translation>
    </message>
    <message>
        <source>Not paid yet. Do not charge again.</source>
        <translation>尚未付款。请勿重复收款。</translation>
    </message>
    <message>
        <source>Ask the customer to look at the phone and enter the PIN.</source>
        <translation>请顾客看手机并输入密码。</translation>
    </message>
    <message>
        <source>Not cancelled yet. If the customer has paid, the payment counts.</source>
        <translation>尚未取消。若顾客已付款，则付款有效。</translation>
    </message>
    <message>
        <source>Wait for AlphaPay&apos;s answer. Do not charge again.</source>
        <translation>请等 AlphaPay 答复。请勿重复收款。</translation>
    </message>
    <message>
        <source>Time is up, closing the payment</source>
        <translation>时间已到，正在关闭付款</translation>
    </message>
    <message>
        <source>Not closed yet. A payment made just now still counts.</source>
        <translation>尚未关闭。刚刚完成的付款仍然有效。</translation>
    </message>
    <message>
        <source>Switching to the scanned code</source>
        <translation>正在改用付款码</translation>
    </message>
    <message>
        <source>The code is not charged yet. The QR order is closed first.</source>
        <translation>付款码尚未扣款。先关闭二维码订单。</translation>
    </message>
    <message>
        <source>Ask the customer to keep the code open. Do not scan again.</source>
        <translation>请顾客保持付款码打开。不要再扫。</translation>
    </message>
    <message>
        <source>No QR code came, closing the order</source>
        <translation>没有收到二维码，正在关闭订单</translation>
    </message>
    <message>
        <source>Not closed yet. Without its QR nobody can pay it.</source>
        <translation>尚未关闭。没有二维码，谁也付不了。</translation>
    </message>
    <message>
        <source>Closing the other order</source>
        <translation>正在关闭另一笔订单</translation>
    </message>
    <message>
        <source>This sale is paid already. Its other order is not closed yet.</source>
        <translation>这笔销售已付款。它的另一笔订单尚未关闭。</translation>
    </message>
    <message>
        <source>Closing the payment</source>
        <translation>正在关闭付款</translation>
    </message>
    <message>
        <source>Not closed yet. If the customer has paid, the payment counts.</source>
        <translation>尚未关闭。若顾客已付款，则付款有效。</translation>
    </message>
    <message>
        <source>The customer may have paid.</source>
        <translation>顾客可能已付款。</translation>
    </message>
    <message>
        <source>The till keeps asking. You can set this sale aside and serve on.</source>
        <translation>收银机会继续查询。可先挂起，接待下一位。</translation>
    </message>
    <message>
        <source>AlphaPay did not answer. The customer may have paid.</source>
        <translation>AlphaPay 没有答复。顾客可能已付款。</translation>
    </message>
    <message>
        <source>An answer came that cannot be trusted. The customer may have paid.</source>
        <translation>收到不可信的答复。顾客可能已付款。</translation>
    </message>
    <message>
        <source>AlphaPay cannot say yet. The customer may have paid.</source>
        <translation>AlphaPay 还说不准。顾客可能已付款。</translation>
    </message>
    <message>
        <source>The till stopped during this payment. The customer may have paid.</source>
        <translation>付款期间收银机停止了。顾客可能已付款。</translation>
    </message>
    <message>
        <source>Time is up, but AlphaPay still has it open. The customer may still pay.</source>
        <translation>时间已到，但 AlphaPay 仍未关闭。顾客仍可能付款。</translation>
    </message>
    <message>
        <source>AlphaPay could not be asked since. The customer may have paid.</source>
        <translation>此后无法询问 AlphaPay。顾客可能已付款。</translation>
    </message>
    <message>
        <source>If they paid, scan the order number on the customer&apos;s bill.</source>
        <translation>如果已付，请扫描顾客账单上的订单号。</translation>
    </message>
    <message>
        <source>What does the customer leave with?</source>
        <translation>顾客带走了什么？</translation>
    </message>
    <message>
        <source>Not confirmed yet. The till keeps asking about this payment.</source>
        <translation>尚未确认。收银机会继续查询这笔付款。</translation>
    </message>
    <message>
        <source>Press 1, 2 or 3. Then serve the next customer.</source>
        <translation>按 1、2 或 3，然后接待下一位。</translation>
    </message>
    <message>
        <source>The goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>If the payment comes, it pays for them.</source>
        <translation>若付款到账，即为商品付款。</translation>
    </message>
    <message>
        <source>Goods, paid another way</source>
        <translation>商品，已用其他方式付款</translation>
    </message>
    <message>
        <source>If this payment comes as well, it has to go back.</source>
        <translation>若这笔也到账，必须退回。</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>什么都没带走</translation>
    </message>
    <message>
        <source>If the payment comes, it has to go back.</source>
        <translation>若付款到账，必须退回。</translation>
    </message>
    <message>
        <source>Parked: has the goods</source>
        <translation>挂起：已拿商品</translation>
    </message>
    <message>
        <source>Parked: paid another way</source>
        <translation>挂起：已另行付款</translation>
    </message>
    <message>
        <source>Parked: left without</source>
        <translation>挂起：未拿商品</translation>
    </message>
    <message>
        <source>Same customer?</source>
        <translation>是同一位顾客吗？</translation>
    </message>
    <message>
        <source>Not confirmed yet: {payments}. If this is the same customer, they may have paid already. Do not charge them again.</source>
        <translation>尚未确认：{payments}。如果是同一位顾客，可能已经付过。请勿重复收款。</translation>
    </message>
    <message>
        <source>Same customer, do not charge</source>
        <translation>同一位，不收款</translation>
    </message>
    <message>
        <source>Another customer, charge {amount}</source>
        <translation>另一位，收 {amount}</translation>
    </message>
    <message>
        <source>Is this a payment code?</source>
        <translation>这是付款码吗？</translation>
    </message>
    <message>
        <source>This till does not know the wallet of the scanned code. Nothing is charged yet. Charge {amount} only if it is the payment code on the customer&apos;s phone.</source>
        <translation>本机不认识扫到的码属于哪种钱包。尚未扣款。确定是顾客手机上的付款码，才收 {amount}。</translation>
    </message>
    <message>
        <source>Payment code, charge {amount}</source>
        <translation>是付款码，收 {amount}</translation>
    </message>
    <message>
        <source>Do not charge</source>
        <translation>不收款</translation>
    </message>
    <message>
        <source>Charge {amount}?</source>
        <translation>收款 {amount}？</translation>
    </message>
    <message>
        <source>The amount is above this shop&apos;s limit. Nothing is charged yet. Check the amount.</source>
        <translation>金额超过本店限额。尚未扣款。请核对金额。</translation>
    </message>
    <message>
        <source>Charge {amount}</source>
        <translation>收款 {amount}</translation>
    </message>
    <message>
        <source>{amount} (code {code})</source>
        <translation>{amount}（短码 {code}）</translation>
    </message>
    <message>
        <source>Why accept {amount}?</source>
        <translation>为什么认可 {amount}？</translation>
    </message>
    <message>
        <source>The sale counts as paid with AlphaPay&apos;s figure.</source>
        <translation>这笔销售按 AlphaPay 的金额算作已付。</translation>
    </message>
    <message>
        <source>Accept {amount}</source>
        <translation>认可 {amount}</translation>
    </message>
    <message>
        <source>The customer agrees to this amount</source>
        <translation>顾客同意这个金额</translation>
    </message>
    <message>
        <source>The difference was settled in cash</source>
        <translation>差额已用现金结清</translation>
    </message>
    <message>
        <source>Checked in AlphaPay&apos;s dashboard</source>
        <translation>已在 AlphaPay 后台核对</translation>
    </message>
    <message>
        <source>Why refund {amount}?</source>
        <translation>为什么退款 {amount}？</translation>
    </message>
    <message>
        <source>All that is left of this payment goes back to the customer.</source>
        <translation>这笔付款的剩余金额全部退给顾客。</translation>
    </message>
    <message>
        <source>Refund {amount}</source>
        <translation>退款 {amount}</translation>
    </message>
    <message>
        <source>The customer paid another way</source>
        <translation>顾客已用其他方式付款</translation>
    </message>
    <message>
        <source>The customer left without the goods</source>
        <translation>顾客没有拿走商品</translation>
    </message>
    <message>
        <source>The goods came back</source>
        <translation>商品已退回</translation>
    </message>
    <message>
        <source>Why close {amount} as not found?</source>
        <translation>为什么把 {amount} 按查无此款关闭？</translation>
    </message>
    <message>
        <source>It counts as not paid. If AlphaPay&apos;s list has it one day, the till says so.</source>
        <translation>算作未付款。若日后 AlphaPay 清单里出现，本机会提示。</translation>
    </message>
    <message>
        <source>The customer shows that nothing was paid</source>
        <translation>顾客出示没有付款的证明</translation>
    </message>
    <message>
        <source>AlphaPay says on the phone: no such payment</source>
        <translation>AlphaPay 电话答复：没有这笔付款</translation>
    </message>
    <message>
        <source>Why send the refund of {amount} again?</source>
        <translation>为什么重新发送 {amount} 的退款？</translation>
    </message>
    <message>
        <source>It goes out under the same number as before.</source>
        <translation>用与之前相同的编号发出。</translation>
    </message>
    <message>
        <source>Send refund again</source>
        <translation>重新发送退款</translation>
    </message>
    <message>
        <source>The customer shows that nothing came back</source>
        <translation>顾客出示没有收到退款的证明</translation>
    </message>
    <message>
        <source>AlphaPay says on the phone: no such refund</source>
        <translation>AlphaPay 电话答复：没有这笔退款</translation>
    </message>
    <message>
        <source>Not permitted to you: call a supervisor.</source>
        <translation>您没有权限：请叫主管。</translation>
    </message>
    <message>
        <source>AlphaPay reports paid; this till could not record it.</source>
        <translation>AlphaPay 报告已付款；本机无法记录。</translation>
    </message>
    <message>
        <source>Paid: {amount}. Do not charge again.</source>
        <translation>已付：{amount}。请勿重复收款。</translation>
    </message>
    <message>
        <source>Write down: amount {amount}, payment id {payment_id}, and the time now. New sales are locked. Call a supervisor. ({reason})</source>
        <translation>请记下：金额 {amount}、付款编号 {payment_id} 和现在的时间。新销售已锁定。请叫主管。（{reason}）</translation>
    </message>
    <message>
        <source>This till cannot record anything.</source>
        <translation>本机无法记录任何内容。</translation>
    </message>
    <message>
        <source>Nothing new is charged. Payments under way are not confirmed yet.</source>
        <translation>不会有新的扣款。进行中的付款尚未确认。</translation>
    </message>
    <message>
        <source>New sales are locked. Call a supervisor. ({reason})</source>
        <translation>新销售已锁定。请叫主管。（{reason}）</translation>
    </message>
    <message>
        <source>The till had stopped. This was open:</source>
        <translation>收银机曾停止。当时未结的有：</translation>
    </message>
    <message>
        <source>The till had stopped</source>
        <translation>收银机曾停止</translation>
    </message>
    <message>
        <source>All of it is known now.</source>
        <translation>现在都已清楚。</translation>
    </message>
    <message>
        <source>Known now: {known} of {total}. The till keeps asking about the rest.</source>
        <translation>已清楚 {known} / {total}。其余继续查询。</translation>
    </message>
    <message>
        <source>No payment was open.</source>
        <translation>当时没有未结的付款。</translation>
    </message>
    <message>
        <source>Receipts that may not have been printed: {codes}. Look at the paper; F6 in the sale prints again.</source>
        <translation>可能没有打印的小票：{codes}。请看纸张；在销售中按 F6 重印。</translation>
    </message>
    <message>
        <source>Touch a payment, or press its number, to open it.</source>
        <translation>点按一笔付款，或按它的数字键打开。</translation>
    </message>
    <message>
        <source>Read. Go on selling</source>
        <translation>已看过，继续销售</translation>
    </message>
    <message>
        <source>Still not known. Do not charge again.</source>
        <translation>仍不清楚。请勿重复收款。</translation>
    </message>
    <message>
        <source>Refund still not known. Do not refund again.</source>
        <translation>退款仍不清楚。请勿重复退款。</translation>
    </message>
    <message>
        <source>Paid late: decide about it (F5).</source>
        <translation>延迟到账：请处理 (F5)。</translation>
    </message>
    <message>
        <source>Still open: the customer may still pay.</source>
        <translation>仍未结束：顾客仍可能付款。</translation>
    </message>
    <message>
        <source>Being cancelled; if the customer paid, it counts.</source>
        <translation>正在取消；若顾客已付则有效。</translation>
    </message>
    <message>
        <source>Paid, but not as expected: decide about it (F5).</source>
        <translation>已付，但与预期不符：请处理 (F5)。</translation>
    </message>
    <message>
        <source>Failed. Not paid.</source>
        <translation>失败。未付款。</translation>
    </message>
    <message>
        <source>Closed. Not paid.</source>
        <translation>已关闭。未付款。</translation>
    </message>
    <message>
        <source>Never sent. Nothing was charged.</source>
        <translation>从未发送。没有扣款。</translation>
    </message>
    <message>
        <source>Closed as not found.</source>
        <translation>已按查无此款关闭。</translation>
    </message>
    <message>
        <source>AlphaPay has the refund. Not confirmed yet.</source>
        <translation>AlphaPay 已收到退款。尚未确认。</translation>
    </message>
    <message>
        <source>AlphaPay reviews the refund.</source>
        <translation>AlphaPay 正在审核退款。</translation>
    </message>
    <message>
        <source>Refund done.</source>
        <translation>退款完成。</translation>
    </message>
    <message>
        <source>Refund failed. Nothing went back.</source>
        <translation>退款失败。没有退回任何钱。</translation>
    </message>
    <message>
        <source>Restored from a backup: new sales are locked</source>
        <translation>已从备份恢复：新销售已锁定</translation>
    </message>
    <message>
        <source>The backup is of {time}. What was paid since then is fetched from AlphaPay&apos;s lists first.</source>
        <translation>备份时间为 {time}。此后的付款先从 AlphaPay 清单取回。</translation>
    </message>
    <message>
        <source>Please wait. AlphaPay&apos;s lists are being read.</source>
        <translation>请稍候。正在读取 AlphaPay 的清单。</translation>
    </message>
    <message>
        <source>The data came from another machine.</source>
        <translation>数据来自另一台机器。</translation>
    </message>
    <message>
        <source>Type the number of the last Z report that was printed; 0 if there was none. Then press F9.</source>
        <translation>输入最后打印的 Z 报表编号；没有则输 0。然后按 F9。</translation>
    </message>
    <message>
        <source>Last Z report: {number}. Sell again</source>
        <translation>最后的 Z 报表：{number}。恢复销售</translation>
    </message>
    <message>
        <source>Compare it with the paper before you press.</source>
        <translation>按之前请与纸面核对。</translation>
    </message>
    <message>
        <source>Last Z report: number missing</source>
        <translation>最后的 Z 报表：缺编号</translation>
    </message>
    <message>
        <source>Comes after AlphaPay&apos;s lists.</source>
        <translation>等 AlphaPay 清单读完之后。</translation>
    </message>
    <message>
        <source>Refund is being prepared</source>
        <translation>正在准备退款</translation>
    </message>
    <message>
        <source>Nothing was sent yet. AlphaPay is asked about the payment first.</source>
        <translation>尚未发送。先向 AlphaPay 查询这笔付款。</translation>
    </message>
    <message>
        <source>Refund is being sent</source>
        <translation>正在发送退款</translation>
    </message>
    <message>
        <source>Not confirmed yet that {amount} went back.</source>
        <translation>尚未确认 {amount} 已退回。</translation>
    </message>
    <message>
        <source>One moment, please. Do not give the money back in another way.</source>
        <translation>请稍候。不要用其他方式退钱。</translation>
    </message>
    <message>
        <source>AlphaPay has the refund</source>
        <translation>AlphaPay 已收到退款</translation>
    </message>
    <message>
        <source>{amount} is on its way back. Not confirmed yet.</source>
        <translation>{amount} 正在退回。尚未确认。</translation>
    </message>
    <message>
        <source>Nothing to do: the till keeps asking.</source>
        <translation>无需操作：收银机会继续查询。</translation>
    </message>
    <message>
        <source>AlphaPay reviews the refund</source>
        <translation>AlphaPay 正在审核退款</translation>
    </message>
    <message>
        <source>{amount} has not gone back yet. A person at AlphaPay decides.</source>
        <translation>{amount} 尚未退回，由 AlphaPay 人工决定。</translation>
    </message>
    <message>
        <source>Do not refund it again. Questions: call {phone}.</source>
        <translation>请勿重复退款。如有疑问请致电 {phone}。</translation>
    </message>
    <message>
        <source>Refund not confirmed yet</source>
        <translation>退款尚未确认</translation>
    </message>
    <message>
        <source>{amount} may have gone back, or not.</source>
        <translation>{amount} 可能已退回，也可能没有。</translation>
    </message>
    <message>
        <source>Do not give it back in another way. The till keeps asking.</source>
        <translation>不要用其他方式退。收银机会继续查询。</translation>
    </message>
    <message>
        <source>A refund of {amount} failed.</source>
        <translation>{amount} 的退款失败。</translation>
    </message>
    <message>
        <source>This refund gave nothing back: all of the payment went back before.</source>
        <translation>这次没有退回任何钱：付款此前已全部退回。</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>已退款</translation>
    </message>
    <message>
        <source>{amount} went back to the customer&apos;s wallet.</source>
        <translation>{amount} 已退回顾客的钱包。</translation>
    </message>
    <message>
        <source>Refund failed</source>
        <translation>退款失败</translation>
    </message>
    <message>
        <source>Nothing went back. The payment stands as before.</source>
        <translation>没有退回任何钱。付款保持原样。</translation>
    </message>
    <message>
        <source>AlphaPay says this order belongs to another merchant.</source>
        <translation>AlphaPay 说这笔订单属于别的商户。</translation>
    </message>
    <message>
        <source>AlphaPay has trouble and cannot say whether it made the refund.</source>
        <translation>AlphaPay 出现故障，无法确定是否已退款。</translation>
    </message>
    <message>
        <source>AlphaPay did not accept the refund&apos;s details.</source>
        <translation>AlphaPay 没有接受退款的内容。</translation>
    </message>
    <message>
        <source>Wait a few minutes until the other one is settled, then refund it again.</source>
        <translation>请等几分钟，待另一笔退款结清后再退。</translation>
    </message>
    <message>
        <source>Trying again does not help. Give the money back another way, if the shop agrees.</source>
        <translation>重试没有用。如店里同意，请用其他方式退钱。</translation>
    </message>
    <message>
        <source>Do not refund it again. Call {phone}.</source>
        <translation>请勿重复退款。请致电 {phone}。</translation>
    </message>
    <message>
        <source>Refund less. What is left of the payment stands in AlphaPay&apos;s dashboard.</source>
        <translation>请减少退款金额。剩余金额可在 AlphaPay 后台查看。</translation>
    </message>
    <message>
        <source>Call {phone}, or refund it again once the shop has taken more money.</source>
        <translation>请致电 {phone}，或等本店有更多收款后再退。</translation>
    </message>
    <message>
        <source>Give nothing back again. The earlier refund stands in the customer&apos;s wallet.</source>
        <translation>请勿再退。之前的退款已在顾客钱包里。</translation>
    </message>
    <message>
        <source>Compare the number with the receipt. Only the shop that was paid can refund it.</source>
        <translation>请与小票核对编号。只有收款的商户才能退款。</translation>
    </message>
    <message>
        <source>Call a supervisor. Trying again does not help.</source>
        <translation>请叫主管。重试没有用。</translation>
    </message>
    <message>
        <source>Call a supervisor. Refund it again when the settings are mended.</source>
        <translation>请叫主管。修正设置后再退款。</translation>
    </message>
    <message>
        <source>Call a supervisor. Refund it again when the clock is right.</source>
        <translation>请叫主管。时钟校准后再退款。</translation>
    </message>
    <message>
        <source>Refund it again, or call a supervisor.</source>
        <translation>请重新退款，或叫主管。</translation>
    </message>
    <message>
        <source>The refund failed. Nothing went back.</source>
        <translation>退款失败。没有退回任何钱。</translation>
    </message>
    <message>
        <source>The refund failed. All of the payment went back before.</source>
        <translation>退款失败。付款此前已全部退回。</translation>
    </message>
    <message>
        <source>AlphaPay&apos;s lists do not have it. A supervisor may send it again.</source>
        <translation>AlphaPay 清单里没有它。主管可以重新发送。</translation>
    </message>
    <message>
        <source>Refund: starting</source>
        <translation>退款：开始</translation>
    </message>
    <message>
        <source>Refund: being sent</source>
        <translation>退款：正在发送</translation>
    </message>
    <message>
        <source>Refund: on its way</source>
        <translation>退款：进行中</translation>
    </message>
    <message>
        <source>Refund: in review</source>
        <translation>退款：审核中</translation>
    </message>
    <message>
        <source>Refund: not confirmed</source>
        <translation>退款：尚未确认</translation>
    </message>
    <message>
        <source>Refund: done</source>
        <translation>退款：完成</translation>
    </message>
    <message>
        <source>Refund: failed</source>
        <translation>退款：失败</translation>
    </message>
    <message>
        <source>In review: {phone}</source>
        <translation>审核：{phone}</translation>
    </message>
    <message>
        <source>Under the same number. Asks for a reason.</source>
        <translation>用相同的编号。需要填写原因。</translation>
    </message>
    <message>
        <source>In a shop: QR shown by a till</source>
        <translation>店内：收银机显示二维码</translation>
    </message>
    <message>
        <source>In a shop: code scanned by a till</source>
        <translation>店内：收银机扫付款码</translation>
    </message>
    <message>
        <source>Online: QR on a web page</source>
        <translation>线上：网页上的二维码</translation>
    </message>
    <message>
        <source>Online: web page on a computer</source>
        <translation>线上：电脑网页</translation>
    </message>
    <message>
        <source>Online: page inside the wallet&apos;s app</source>
        <translation>线上：钱包 App 内的页面</translation>
    </message>
    <message>
        <source>Online: the wallet&apos;s own page</source>
        <translation>线上：钱包自己的页面</translation>
    </message>
    <message>
        <source>Online: web page on a phone</source>
        <translation>线上：手机网页</translation>
    </message>
    <message>
        <source>Online: in a shop&apos;s app</source>
        <translation>线上：商店的 App</translation>
    </message>
    <message>
        <source>Online: in a mini program</source>
        <translation>线上：小程序</translation>
    </message>
    <message>
        <source>Credit card</source>
        <translation>信用卡</translation>
    </message>
    <message>
        <source>Made in a way this till does not know</source>
        <translation>本机不认识的付款方式</translation>
    </message>
    <message>
        <source>Looking for the order</source>
        <translation>正在查找订单</translation>
    </message>
    <message>
        <source>This till does not have it. AlphaPay is being asked.</source>
        <translation>本机没有这笔订单。正在向 AlphaPay 查询。</translation>
    </message>
    <message>
        <source>This till has the order</source>
        <translation>本机有这笔订单</translation>
    </message>
    <message>
        <source>Its payment and its refunds are in this till&apos;s books.</source>
        <translation>它的付款和退款都在本机账上。</translation>
    </message>
    <message>
        <source>Open it to see it or to refund it.</source>
        <translation>打开即可查看或退款。</translation>
    </message>
    <message>
        <source>No such order</source>
        <translation>没有这笔订单</translation>
    </message>
    <message>
        <source>AlphaPay says that this shop has no order with this number.</source>
        <translation>AlphaPay 说本店没有这个编号的订单。</translation>
    </message>
    <message>
        <source>Compare the number with the receipt or the customer&apos;s bill.</source>
        <translation>请与小票或顾客账单核对编号。</translation>
    </message>
    <message>
        <source>The order could not be looked up</source>
        <translation>无法查询订单</translation>
    </message>
    <message>
        <source>AlphaPay did not say whether there is such an order.</source>
        <translation>AlphaPay 没有说明是否有这笔订单。</translation>
    </message>
    <message>
        <source>Try it again in a moment.</source>
        <translation>请稍后再试。</translation>
    </message>
    <message>
        <source>Paid, made elsewhere</source>
        <translation>已付款，非本机收款</translation>
    </message>
    <message>
        <source>{amount} was paid. AlphaPay shows no refund of it.</source>
        <translation>已付 {amount}。AlphaPay 没有显示退款。</translation>
    </message>
    <message>
        <source>It can be refunded here, all of it or a part.</source>
        <translation>可在这里全部或部分退款。</translation>
    </message>
    <message>
        <source>Paid, and partly refunded</source>
        <translation>已付款，已部分退款</translation>
    </message>
    <message>
        <source>{amount} was paid. Others refunded some of it; AlphaPay does not say how much.</source>
        <translation>已付 {amount}。其中一部分已在别处退款；AlphaPay 没有说退了多少。</translation>
    </message>
    <message>
        <source>A supervisor may refund. AlphaPay refuses more than what is left.</source>
        <translation>主管可以退款。超过剩余金额时 AlphaPay 会拒绝。</translation>
    </message>
    <message>
        <source>All of {amount} went back to the customer already.</source>
        <translation>{amount} 已全部退给顾客。</translation>
    </message>
    <message>
        <source>Nothing is left to refund.</source>
        <translation>没有可退的金额了。</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation>尚未付款</translation>
    </message>
    <message>
        <source>AlphaPay still waits for the customer to pay {amount}.</source>
        <translation>AlphaPay 仍在等顾客支付 {amount}。</translation>
    </message>
    <message>
        <source>Nothing can be refunded. Look it up again in five minutes.</source>
        <translation>现在不能退款。请五分钟后再查询。</translation>
    </message>
    <message>
        <source>Nobody paid it.</source>
        <translation>没有人付款。</translation>
    </message>
    <message>
        <source>There is nothing to refund.</source>
        <translation>没有可退的款。</translation>
    </message>
    <message>
        <source>Failed, not paid</source>
        <translation>失败，未付款</translation>
    </message>
    <message>
        <source>The payment failed. Nothing was charged.</source>
        <translation>付款失败。没有扣款。</translation>
    </message>
    <message>
        <source>AlphaPay&apos;s word for it is not known here</source>
        <translation>本机不认识 AlphaPay 给的状态</translation>
    </message>
    <message>
        <source>AlphaPay calls the order {status}. It may be paid, or not.</source>
        <translation>AlphaPay 给的订单状态是 {status}。可能已付款，也可能没有。</translation>
    </message>
    <message>
        <source>It cannot be refunded here. Use AlphaPay&apos;s dashboard, or call {phone}.</source>
        <translation>这里不能退款。请用 AlphaPay 后台，或致电 {phone}。</translation>
    </message>
    <message>
        <source>the amount</source>
        <translation>该金额</translation>
    </message>
    <message>
        <source>Name and role</source>
        <translation>姓名和角色</translation>
    </message>
    <message>
        <source>What receipts call them, and what they may do.</source>
        <translation>小票上显示的姓名，以及可做的操作。</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>When it was forgotten, or somebody saw it.</source>
        <translation>忘记密码或被别人看到时使用。</translation>
    </message>
    <message>
        <source>Change my PIN</source>
        <translation>修改我的密码</translation>
    </message>
    <message>
        <source>First the old one, then the new one twice.</source>
        <translation>先输旧密码，再输两次新密码。</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>工牌</translation>
    </message>
    <message>
        <source>Scanning it chooses the name; the PIN is still needed.</source>
        <translation>扫描工牌即选定姓名；仍需输入密码。</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Forget the wrong PINs; the PIN stays as it is.</source>
        <translation>清除密码错误次数；密码不变。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>They cannot sign in any more. What they did stays.</source>
        <translation>不能再登录。以往的操作记录保留。</translation>
    </message>
    <message>
        <source>Welcome. First, the owner of this till</source>
        <translation>欢迎。首先设置本机的店主</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>新人员</translation>
    </message>
    <message>
        <source>Name and role of {name}</source>
        <translation>{name} 的姓名和角色</translation>
    </message>
    <message>
        <source>A new PIN for {name}</source>
        <translation>{name} 的新密码</translation>
    </message>
    <message>
        <source>Your new PIN</source>
        <translation>您的新密码</translation>
    </message>
    <message>
        <source>A badge for {name}</source>
        <translation>{name} 的工牌</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>移除 {name}？</translation>
    </message>
    <message>
        <source>Type the name, then Enter.</source>
        <translation>输入姓名，然后按 Enter。</translation>
    </message>
    <message>
        <source>Which role? Press the number.</source>
        <translation>什么角色？请按编号。</translation>
    </message>
    <message>
        <source>Type your old PIN, then Enter.</source>
        <translation>输入旧密码，然后按 Enter。</translation>
    </message>
    <message>
        <source>Type the new PIN, then Enter.</source>
        <translation>输入新密码，然后按 Enter。</translation>
    </message>
    <message>
        <source>Type the new PIN once more, then Enter.</source>
        <translation>再输一次新密码，然后按 Enter。</translation>
    </message>
    <message>
        <source>Scan the badge now.</source>
        <translation>请扫描工牌。</translation>
    </message>
    <message>
        <source>They cannot sign in any more.</source>
        <translation>不能再登录。</translation>
    </message>
    <message>
        <source>Receipts and reports show it. At most 40 characters; no two people have the same.</source>
        <translation>小票和报表会显示。最多 40 个字；不能与他人重名。</translation>
    </message>
    <message>
        <source>4 to 8 digits. Not one digit repeated, no run like 1234, none that many people use.</source>
        <translation>4 到 8 位数字。不能全是同一个数字、不能像 1234 那样连号、不能用常见密码。</translation>
    </message>
    <message>
        <source>So that a slip of the finger locks nobody out.</source>
        <translation>以免手误把人锁住。</translation>
    </message>
    <message>
        <source>Any barcode of the shop&apos;s own that is on no goods and no receipt.</source>
        <translation>可用店里自己的任何条码，但不能是商品或小票上的。</translation>
    </message>
    <message>
        <source>What they did stays in the journal and on all reports.</source>
        <translation>以往的操作保留在流水和所有报表中。</translation>
    </message>
    <message>
        <source>The owner sees to people and settings. Keep the PIN safe: nobody can read it, not even we.</source>
        <translation>店主管理人员和设置。请保管好密码：没有人能读出它，我们也不能。</translation>
    </message>
    <message>
        <source>Works in training mode only.</source>
        <translation>只能在培训模式下操作。</translation>
    </message>
    <message>
        <source>Charges, cancels, refunds up to the limit.</source>
        <translation>收款、取消，以及限额内的退款。</translation>
    </message>
    <message>
        <source>Also larger refunds, uncertain money, reports.</source>
        <translation>另可：大额退款、处理不确定的款项、报表。</translation>
    </message>
    <message>
        <source>Also people and settings.</source>
        <translation>另可：人员和设置。</translation>
    </message>
    <message>
        <source>A PIN has at least {least} digits.</source>
        <translation>密码至少 {least} 位。</translation>
    </message>
    <message>
        <source>Too easy to guess. Take another.</source>
        <translation>太容易猜到。请换一个。</translation>
    </message>
    <message>
        <source>The two were not the same. Begin with the new PIN again.</source>
        <translation>两次输入不一致。请从新密码重新开始。</translation>
    </message>
    <message>
        <source>Press a number to change somebody; F9 adds somebody.</source>
        <translation>按编号修改人员；按 F9 添加人员。</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>badge</source>
        <translation>工牌</translation>
    </message>
    <message>
        <source>Step {number} of {of}</source>
        <translation>第 {number} 步，共 {of} 步</translation>
    </message>
    <message>
        <source>A name is needed. Nothing was changed.</source>
        <translation>需要填写姓名。没有任何变化。</translation>
    </message>
    <message>
        <source>Type a name of at most 40 characters.</source>
        <translation>请输入姓名，最多 40 个字。</translation>
    </message>
    <message>
        <source>Somebody of this name works here, or did. Nothing was changed.</source>
        <translation>店里已有或曾有同名人员。没有任何变化。</translation>
    </message>
    <message>
        <source>Choose a name that can be told apart: receipts show it.</source>
        <translation>请用能区分的姓名：小票上会显示。</translation>
    </message>
    <message>
        <source>This PIN is too easy to guess. Nothing was changed.</source>
        <translation>这个密码太容易猜到。没有任何变化。</translation>
    </message>
    <message>
        <source>Take 4 to 8 digits: not 1111, not 1234, no usual one.</source>
        <translation>请用 4 到 8 位数字：不能是 1111、1234 或常见密码。</translation>
    </message>
    <message>
        <source>The old PIN was wrong. The PIN is unchanged.</source>
        <translation>旧密码错误。密码没有改变。</translation>
    </message>
    <message>
        <source>Type it again, or ask the owner for a new one.</source>
        <translation>请重新输入，或请店主设新密码。</translation>
    </message>
    <message>
        <source>This computer could not work on the PIN. It did not count as wrong.</source>
        <translation>本电脑无法处理该密码。不计为错误。</translation>
    </message>
    <message>
        <source>Type it once more. If that does not help, start the till again.</source>
        <translation>请再输入一次。如仍不行，请重新启动收银机。</translation>
    </message>
    <message>
        <source>PINs cannot be checked: their key is gone. No try counted.</source>
        <translation>无法核对密码：密钥已丢失。未计入错误次数。</translation>
    </message>
    <message>
        <source>The owner needs a new PIN: pos-app people reset-owner.</source>
        <translation>店主需要新密码：pos-app people reset-owner。</translation>
    </message>
    <message>
        <source>The new PIN is set.</source>
        <translation>新密码已设好。</translation>
    </message>
    <message>
        <source>From now on only the new one signs in.</source>
        <translation>从现在起只能用新密码登录。</translation>
    </message>
    <message>
        <source>This badge is somebody else&apos;s. Nothing was changed.</source>
        <translation>这张工牌是别人的。没有任何变化。</translation>
    </message>
    <message>
        <source>Scan another badge.</source>
        <translation>请扫描另一张工牌。</translation>
    </message>
    <message>
        <source>The badge is saved.</source>
        <translation>工牌已保存。</translation>
    </message>
    <message>
        <source>Scan it at the till, then type the PIN.</source>
        <translation>在收银机上扫描工牌，再输入密码。</translation>
    </message>
    <message>
        <source>Nobody here has this badge. Nothing was charged.</source>
        <translation>这里没有人用这张工牌。没有扣款。</translation>
    </message>
    <message>
        <source>Choose your name instead.</source>
        <translation>请改为选择您的姓名。</translation>
    </message>
    <message>
        <source>This code cannot be a badge. Nothing was changed.</source>
        <translation>这个码不能用作工牌。没有任何变化。</translation>
    </message>
    <message>
        <source>Scan one that is neither a payment code nor a receipt.</source>
        <translation>请扫描不是付款码也不是小票的码。</translation>
    </message>
    <message>
        <source>This is the only owner. Nothing was changed.</source>
        <translation>这是唯一的店主。没有任何变化。</translation>
    </message>
    <message>
        <source>Make somebody else an owner first.</source>
        <translation>请先把别人设为店主。</translation>
    </message>
    <message>
        <source>Added: they can sign in now.</source>
        <translation>已添加：现在可以登录。</translation>
    </message>
    <message>
        <source>A badge can be given to them in the list.</source>
        <translation>可在列表中为其设置工牌。</translation>
    </message>
    <message>
        <source>Removed: they cannot sign in any more.</source>
        <translation>已移除：不能再登录。</translation>
    </message>
    <message>
        <source>All that they did stays in the journal.</source>
        <translation>以往的所有操作保留在流水中。</translation>
    </message>
    <message>
        <source>More than you may give back of one payment. Nothing went back.</source>
        <translation>超过您对一笔付款可退的金额。没有退款。</translation>
    </message>
    <message>
        <source>Refund less, or call a supervisor.</source>
        <translation>请减少退款金额，或叫主管。</translation>
    </message>
    <message>
        <source>No shift is open. Nothing was charged.</source>
        <translation>还没有开班。没有扣款。</translation>
    </message>
    <message>
        <source>Press F3 and open the shift first.</source>
        <translation>请先按 F3 开班。</translation>
    </message>
    <message>
        <source>A shift is open on this till already.</source>
        <translation>本机已经开班。</translation>
    </message>
    <message>
        <source>Go on in it, or close it first.</source>
        <translation>请继续当前班次，或先交班。</translation>
    </message>
    <message>
        <source>The shift is open.</source>
        <translation>已开班。</translation>
    </message>
    <message>
        <source>Type the first amount.</source>
        <translation>请输入第一笔金额。</translation>
    </message>
    <message>
        <source>The shift is closed: Z report</source>
        <translation>已交班：Z 报表</translation>
    </message>
    <message>
        <source>Keep the report with the day&apos;s papers.</source>
        <translation>请把报表与当天的单据一起保存。</translation>
    </message>
    <message>
        <source>A payment is on screen. The shift was not closed.</source>
        <translation>屏幕上有一笔付款。没有交班。</translation>
    </message>
    <message>
        <source>Finish it, or set it aside, then close the shift.</source>
        <translation>请完成或挂起它，然后再交班。</translation>
    </message>
    <message>
        <source>The list of what is open has changed. The shift was not closed.</source>
        <translation>未结的清单有变化。没有交班。</translation>
    </message>
    <message>
        <source>Read it again, then decide.</source>
        <translation>请重新查看，再决定。</translation>
    </message>
    <message>
        <source>There is no Z report of this number here.</source>
        <translation>这里没有这个编号的 Z 报表。</translation>
    </message>
    <message>
        <source>Look at the number again.</source>
        <translation>请再核对编号。</translation>
    </message>
    <message>
        <source>The drawer has not been counted. Nothing was changed.</source>
        <translation>钱箱还没有清点。没有任何变化。</translation>
    </message>
    <message>
        <source>Count the cash and type the sum.</source>
        <translation>请清点现金并输入总额。</translation>
    </message>
    <message>
        <source>The drawer was told to open. It is in the journal.</source>
        <translation>已发出打开钱箱的指令，并记入流水。</translation>
    </message>
    <message>
        <source>If it stays shut, use its key.</source>
        <translation>如果打不开，请用钥匙。</translation>
    </message>
    <message>
        <source>No cash drawer is set up at this till.</source>
        <translation>本机没有设置钱箱。</translation>
    </message>
    <message>
        <source>It can be set up in the settings, with the printer.</source>
        <translation>可在设置中与打印机一起设置。</translation>
    </message>
    <message>
        <source>1 of 2: Refund how much?</source>
        <translation>1/2：退多少？</translation>
    </message>
    <message>
        <source>2 of 2: Why is it given back?</source>
        <translation>2/2：为什么退款？</translation>
    </message>
    <message>
        <source>All of it. Type for less.</source>
        <translation>全部。要少退请输入金额。</translation>
    </message>
    <message>
        <source>A part. {left} stays paid.</source>
        <translation>部分退款。{left} 仍算已付。</translation>
    </message>
    <message>
        <source>Paid {paid} · refunded {refunded} · {remaining} remaining</source>
        <translation>已付 {paid} · 已退 {refunded} · 剩余 {remaining}</translation>
    </message>
    <message>
        <source>Paid {paid}. What remains is not known: others refunded too. AlphaPay refuses more than is left.</source>
        <translation>已付 {paid}。剩余金额不明：别处也退过款。超过剩余金额时 AlphaPay 会拒绝。</translation>
    </message>
    <message>
        <source>Type how much is to be given back.</source>
        <translation>请输入要退的金额。</translation>
    </message>
    <message>
        <source>That is more than can be refunded: {most} at the most.</source>
        <translation>超过可退金额：最多 {most}。</translation>
    </message>
    <message>
        <source>Press the number of a reason, or type your own.</source>
        <translation>按编号选择原因，或自己填写。</translation>
    </message>
    <message>
        <source>Wrong item or wrong price</source>
        <translation>商品或价格有误</translation>
    </message>
    <message>
        <source>Open the shift</source>
        <translation>开班</translation>
    </message>
    <message>
        <source>Every payment from now on counts in it, until it is closed.</source>
        <translation>从现在起的每笔付款都计入本班次，直到交班。</translation>
    </message>
    <message>
        <source>Press Enter.</source>
        <translation>请按 Enter。</translation>
    </message>
    <message>
        <source>Count the drawer, type the amount, press Enter.</source>
        <translation>清点钱箱，输入金额，按 Enter。</translation>
    </message>
    <message>
        <source>This shift so far</source>
        <translation>本班次至今</translation>
    </message>
    <message>
        <source>Opened by {name}, {time}. Nothing is closed by reading this.</source>
        <translation>{name} 开班，{time}。查看不会交班。</translation>
    </message>
    <message>
        <source>What it took is shown to those who may read reports. F4 reads it, with an approval.</source>
        <translation>收款金额只给有权看报表的人看。经批准可按 F4 查看。</translation>
    </message>
    <message>
        <source>Shift closed: Z report {number}</source>
        <translation>已交班：Z 报表 {number}</translation>
    </message>
    <message>
        <source>This report never changes. What comes from now on counts in the next shift.</source>
        <translation>这份报表不再改变。此后的款项计入下一班次。</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>交班</translation>
    </message>
    <message>
        <source>Everything is settled. Z report {number} will be printed.</source>
        <translation>全部已结清。将打印 Z 报表 {number}。</translation>
    </message>
    <message>
        <source>A payment is on the screen. Finish it or park it first; then close.</source>
        <translation>屏幕上有一笔付款。请先完成或挂起，再交班。</translation>
    </message>
    <message>
        <source>AlphaPay is asked once more about {count} that had ended unpaid.</source>
        <translation>正在向 AlphaPay 再次查询 {count} 笔未付而结束的付款。</translation>
    </message>
    <message>
        <source>Everything is settled. This will be Z report {number}.</source>
        <translation>全部已结清。这将是第 {number} 号 Z 报表。</translation>
    </message>
    <message>
        <source>Papers that have not come out: {count}.</source>
        <translation>尚未打印出来的单据：{count} 张。</translation>
    </message>
    <message>
        <source>Still open: {count}. Why close it now? Choose a number, or type.</source>
        <translation>仍未结清：{count}。为什么现在结班？请选数字或输入。</translation>
    </message>
    <message>
        <source>Press F9.</source>
        <translation>请按 F9。</translation>
    </message>
    <message>
        <source>Press F9 and count the drawer.</source>
        <translation>按 F9，然后清点钱箱。</translation>
    </message>
    <message>
        <source>Not confirmed: {count}. Not in this Z&apos;s totals; if paid, in a later Z&apos;s.</source>
        <translation>未确认：{count}。不计入本 Z 的合计；若已付款，计入以后的 Z。</translation>
    </message>
    <message>
        <source>To be decided: {count}. The money is counted; only the decision goes on.</source>
        <translation>待决定：{count}。款项已计入，只有决定留待以后。</translation>
    </message>
    <message>
        <source>Refunds under way: {count}. Not in this Z&apos;s totals; if done, in a later Z&apos;s.</source>
        <translation>退款进行中：{count}。不计入本 Z 的合计；若完成，计入以后的 Z。</translation>
    </message>
    <message>
        <source>Alarms not read: {count}. They change no total and stay until they are read.</source>
        <translation>未读警报：{count}。不影响任何合计，读过之前一直保留。</translation>
    </message>
    <message>
        <source>Count the drawer</source>
        <translation>清点钱箱</translation>
    </message>
    <message>
        <source>It began with {amount}.</source>
        <translation>开班时有 {amount}。</translation>
    </message>
    <message>
        <source>Type what is in it now, then press F9.</source>
        <translation>请输入现在的金额，然后按 F9。</translation>
    </message>
    <message>
        <source>AlphaPay did not answer</source>
        <translation>AlphaPay 没有答复</translation>
    </message>
    <message>
        <source>The next shift sees to it</source>
        <translation>由下一班次处理</translation>
    </message>
    <message>
        <source>The supervisor knows</source>
        <translation>主管已知道</translation>
    </message>
    <message>
        <source>Not printed yet: it comes out by itself once the printer is ready.</source>
        <translation>尚未打印：打印机就绪后会自动打印。</translation>
    </message>
    <message>
        <source>This till has no printer: the journal keeps the report.</source>
        <translation>本收银机没有打印机：报表保存在日志中。</translation>
    </message>
    <message>
        <source>The report is being printed.</source>
        <translation>报表正在打印。</translation>
    </message>
    <message>
        <source>The report is printed.</source>
        <translation>报表已打印。</translation>
    </message>
    <message>
        <source>The report was sent, but the printer did not confirm it. Look at the paper; F6 prints it again.</source>
        <translation>报表已发送，但打印机没有确认。请查看纸张；按 F6 重新打印。</translation>
    </message>
    <message>
        <source>The printer stopped half-way. Look at the paper; F6 prints the report again.</source>
        <translation>打印机中途停止。请查看纸张；按 F6 重新打印报表。</translation>
    </message>
    <message>
        <source>Why open the drawer?</source>
        <translation>为什么打开钱箱？</translation>
    </message>
    <message>
        <source>The reason and your name are recorded.</source>
        <translation>原因和您的姓名会被记录。</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>打开钱箱</translation>
    </message>
    <message>
        <source>Change for a customer</source>
        <translation>给顾客换零钱</translation>
    </message>
    <message>
        <source>Money taken to the safe</source>
        <translation>取钱存入保险箱</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>清点</translation>
    </message>
    <message>
        <source>Waits for a decision</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Refund not known yet</source>
        <translation>退款尚不清楚</translation>
    </message>
    <message>
        <source>Alarm that nobody has read</source>
        <translation>没有人看过的警报</translation>
    </message>
    <message>
        <source>Not confirmed yet: in no total</source>
        <translation>尚未确认：不计入合计</translation>
    </message>
    <message>
        <source>Counted, waits for a decision</source>
        <translation>已计入，待处理</translation>
    </message>
    <message>
        <source>Refund not known yet: in no total</source>
        <translation>退款尚不清楚：不计入合计</translation>
    </message>
    <message>
        <source>Paid late, begun in an earlier shift</source>
        <translation>延迟到账，开始于以前的班次</translation>
    </message>
    <message>
        <source>Refund begun in an earlier shift</source>
        <translation>退款开始于以前的班次</translation>
    </message>
    <message>
        <source>Refund that failed: in no total</source>
        <translation>退款失败：不计入合计</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>净额</translation>
    </message>
    <message>
        <source>By wallet</source>
        <translation>按钱包</translation>
    </message>
    <message>
        <source>By way of paying</source>
        <translation>按付款方式</translation>
    </message>
    <message>
        <source>By cashier</source>
        <translation>按收银员</translation>
    </message>
    <message>
        <source>Ended unpaid</source>
        <translation>未付而结束</translation>
    </message>
    <message>
        <source>On lines of their own</source>
        <translation>单独列出</translation>
    </message>
    <message>
        <source>Nothing was taken yet.</source>
        <translation>还没有收款。</translation>
    </message>
    <message>
        <source>Drawer at the opening</source>
        <translation>开班时钱箱</translation>
    </message>
    <message>
        <source>Drawer at the closing</source>
        <translation>交班时钱箱</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>Closed although something was open</source>
        <translation>有未结项目仍交班</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Open drawer</source>
        <translation>打开钱箱</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Trainee</source>
        <translation>学员</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>收银员</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>店主</translation>
    </message>
    <message>
        <source>Wrong PIN. Type it again.</source>
        <translation>密码错误。请重新输入。</translation>
    </message>
    <message>
        <source>You can type the PIN again now.</source>
        <translation>现在可以重新输入密码。</translation>
    </message>
    <message>
        <source>Too many wrong PINs. The owner unlocks it: F6, then the number.</source>
        <translation>密码错误次数太多。请店主解锁：按 F6，再按编号。</translation>
    </message>
    <message>
        <source>This person works here no more.</source>
        <translation>此人已不在这里工作。</translation>
    </message>
    <message>
        <source>This person may not approve it.</source>
        <translation>此人无权批准。</translation>
    </message>
    <message>
        <source>A trainee works in training mode only, not at this till.</source>
        <translation>学员只能在培训模式下操作，不能用本机。</translation>
    </message>
    <message>
        <source>Cancelling the payment</source>
        <translation>取消付款</translation>
    </message>
    <message>
        <source>A refund of {amount}</source>
        <translation>退款 {amount}</translation>
    </message>
    <message>
        <source>Sending the refund again</source>
        <translation>重新发送退款</translation>
    </message>
    <message>
        <source>Deciding about {amount}</source>
        <translation>处理 {amount}</translation>
    </message>
    <message>
        <source>Closing a payment as not found</source>
        <translation>按查无此款关闭付款</translation>
    </message>
    <message>
        <source>Going on after the restore</source>
        <translation>恢复后继续</translation>
    </message>
    <message>
        <source>Opening the drawer</source>
        <translation>打开钱箱</translation>
    </message>
    <message>
        <source>Opening the shift</source>
        <translation>开班</translation>
    </message>
    <message>
        <source>Reading the X report</source>
        <translation>查看 X 报表</translation>
    </message>
    <message>
        <source>Printing the X report</source>
        <translation>打印 X 报表</translation>
    </message>
    <message>
        <source>Closing the shift</source>
        <translation>交班</translation>
    </message>
    <message>
        <source>Printing a Z report</source>
        <translation>打印 Z 报表</translation>
    </message>
    <message>
        <source>Adding somebody</source>
        <translation>添加人员</translation>
    </message>
    <message>
        <source>Changing a name or role</source>
        <translation>修改姓名或角色</translation>
    </message>
    <message>
        <source>Removing somebody</source>
        <translation>移除人员</translation>
    </message>
    <message>
        <source>Setting a PIN</source>
        <translation>设置密码</translation>
    </message>
    <message>
        <source>Giving a badge</source>
        <translation>设置工牌</translation>
    </message>
    <message>
        <source>Unlocking somebody</source>
        <translation>解锁人员</translation>
    </message>
    <message>
        <source>This</source>
        <translation>此操作</translation>
    </message>
    <message>
        <source>This, of {amount},</source>
        <translation>此操作（{amount}）</translation>
    </message>
    <message>
        <source>{deed} needs a supervisor.</source>
        <translation>{deed}：需要主管批准。</translation>
    </message>
    <message>
        <source>{deed} needs the owner.</source>
        <translation>{deed}：需要店主批准。</translation>
    </message>
    <message>
        <source>{deed} needs a cashier.</source>
        <translation>{deed}：需要收银员批准。</translation>
    </message>
    <message>
        <source>taking payments</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>cancelling payments</source>
        <translation>取消付款</translation>
    </message>
    <message>
        <source>refunds</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>refunds above the shop&apos;s limit</source>
        <translation>超过本店限额的退款</translation>
    </message>
    <message>
        <source>deciding about uncertain money</source>
        <translation>处理不确定的款项</translation>
    </message>
    <message>
        <source>opening the drawer</source>
        <translation>打开钱箱</translation>
    </message>
    <message>
        <source>reports and closing the shift</source>
        <translation>报表和交班</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>people and their PINs</source>
        <translation>人员及其密码</translation>
    </message>
    <message>
        <source>Locking the till…</source>
        <translation>正在锁定收银机…</translation>
    </message>
    <message>
        <source>Who is at the till?</source>
        <translation>谁在使用收银机？</translation>
    </message>
    <message>
        <source>Press your number, or scan your badge.</source>
        <translation>请按您的编号，或扫描工牌。</translation>
    </message>
    <message>
        <source>{name} is locked out.</source>
        <translation>{name} 已被锁定。</translation>
    </message>
    <message>
        <source>{name}, type your PIN.</source>
        <translation>{name}，请输入密码。</translation>
    </message>
    <message>
        <source>The right it needs: {right}.</source>
        <translation>所需权限：{right}。</translation>
    </message>
    <message>
        <source>For: {name}, {role}</source>
        <translation>对象：{name}，{role}</translation>
    </message>
    <message>
        <source>For: {name}</source>
        <translation>对象：{name}</translation>
    </message>
    <message>
        <source>Nobody who works here may approve it. Press Esc.</source>
        <translation>这里没有人可以批准。请按 Esc。</translation>
    </message>
    <message>
        <source>Who approves it? Press the number.</source>
        <translation>由谁批准？请按编号。</translation>
    </message>
    <message>
        <source>{role} · locked</source>
        <translation>{role} · 已锁定</translation>
    </message>
    <message>
        <source>Checking the PIN…</source>
        <translation>正在核对密码…</translation>
    </message>
    <message>
        <source>Wrong PIN. The next one is taken in {wait}.</source>
        <translation>密码错误。{wait} 后可再输入。</translation>
    </message>
    <message>
        <source>4 to 8 digits, then Enter.</source>
        <translation>4 到 8 位数字，然后按 Enter。</translation>
    </message>
    <message>
        <source>Wrong PIN. One try left, then it is locked.</source>
        <translation>密码错误。还能试一次，再错就锁定。</translation>
    </message>
    <message>
        <source>Wrong PIN. {tries} tries left.</source>
        <translation>密码错误。还能试 {tries} 次。</translation>
    </message>
    <message>
        <source>{cashier} asked for {amount}: {way}.</source>
        <translation>{cashier} 收款 {amount}：{way}。</translation>
    </message>
    <message>
        <source>Order of {amount}, made elsewhere, taken into this till&apos;s books to refund it.</source>
        <translation>非本机收款的 {amount} 订单，为退款记入本机账上。</translation>
    </message>
    <message>
        <source>The till began to send it to AlphaPay.</source>
        <translation>收银机开始向 AlphaPay 发送。</translation>
    </message>
    <message>
        <source>It never left this till. Nothing was charged.</source>
        <translation>从未由本机发出。没有扣款。</translation>
    </message>
    <message>
        <source>AlphaPay has the order.</source>
        <translation>AlphaPay 已收到订单。</translation>
    </message>
    <message>
        <source>AlphaPay refused it. Nothing was charged.</source>
        <translation>AlphaPay 已拒绝。没有扣款。</translation>
    </message>
    <message>
        <source>Not known whether it was paid. {doubt}</source>
        <translation>不清楚是否已付款。{doubt}</translation>
    </message>
    <message>
        <source>Cancelling began: {cause}.</source>
        <translation>开始取消：{cause}。</translation>
    </message>
    <message>
        <source>AlphaPay confirmed the payment of {booked}.</source>
        <translation>AlphaPay 确认已付 {booked}。</translation>
    </message>
    <message>
        <source>AlphaPay confirmed another amount than was asked for: {booked}.</source>
        <translation>AlphaPay 确认的金额与应收不同：{booked}。</translation>
    </message>
    <message>
        <source>AlphaPay confirmed {booked}, {seen} by somebody else than this till.</source>
        <translation>AlphaPay 确认 {booked}，{seen}（不是本机退的）。</translation>
    </message>
    <message>
        <source>AlphaPay says that the payment failed.</source>
        <translation>AlphaPay 说付款失败。</translation>
    </message>
    <message>
        <source>AlphaPay says that the order is closed. It was not paid.</source>
        <translation>AlphaPay 说订单已关闭，未付款。</translation>
    </message>
    <message>
        <source>AlphaPay was asked once more: nothing had changed.</source>
        <translation>又向 AlphaPay 查询了一次：没有变化。</translation>
    </message>
    <message>
        <source>AlphaPay&apos;s list says which wallet paid: {wallet}.</source>
        <translation>AlphaPay 的清单显示付款钱包：{wallet}。</translation>
    </message>
    <message>
        <source>AlphaPay&apos;s list has this payment. It is asked about again.</source>
        <translation>AlphaPay 的清单里有这笔付款。正在再次查询。</translation>
    </message>
    <message>
        <source>The money waits for a decision: {attention}.</source>
        <translation>款项待处理：{attention}。</translation>
    </message>
    <message>
        <source>{by} decided: {resolution}.</source>
        <translation>{by} 的处理：{resolution}。</translation>
    </message>
    <message>
        <source>The refund failed. The money waits for a decision again.</source>
        <translation>退款失败。款项重新待处理。</translation>
    </message>
    <message>
        <source>{by} closed it as not found: AlphaPay&apos;s lists do not have it.</source>
        <translation>{by} 已按查无此款关闭：AlphaPay 清单里没有它。</translation>
    </message>
    <message>
        <source>At the next sale the cashier said that it was another customer.</source>
        <translation>下一笔销售时，收银员说是另一位顾客。</translation>
    </message>
    <message>
        <source>Alarm: {alarm}.</source>
        <translation>警报：{alarm}。</translation>
    </message>
    <message>
        <source>{by} has seen the alarm: {alarm}.</source>
        <translation>{by} 已看过警报：{alarm}。</translation>
    </message>
    <message>
        <source>{minor} set aside for a refund.</source>
        <translation>为退款预留 {minor}。</translation>
    </message>
    <message>
        <source>{minor} is free again: the refund was not made.</source>
        <translation>已释放 {minor}：没有退款。</translation>
    </message>
    <message>
        <source>{minor} went back to the customer.</source>
        <translation>{minor} 已退给顾客。</translation>
    </message>
    <message>
        <source>AlphaPay shows it {seen}: more than this till gave back. What remains is not known.</source>
        <translation>AlphaPay 显示{seen}：超过本机所退金额。剩余金额不明。</translation>
    </message>
    <message>
        <source>AlphaPay&apos;s number of the order became known.</source>
        <translation>AlphaPay 的订单号已获知。</translation>
    </message>
    <message>
        <source>The money counts in this shift.</source>
        <translation>款项计入本班次。</translation>
    </message>
    <message>
        <source>AlphaPay is asked once more before the shift is closed.</source>
        <translation>交班前再向 AlphaPay 查询一次。</translation>
    </message>
    <message>
        <source>{cashier} began the sale of {amount}.</source>
        <translation>{cashier} 开始一笔 {amount} 的销售。</translation>
    </message>
    <message>
        <source>The sale was made elsewhere.</source>
        <translation>这笔销售非本机收款。</translation>
    </message>
    <message>
        <source>The cashier went on to the next customer.</source>
        <translation>收银员已接待下一位顾客。</translation>
    </message>
    <message>
        <source>The sale was taken back onto the screen.</source>
        <translation>销售已调回屏幕。</translation>
    </message>
    <message>
        <source>The receipt went into the line for the printer.</source>
        <translation>小票已排队等待打印。</translation>
    </message>
    <message>
        <source>A paper went into the line for the printer.</source>
        <translation>一张单据已排队等待打印。</translation>
    </message>
    <message>
        <source>{job}</source>
        <translation>{job}</translation>
    </message>
    <message>
        <source>The cashier parked the sale before it was certain. The customer {left}.</source>
        <translation>收银员在确认之前挂起了销售。顾客{left}。</translation>
    </message>
    <message>
        <source>The cashier</source>
        <translation>收银员</translation>
    </message>
    <message>
        <source>Reason: {reason}.</source>
        <translation>原因：{reason}。</translation>
    </message>
    <message>
        <source>Reference: {reference}.</source>
        <translation>参考号：{reference}。</translation>
    </message>
    <message>
        <source>AlphaPay&apos;s words: “{message}”</source>
        <translation>AlphaPay 原话：“{message}”</translation>
    </message>
    <message>
        <source>{by} sent the refund again under the same number.</source>
        <translation>{by} 用相同的编号重新发送了退款。</translation>
    </message>
    <message>
        <source>The customer&apos;s wallet moved {pay_amount}.</source>
        <translation>顾客钱包实付 {pay_amount}。</translation>
    </message>
    <message>
        <source>d MMM HH:mm:ss</source>
        <translation>M月d日 HH:mm:ss</translation>
    </message>
    <message>
        <source>{by} ordered a refund of {amount}.</source>
        <translation>{by} 要求退款 {amount}。</translation>
    </message>
    <message>
        <source>The till began to send the refund to AlphaPay.</source>
        <translation>收银机开始向 AlphaPay 发送退款。</translation>
    </message>
    <message>
        <source>The refund never left this till. Nothing went back.</source>
        <translation>退款从未由本机发出。没有退回任何钱。</translation>
    </message>
    <message>
        <source>AlphaPay has the refund.</source>
        <translation>AlphaPay 已收到退款。</translation>
    </message>
    <message>
        <source>AlphaPay reviews the refund. A person there decides.</source>
        <translation>AlphaPay 正在审核退款，由人工决定。</translation>
    </message>
    <message>
        <source>AlphaPay refused the refund. Nothing went back.</source>
        <translation>AlphaPay 拒绝了退款。没有退回任何钱。</translation>
    </message>
    <message>
        <source>AlphaPay says that the refund failed. Nothing went back.</source>
        <translation>AlphaPay 说退款失败。没有退回任何钱。</translation>
    </message>
    <message>
        <source>No clear answer came: not known whether AlphaPay has the refund.</source>
        <translation>没有明确答复：不清楚 AlphaPay 是否已收到退款。</translation>
    </message>
    <message>
        <source>AlphaPay confirmed the refund.</source>
        <translation>AlphaPay 已确认退款。</translation>
    </message>
    <message>
        <source>What became of the refund counts in this shift.</source>
        <translation>这笔退款的结果计入本班次。</translation>
    </message>
    <message>
        <source>No answer came from AlphaPay.</source>
        <translation>AlphaPay 没有答复。</translation>
    </message>
    <message>
        <source>The answer could not be verified as AlphaPay&apos;s.</source>
        <translation>无法核实答复是否来自 AlphaPay。</translation>
    </message>
    <message>
        <source>AlphaPay&apos;s answer proves nothing.</source>
        <translation>AlphaPay 的答复不能证明什么。</translation>
    </message>
    <message>
        <source>The till stopped in the middle of it.</source>
        <translation>收银机中途停止了。</translation>
    </message>
    <message>
        <source>It has expired, and AlphaPay still says: in process.</source>
        <translation>已过期，AlphaPay 仍说：处理中。</translation>
    </message>
    <message>
        <source>It has expired, and AlphaPay could not be asked.</source>
        <translation>已过期，且无法询问 AlphaPay。</translation>
    </message>
    <message>
        <source>the cashier wished it</source>
        <translation>收银员要求取消</translation>
    </message>
    <message>
        <source>its time was over</source>
        <translation>时间已到</translation>
    </message>
    <message>
        <source>the customer&apos;s code was scanned instead</source>
        <translation>改为扫描顾客的付款码</translation>
    </message>
    <message>
        <source>AlphaPay sent no QR code to show</source>
        <translation>AlphaPay 没有发来可显示的二维码</translation>
    </message>
    <message>
        <source>another payment of the sale had come</source>
        <translation>该销售的另一笔付款已到账</translation>
    </message>
    <message>
        <source>it came late, after the payment had ended here</source>
        <translation>延迟到账，本机此前已结束这笔付款</translation>
    </message>
    <message>
        <source>it came after the customer had left</source>
        <translation>顾客离开后到账</translation>
    </message>
    <message>
        <source>it is another amount</source>
        <translation>金额不同</translation>
    </message>
    <message>
        <source>it was refunded from elsewhere</source>
        <translation>已在别处退款</translation>
    </message>
    <message>
        <source>the customer had paid already</source>
        <translation>顾客此前已付款</translation>
    </message>
    <message>
        <source>it pays its sale</source>
        <translation>归入这笔销售</translation>
    </message>
    <message>
        <source>it stands at AlphaPay&apos;s figure</source>
        <translation>以 AlphaPay 的金额为准</translation>
    </message>
    <message>
        <source>it is given back</source>
        <translation>退回给顾客</translation>
    </message>
    <message>
        <source>left with the goods</source>
        <translation>带走了商品</translation>
    </message>
    <message>
        <source>paid another way</source>
        <translation>已用其他方式付款</translation>
    </message>
    <message>
        <source>left with nothing</source>
        <translation>什么都没带走</translation>
    </message>
    <message>
        <source>another amount was paid</source>
        <translation>付款金额不同</translation>
    </message>
    <message>
        <source>a refund that this till did not make</source>
        <translation>有一笔不是本机退的款</translation>
    </message>
    <message>
        <source>the customer paid twice</source>
        <translation>顾客付了两次</translation>
    </message>
    <message>
        <source>the order had ended and is in process again</source>
        <translation>已结束的订单又在处理中</translation>
    </message>
    <message>
        <source>AlphaPay had said paid and says otherwise now</source>
        <translation>AlphaPay 原先说已付，现在改口</translation>
    </message>
    <message>
        <source>AlphaPay&apos;s list says paid, the order itself does not</source>
        <translation>AlphaPay 清单说已付，订单本身却不是</translation>
    </message>
    <message>
        <source>AlphaPay&apos;s list has an order that never left this till</source>
        <translation>AlphaPay 清单里有一笔本机从未发出的订单</translation>
    </message>
    <message>
        <source>not refunded</source>
        <translation>未退款</translation>
    </message>
    <message>
        <source>partly refunded</source>
        <translation>已部分退款</translation>
    </message>
    <message>
        <source>refunded in full</source>
        <translation>已全额退款</translation>
    </message>
    <message>
        <source>The paper waits for the printer.</source>
        <translation>单据正在等待打印。</translation>
    </message>
    <message>
        <source>The paper was sent to the printer.</source>
        <translation>单据已发送到打印机。</translation>
    </message>
    <message>
        <source>The paper was printed.</source>
        <translation>单据已打印。</translation>
    </message>
    <message>
        <source>The paper may have been printed: it is not printed again by itself.</source>
        <translation>单据可能已打印：不会自动重印。</translation>
    </message>
    <message>
        <source>the customer&apos;s code was scanned</source>
        <translation>扫描顾客的付款码</translation>
    </message>
    <message>
        <source>a QR code for the customer to scan</source>
        <translation>显示二维码给顾客扫</translation>
    </message>
    <message>
        <source>Welcome. What shall this till do?</source>
        <translation>欢迎。这台收银机要做什么？</translation>
    </message>
    <message>
        <source>Nothing is written before you save at the end.</source>
        <translation>在最后保存之前，不会写入任何内容。</translation>
    </message>
    <message>
        <source>Where is your AlphaPay account?</source>
        <translation>您的 AlphaPay 账户在哪里？</translation>
    </message>
    <message>
        <source>The region decides where payments go and in which currency.</source>
        <translation>地区决定款项去向和币种。</translation>
    </message>
    <message>
        <source>At which address is AlphaPay?</source>
        <translation>AlphaPay 的地址是什么？</translation>
    </message>
    <message>
        <source>Only where AlphaPay gave you one, or for its simulator on this computer.</source>
        <translation>仅在 AlphaPay 给了您地址，或使用本电脑上的模拟器时填写。</translation>
    </message>
    <message>
        <source>What is your merchant code?</source>
        <translation>您的商户代码是什么？</translation>
    </message>
    <message>
        <source>It stands in AlphaPay&apos;s dashboard: letters and digits.</source>
        <translation>在 AlphaPay 后台可以看到：只含字母和数字。</translation>
    </message>
    <message>
        <source>Which till is this?</source>
        <translation>这是哪台收银机？</translation>
    </message>
    <message>
        <source>Each till needs an id of its own, such as T01: payments, receipts and this till&apos;s books carry it. Two tills with one id cannot be told apart.</source>
        <translation>每台收银机要有自己的编号，例如 T01：收款、小票和账目都带着它。两台编号相同就无法区分。</translation>
    </message>
    <message>
        <source>This till&apos;s keys</source>
        <translation>本收银机的密钥</translation>
    </message>
    <message>
        <source>The till signs every payment with its private key; AlphaPay knows it by the public key.</source>
        <translation>收银机用私钥签署每笔收款；AlphaPay 凭公钥识别它。</translation>
    </message>
    <message>
        <source>Paste AlphaPay&apos;s public key</source>
        <translation>粘贴 AlphaPay 的公钥</translation>
    </message>
    <message>
        <source>Copy it from AlphaPay&apos;s dashboard. By it the till knows AlphaPay&apos;s answers from others.</source>
        <translation>从 AlphaPay 后台复制。收银机凭它辨认 AlphaPay 的应答。</translation>
    </message>
    <message>
        <source>Try it with AlphaPay</source>
        <translation>与 AlphaPay 试一次</translation>
    </message>
    <message>
        <source>The till asks for today&apos;s list of payments, signed with its key. No money moves.</source>
        <translation>收银机用密钥签名，查询今天的收款列表。不涉及任何款项。</translation>
    </message>
    <message>
        <source>What stands on receipts?</source>
        <translation>小票上印什么？</translation>
    </message>
    <message>
        <source>Only the shop&apos;s name is needed.</source>
        <translation>只需要店名。</translation>
    </message>
    <message>
        <source>Which receipt printer?</source>
        <translation>用哪台小票打印机？</translation>
    </message>
    <message>
        <source>It can be chosen later, too. Payments never depend on it.</source>
        <translation>也可以以后再选。收款从不取决于它。</translation>
    </message>
    <message>
        <source>Where is the printer?</source>
        <translation>打印机在哪里？</translation>
    </message>
    <message>
        <source>Print a test slip to be sure.</source>
        <translation>打印一张测试小票以便确认。</translation>
    </message>
    <message>
        <source>Scan anything now</source>
        <translation>现在随便扫一个码</translation>
    </message>
    <message>
        <source>Any barcode will do. A scanner that types like a keyboard needs no setting; for one on a serial port choose the port. Without a scanner go on.</source>
        <translation>任何条码都可以。像键盘一样输入的扫描枪不用设置；串口扫描枪请选择端口。没有扫描枪就继续。</translation>
    </message>
    <message>
        <source>Which screen does the customer see?</source>
        <translation>顾客看哪个屏幕？</translation>
    </message>
    <message>
        <source>Each screen shows its number now.</source>
        <translation>每个屏幕现在都显示自己的编号。</translation>
    </message>
    <message>
        <source>Is all of this right?</source>
        <translation>这些都对吗？</translation>
    </message>
    <message>
        <source>Everything can be changed later. The till starts when it is saved.</source>
        <translation>以后都可以更改。保存后收银机即启动。</translation>
    </message>
    <message>
        <source>Try it with the simulator</source>
        <translation>用模拟器试用</translation>
    </message>
    <message>
        <source>A till to play with: simulated AlphaPay, no real money, nothing to set.</source>
        <translation>试用的收银机：模拟的 AlphaPay，没有真钱，无需设置。</translation>
    </message>
    <message>
        <source>Connect to AlphaPay</source>
        <translation>连接 AlphaPay</translation>
    </message>
    <message>
        <source>Set up this shop&apos;s till. Have AlphaPay&apos;s dashboard at hand.</source>
        <translation>设置本店的收银机。请准备好 AlphaPay 后台。</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Enter or Tab</source>
        <translation>Enter 或 Tab</translation>
    </message>
    <message>
        <source>On slow ports only</source>
        <translation>仅在慢速端口</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No, as dots</source>
        <translation>否，按点打印</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>加拿大</translation>
    </message>
    <message>
        <source>from the file</source>
        <translation>来自文件</translation>
    </message>
    <message>
        <source>default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>changed, not saved</source>
        <translation>已更改，未保存</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>已设置</translation>
    </message>
    <message>
        <source>{name} must be a number.</source>
        <translation>{name}必须是数字。</translation>
    </message>
    <message>
        <source>Changes hold from the next start of the till.</source>
        <translation>更改在收银机下次启动后生效。</translation>
    </message>
    <message>
        <source>The till&apos;s payments and books hang on this. Change it in the settings file, with the till closed.</source>
        <translation>收银机的收款和账目取决于此项。请关闭收银机后在设置文件中更改。</translation>
    </message>
    <message>
        <source>Not saved yet: {count}. F9 saves; Esc again throws it away.</source>
        <translation>尚未保存：{count} 项。F9 保存；再按 Esc 放弃。</translation>
    </message>
    <message>
        <source>Saved. It holds from the next start: close the till and start it when nobody waits.</source>
        <translation>已保存。下次启动时生效：无人等候时关闭收银机再启动。</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>The printer has receipts to print. Test it when they are done.</source>
        <translation>打印机还有小票要打印。打完后再测试。</translation>
    </message>
    <message>
        <source>Save first: the test slip uses what is saved.</source>
        <translation>请先保存：测试小票使用已保存的设置。</translation>
    </message>
    <message>
        <source>The demo and training have no settings file of their own. Nothing can be changed here.</source>
        <translation>演示和培训没有自己的设置文件。这里无法更改。</translation>
    </message>
    <message>
        <source>openapi.alphapay.ca, Canadian dollars</source>
        <translation>openapi.alphapay.ca，加元</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>美国</translation>
    </message>
    <message>
        <source>openapi.alphapay.com, US dollars</source>
        <translation>openapi.alphapay.com，美元</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>其他地址</translation>
    </message>
    <message>
        <source>Given to you by AlphaPay, or a simulator on this computer</source>
        <translation>AlphaPay 给您的，或本电脑上的模拟器</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation>没有打印机</translation>
    </message>
    <message>
        <source>Receipts are shown on the screen.</source>
        <translation>小票显示在屏幕上。</translation>
    </message>
    <message>
        <source>On the network</source>
        <translation>在网络上</translation>
    </message>
    <message>
        <source>A receipt printer with an address of its own</source>
        <translation>有自己地址的小票打印机</translation>
    </message>
    <message>
        <source>On a serial port</source>
        <translation>在串口上</translation>
    </message>
    <message>
        <source>A receipt printer on COM3 or /dev/ttyS0</source>
        <translation>接在 COM3 或 /dev/ttyS0 的小票打印机</translation>
    </message>
    <message>
        <source>On USB</source>
        <translation>USB</translation>
    </message>
    <message>
        <source>A receipt printer, on Linux only</source>
        <translation>小票打印机，仅限 Linux</translation>
    </message>
    <message>
        <source>Behind a queue</source>
        <translation>在队列后面</translation>
    </message>
    <message>
        <source>A receipt printer that has a name in this computer</source>
        <translation>在本电脑中有名称的小票打印机</translation>
    </message>
    <message>
        <source>Any printer</source>
        <translation>任意打印机</translation>
    </message>
    <message>
        <source>With its own driver; office printers, too</source>
        <translation>用它自己的驱动；办公打印机也可以</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>PDF 文件</translation>
    </message>
    <message>
        <source>Receipts go into a folder.</source>
        <translation>小票存入文件夹。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Merchant code</source>
        <translation>商户代码</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>AlphaPay&apos;s public key</source>
        <translation>AlphaPay 的公钥</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>密钥文件</translation>
    </message>
    <message>
        <source>Private key in the vault</source>
        <translation>私钥在保险库中</translation>
    </message>
    <message>
        <source>Till id</source>
        <translation>收银机编号</translation>
    </message>
    <message>
        <source>Store (if it has a name of its own)</source>
        <translation>门店（如有自己的名称）</translation>
    </message>
    <message>
        <source>Shop&apos;s name</source>
        <translation>店名</translation>
    </message>
    <message>
        <source>Address lines</source>
        <translation>地址行</translation>
    </message>
    <message>
        <source>Tax registration</source>
        <translation>税号</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Printer&apos;s address</source>
        <translation>打印机地址</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Serial port</source>
        <translation>串口</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>AlphaPay</source>
        <translation>AlphaPay</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>收银机</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>扫描枪</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>显示屏</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Lines above the sale</source>
        <translation>销售上方的行</translation>
    </message>
    <message>
        <source>Lines at the end</source>
        <translation>末尾的行</translation>
    </message>
    <message>
        <source>Private key&apos;s file</source>
        <translation>私钥文件</translation>
    </message>
    <message>
        <source>Private key&apos;s variable</source>
        <translation>私钥变量</translation>
    </message>
    <message>
        <source>AlphaPay&apos;s key file</source>
        <translation>AlphaPay 公钥文件</translation>
    </message>
    <message>
        <source>Key version</source>
        <translation>密钥版本</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Seconds to connect</source>
        <translation>连接秒数</translation>
    </message>
    <message>
        <source>Seconds of silence</source>
        <translation>无应答秒数</translation>
    </message>
    <message>
        <source>Seconds for one call</source>
        <translation>单次调用秒数</translation>
    </message>
    <message>
        <source>Payments sent again</source>
        <translation>重复发送的收款</translation>
    </message>
    <message>
        <source>Store&apos;s name</source>
        <translation>门店名称</translation>
    </message>
    <message>
        <source>Cashier (no effect)</source>
        <translation>收银员（无效）</translation>
    </message>
    <message>
        <source>One more key above</source>
        <translation>超过此额多按一键</translation>
    </message>
    <message>
        <source>Journal&apos;s folder</source>
        <translation>流水文件夹</translation>
    </message>
    <message>
        <source>Cash drawer</source>
        <translation>钱箱</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>培训</translation>
    </message>
    <message>
        <source>Refund limit</source>
        <translation>退款限额</translation>
    </message>
    <message>
        <source>Locks after (s)</source>
        <translation>自动锁定（秒）</translation>
    </message>
    <message>
        <source>Longest gap (ms)</source>
        <translation>最长间隔（毫秒）</translation>
    </message>
    <message>
        <source>Shortest code</source>
        <translation>最短条码</translation>
    </message>
    <message>
        <source>Key after a code</source>
        <translation>条码后的按键</translation>
    </message>
    <message>
        <source>Speed (baud)</source>
        <translation>速率（波特）</translation>
    </message>
    <message>
        <source>Handshake</source>
        <translation>流控</translation>
    </message>
    <message>
        <source>Device file</source>
        <translation>设备文件</translation>
    </message>
    <message>
        <source>Printer&apos;s name</source>
        <translation>打印机名称</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Width in dots</source>
        <translation>宽度（点）</translation>
    </message>
    <message>
        <source>Printer&apos;s own letters</source>
        <translation>打印机自带字体</translation>
    </message>
    <message>
        <source>Code page</source>
        <translation>代码页</translation>
    </message>
    <message>
        <source>Prints by itself</source>
        <translation>自动打印</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>Cuts the paper</source>
        <translation>切纸</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>店标</translation>
    </message>
    <message>
        <source>Which monitor</source>
        <translation>哪个显示器</translation>
    </message>
    <message>
        <source>Between sales</source>
        <translation>两笔销售之间</translation>
    </message>
    <message>
        <source>Backups kept</source>
        <translation>保留的备份数</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>详细程度</translation>
    </message>
    <message>
        <source>Scanner&apos;s port</source>
        <translation>扫描枪端口</translation>
    </message>
    <message>
        <source>Customer&apos;s screen</source>
        <translation>顾客屏幕</translation>
    </message>
    <message>
        <source>Set up this till</source>
        <translation>设置这台收银机</translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation>正在打印…</translation>
    </message>
    <message>
        <source>Nothing scanned yet</source>
        <translation>还没有扫到</translation>
    </message>
    <message>
        <source>If nothing happens, the scanner may need its cable, or a port below.</source>
        <translation>如果没有反应，可能要检查连接线，或选择下面的端口。</translation>
    </message>
    <message>
        <source>The scanner works: {count} characters</source>
        <translation>扫描枪正常：{count} 个字符</translation>
    </message>
    <message>
        <source>It types like a keyboard, and the till knows it from fingers.</source>
        <translation>它像键盘一样输入，收银机能与手打区分。</translation>
    </message>
    <message>
        <source>It came by the port.</source>
        <translation>来自端口。</translation>
    </message>
    <message>
        <source>Only a part of the code came</source>
        <translation>只收到一部分条码</translation>
    </message>
    <message>
        <source>The scanner is too slow or sends no Enter after a code.</source>
        <translation>扫描枪太慢，或扫码后没有发送 Enter。</translation>
    </message>
    <message>
        <source>Scan again. If it stays so, set the scanner to send Enter (CR).</source>
        <translation>请再扫一次。如仍如此，请设置扫描枪发送 Enter（CR）。</translation>
    </message>
    <message>
        <source>The port is open: scan something</source>
        <translation>端口已打开：请扫码</translation>
    </message>
    <message>
        <source>The port cannot be opened</source>
        <translation>端口无法打开</translation>
    </message>
    <message>
        <source>Check the cable, or choose another port.</source>
        <translation>请检查连接线，或选择其他端口。</translation>
    </message>
    <message>
        <source>Types like a keyboard</source>
        <translation>像键盘一样输入</translation>
    </message>
    <message>
        <source>Most scanners; nothing to set</source>
        <translation>大多数扫描枪；无需设置</translation>
    </message>
    <message>
        <source>Serial scanner</source>
        <translation>串口扫描枪</translation>
    </message>
    <message>
        <source>This one: the cashier&apos;s window is here</source>
        <translation>这个：收银员窗口在这里</translation>
    </message>
    <message>
        <source>The customer&apos;s pages fill it</source>
        <translation>顾客页面占满它</translation>
    </message>
    <message>
        <source>Whichever is free</source>
        <translation>任一空闲屏幕</translation>
    </message>
    <message>
        <source>Any screen without the cashier&apos;s window; with one screen, a window</source>
        <translation>没有收银员窗口的屏幕；只有一个屏幕时用窗口</translation>
    </message>
    <message>
        <source>No customer screen</source>
        <translation>没有顾客屏幕</translation>
    </message>
    <message>
        <source>Customers see nothing: only scanned codes can be charged</source>
        <translation>顾客什么也看不到：只能扫码收款</translation>
    </message>
    <message>
        <source>Make a key pair</source>
        <translation>生成密钥对</translation>
    </message>
    <message>
        <source>The private key stays in this till, locked by this computer&apos;s keyring.</source>
        <translation>私钥留在这台收银机中，由本电脑的密钥环锁住。</translation>
    </message>
    <message>
        <source>Use a key file</source>
        <translation>使用密钥文件</translation>
    </message>
    <message>
        <source>You have a private key whose public half AlphaPay knows already.</source>
        <translation>您已有私钥，AlphaPay 已知其公钥。</translation>
    </message>
    <message>
        <source>Make a key pair in a file</source>
        <translation>在文件中生成密钥对</translation>
    </message>
    <message>
        <source>Beside the settings, not encrypted: whoever can read this user&apos;s files can sign payments. Choose it only where there is no keyring.</source>
        <translation>放在设置文件旁，未加密：能读此用户文件的人就能签署收款。仅在没有密钥环时选择。</translation>
    </message>
    <message>
        <source>Paste this key into AlphaPay&apos;s dashboard</source>
        <translation>把这个密钥粘贴到 AlphaPay 后台</translation>
    </message>
    <message>
        <source>It is public: copy it, or scan the code with a phone. Go on when AlphaPay has it.</source>
        <translation>它是公开的：复制，或用手机扫码。AlphaPay 收到后继续。</translation>
    </message>
    <message>
        <source>One moment. If this computer asks for its keyring&apos;s password, type it.</source>
        <translation>请稍候。如果本电脑询问密钥环密码，请输入。</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>Fingerprint {digits}</source>
        <translation>指纹 {digits}</translation>
    </message>
    <message>
        <source>This till had this pair already.</source>
        <translation>本收银机已有这对密钥。</translation>
    </message>
    <message>
        <source>The private key is in the file {where}. Keep that file to this till.</source>
        <translation>私钥在文件 {where} 中。请只把该文件留给这台收银机。</translation>
    </message>
    <message>
        <source>The private key is in {where}, and stays there also if you leave the set-up now.</source>
        <translation>私钥在 {where} 中，即使现在离开设置也会保留。</translation>
    </message>
    <message>
        <source>An RSA key of 2048 bits in PKCS#8 form (BEGIN PRIVATE KEY). The till reads it there at each start.</source>
        <translation>2048 位 RSA 密钥，PKCS#8 格式（BEGIN PRIVATE KEY）。收银机每次启动时从那里读取。</translation>
    </message>
    <message>
        <source>Try again, or choose another way.</source>
        <translation>请再试，或选择其他方式。</translation>
    </message>
    <message>
        <source>That did not work by a fault of this program ({what}). Nothing was changed. Try again.</source>
        <translation>因本程序的错误未成功（{what}）。没有任何更改。请再试。</translation>
    </message>
    <message>
        <source>This is a whole RSA-2048 public key.</source>
        <translation>这是完整的 RSA-2048 公钥。</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Will be written to {file}</source>
        <translation>将写入 {file}</translation>
    </message>
    <message>
        <source>Not tried with AlphaPay yet: it is not known whether payments will work. Esc goes back to try.</source>
        <translation>尚未与 AlphaPay 试过：不知道收款能否进行。按 Esc 返回去试。</translation>
    </message>
    <message>
        <source>The file could not be written ({why}). Mend that, then save again.</source>
        <translation>文件无法写入（{why}）。请解决后再保存。</translation>
    </message>
    <message>
        <source>No money moved.</source>
        <translation>没有款项变动。</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>请一分钟后再试。</translation>
    </message>
    <message>
        <source>Check the network cable or Wi-Fi, then try again.</source>
        <translation>请检查网线或 Wi-Fi，然后再试。</translation>
    </message>
    <message>
        <source>Set this computer&apos;s date, time and time zone, then try again.</source>
        <translation>请设置本电脑的日期、时间和时区，然后再试。</translation>
    </message>
    <message>
        <source>Go back (Esc) and compare AlphaPay&apos;s public key and the region with the dashboard.</source>
        <translation>请返回（Esc），与后台核对 AlphaPay 的公钥和地区。</translation>
    </message>
    <message>
        <source>AlphaPay does not know this till&apos;s key yet</source>
        <translation>AlphaPay 还不认识这台收银机的密钥</translation>
    </message>
    <message>
        <source>Paste this till&apos;s public key into AlphaPay&apos;s dashboard (Esc goes back to it), wait a minute, try again.</source>
        <translation>请把本收银机的公钥粘贴到 AlphaPay 后台（按 Esc 返回），等一分钟后再试。</translation>
    </message>
    <message>
        <source>AlphaPay does not know this merchant code</source>
        <translation>AlphaPay 不认识这个商户代码</translation>
    </message>
    <message>
        <source>Go back (Esc) and compare merchant code and region with the dashboard.</source>
        <translation>请返回（Esc），与后台核对商户代码和地区。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is more than five minutes off</source>
        <translation>本电脑的时钟相差超过五分钟</translation>
    </message>
    <message>
        <source>AlphaPay has trouble of its own</source>
        <translation>AlphaPay 自身出现故障</translation>
    </message>
    <message>
        <source>AlphaPay refused: {code} {message}</source>
        <translation>AlphaPay 拒绝：{code} {message}</translation>
    </message>
    <message>
        <source>The keys are right. Ask AlphaPay what this code means.</source>
        <translation>密钥正确。请询问 AlphaPay 此代码的含义。</translation>
    </message>
    <message>
        <source>AlphaPay&apos;s address was not found</source>
        <translation>找不到 AlphaPay 的地址</translation>
    </message>
    <message>
        <source>AlphaPay cannot be reached</source>
        <translation>无法连接 AlphaPay</translation>
    </message>
    <message>
        <source>No safe connection to AlphaPay</source>
        <translation>没有与 AlphaPay 的安全连接</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date; sign in to the Wi-Fi if it asks for that. Ask who filters the network.</source>
        <translation>请检查本电脑的日期；如 Wi-Fi 要求登录，请登录。请询问谁在过滤网络。</translation>
    </message>
    <message>
        <source>AlphaPay did not answer in time</source>
        <translation>AlphaPay 没有及时应答</translation>
    </message>
    <message>
        <source>The connection broke before AlphaPay answered</source>
        <translation>AlphaPay 应答之前连接中断</translation>
    </message>
    <message>
        <source>Not AlphaPay answered, but something on the way</source>
        <translation>应答的不是 AlphaPay，而是途中的其他设备</translation>
    </message>
    <message>
        <source>Sign in to the Wi-Fi if it asks for that; otherwise try again later.</source>
        <translation>如 Wi-Fi 要求登录，请登录；否则稍后再试。</translation>
    </message>
    <message>
        <source>AlphaPay asks for a pause</source>
        <translation>AlphaPay 要求暂停</translation>
    </message>
    <message>
        <source>Try again in some minutes.</source>
        <translation>请几分钟后再试。</translation>
    </message>
    <message>
        <source>The answer is too long to be AlphaPay&apos;s</source>
        <translation>应答太长，不可能来自 AlphaPay</translation>
    </message>
    <message>
        <source>The answer cannot be read</source>
        <translation>应答无法读取</translation>
    </message>
    <message>
        <source>An answer came without AlphaPay&apos;s signature: it proves nothing</source>
        <translation>收到没有 AlphaPay 签名的应答：不能证明什么</translation>
    </message>
    <message>
        <source>If it names INVALID_SIGN, paste this till&apos;s public key into the dashboard; if INVALID_MERCHANT_CODE, compare the merchant code. Then try again.</source>
        <translation>如果其中提到 INVALID_SIGN，请把本收银机的公钥粘贴到后台；如果是 INVALID_MERCHANT_CODE，请核对商户代码。然后再试。</translation>
    </message>
    <message>
        <source>The answer is not signed with the AlphaPay key that you pasted</source>
        <translation>应答不是用您粘贴的 AlphaPay 密钥签名的</translation>
    </message>
    <message>
        <source>The answer belongs to another question</source>
        <translation>应答属于另一个问题</translation>
    </message>
    <message>
        <source>The answer is dated far from this computer&apos;s clock</source>
        <translation>应答的日期与本电脑时钟相差很远</translation>
    </message>
    <message>
        <source>Nothing was sent: the key or the address cannot be used</source>
        <translation>没有发送：密钥或地址无法使用</translation>
    </message>
    <message>
        <source>Go back (Esc) and compare address, merchant code and keys.</source>
        <translation>请返回（Esc），核对地址、商户代码和密钥。</translation>
    </message>
    <message>
        <source>Unverified hint: {hint}</source>
        <translation>未经验证的提示：{hint}</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>还没有试</translation>
    </message>
    <message>
        <source>AlphaPay&apos;s dashboard must have this till&apos;s public key by now.</source>
        <translation>AlphaPay 后台现在必须已有本收银机的公钥。</translation>
    </message>
    <message>
        <source>Press Enter to try.</source>
        <translation>按 Enter 试一次。</translation>
    </message>
    <message>
        <source>Asking AlphaPay …</source>
        <translation>正在询问 AlphaPay…</translation>
    </message>
    <message>
        <source>No money moves.</source>
        <translation>不涉及任何款项。</translation>
    </message>
    <message>
        <source>Go on without a try?</source>
        <translation>不试就继续？</translation>
    </message>
    <message>
        <source>A wrong key or merchant code then shows only when the first customer wants to pay.</source>
        <translation>那样，错误的密钥或商户代码要等第一位顾客付款时才会发现。</translation>
    </message>
    <message>
        <source>Enter tries now; F9 goes on all the same.</source>
        <translation>Enter 现在试；F9 仍然继续。</translation>
    </message>
    <message>
        <source>AlphaPay was not asked</source>
        <translation>没有询问 AlphaPay</translation>
    </message>
    <message>
        <source>Go back (Esc) to the keys, then try again.</source>
        <translation>请返回（Esc）到密钥，然后再试。</translation>
    </message>
    <message>
        <source>AlphaPay knows this till</source>
        <translation>AlphaPay 认识这台收银机</translation>
    </message>
    <message>
        <source>It took the call, and its answer bears AlphaPay&apos;s signature.</source>
        <translation>它接受了请求，应答带有 AlphaPay 的签名。</translation>
    </message>
</context>
<context>
    <name>customer</name>
    <message>
        <source>Welcome</source>
        <translation>欢迎光临</translation>
    </message>
    <message>
        <source>Pay with your phone</source>
        <translation>请用手机付款</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>应付</translation>
    </message>
    <message>
        <source>Please have your phone ready</source>
        <translation>请准备好手机</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>请稍候</translation>
    </message>
    <message>
        <source>Your payment is being prepared</source>
        <translation>正在准备付款</translation>
    </message>
    <message>
        <source>Scan to pay</source>
        <translation>扫码付款</translation>
    </message>
    <message>
        <source>Open WeChat or Alipay to scan</source>
        <translation>请打开微信或支付宝扫一扫</translation>
    </message>
    <message>
        <source>Confirm on your phone</source>
        <translation>请在手机上确认</translation>
    </message>
    <message>
        <source>If your phone asks, enter your PIN</source>
        <translation>如手机提示，请输入密码</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>请稍候</translation>
    </message>
    <message>
        <source>Your payment is being checked. Please don&apos;t pay again.</source>
        <translation>正在核对您的付款。请不要重复支付。</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已付款</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>谢谢！</translation>
    </message>
    <message>
        <source>Payment failed</source>
        <translation>付款失败</translation>
    </message>
    <message>
        <source>Please try again or ask the cashier</source>
        <translation>请重试或询问收银员</translation>
    </message>
    <message>
        <source>Payment cancelled</source>
        <translation>付款已取消</translation>
    </message>
    <message>
        <source>No payment was made</source>
        <translation>没有付款</translation>
    </message>
    <message>
        <source>Time ran out</source>
        <translation>时间已到</translation>
    </message>
    <message>
        <source>No payment was made. Please ask the cashier for a new code.</source>
        <translation>没有付款。请向收银员要新的二维码。</translation>
    </message>
    <message>
        <source>Please ask the cashier</source>
        <translation>请询问收银员</translation>
    </message>
    <message>
        <source>Please don&apos;t pay again</source>
        <translation>请不要重复支付</translation>
    </message>
    <message>
        <source>TRAINING · no real money</source>
        <translation>培训 · 非真实付款</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>短码 {code}</translation>
    </message>
    <message>
        <source>WeChat Pay</source>
        <translation>微信支付</translation>
    </message>
    <message>
        <source>Alipay</source>
        <translation>支付宝</translation>
    </message>
    <message>
        <source>UnionPay</source>
        <translation>银联</translation>
    </message>
</context>
<context>
    <name>demo</name>
    <message>
        <source>Customer pays with WeChat</source>
        <translation>顾客用微信付款</translation>
    </message>
    <message>
        <source>Customer pays with Alipay</source>
        <translation>顾客用支付宝付款</translation>
    </message>
    <message>
        <source>Customer enters the PIN</source>
        <translation>顾客输入密码</translation>
    </message>
    <message>
        <source>Customer declines</source>
        <translation>顾客拒绝</translation>
    </message>
    <message>
        <source>Scan a WeChat code</source>
        <translation>扫描微信付款码</translation>
    </message>
    <message>
        <source>Scan an Alipay code that needs a PIN</source>
        <translation>扫描需要密码的支付宝付款码</translation>
    </message>
    <message>
        <source>Scan a UnionPay code that is declined</source>
        <translation>扫描会被拒绝的银联付款码</translation>
    </message>
    <message>
        <source>Lose AlphaPay&apos;s next answer</source>
        <translation>丢失 AlphaPay 的下一个答复</translation>
    </message>
    <message>
        <source>Forge AlphaPay&apos;s next answer</source>
        <translation>伪造 AlphaPay 的下一个答复</translation>
    </message>
    <message>
        <source>Let AlphaPay hang once</source>
        <translation>让 AlphaPay 卡住一次</translation>
    </message>
    <message>
        <source>Report a wrong amount</source>
        <translation>报告错误的金额</translation>
    </message>
    <message>
        <source>AlphaPay behaves again</source>
        <translation>AlphaPay 恢复正常</translation>
    </message>
    <message>
        <source>Open the customer&apos;s phone</source>
        <translation>打开顾客的手机</translation>
    </message>
    <message>
        <source>Open AlphaPay&apos;s switches</source>
        <translation>打开 AlphaPay 的开关</translation>
    </message>
</context>
<context>
    <name>receipt</name>
    <message>
        <source>TRAINING</source>
        <translation>培训</translation>
    </message>
    <message>
        <source>Not a real payment</source>
        <translation>非真实付款</translation>
    </message>
    <message>
        <source>REPRINT</source>
        <translation>重印</translation>
    </message>
    <message>
        <source>Another copy of this receipt may exist</source>
        <translation>本小票可能另有一份</translation>
    </message>
    <message>
        <source>Tax registration</source>
        <translation>税号</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已付款</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>销售</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>门店</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>收银机</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>收银员</translation>
    </message>
    <message>
        <source>Paid at</source>
        <translation>付款时间</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>AlphaPay&apos;s</source>
        <translation>AlphaPay 的</translation>
    </message>
    <message>
        <source>this till&apos;s</source>
        <translation>本机的</translation>
    </message>
    <message>
        <source>Printed again at</source>
        <translation>重印时间</translation>
    </message>
    <message>
        <source>Paid with</source>
        <translation>付款钱包</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Payment id</source>
        <translation>付款编号</translation>
    </message>
    <message>
        <source>Payment request id</source>
        <translation>付款请求编号</translation>
    </message>
    <message>
        <source>NOT A RECEIPT</source>
        <translation>这不是收据</translation>
    </message>
    <message>
        <source>This payment is not confirmed yet</source>
        <translation>这笔付款尚未确认</translation>
    </message>
    <message>
        <source>Amount of this sale</source>
        <translation>销售金额</translation>
    </message>
    <message>
        <source>Another copy of this slip may exist</source>
        <translation>本凭条可能另有一份</translation>
    </message>
    <message>
        <source>This shop is asking AlphaPay what became of this payment: please ask here before you pay again with the same phone, and keep this slip.</source>
        <translation>本店正在向 AlphaPay 查询这笔付款的结果：用同一部手机再次付款之前，请先在此询问，并保留本凭条。</translation>
    </message>
    <message>
        <source>Started at</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Printed at</source>
        <translation>打印时间</translation>
    </message>
    <message>
        <source>Refund receipt</source>
        <translation>退款凭证</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>已退款</translation>
    </message>
    <message>
        <source>Refunded at</source>
        <translation>退款时间</translation>
    </message>
    <message>
        <source>Original payment</source>
        <translation>原付款</translation>
    </message>
    <message>
        <source>Refunded so far</source>
        <translation>累计已退</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Refunded by</source>
        <translation>退款人</translation>
    </message>
    <message>
        <source>Refund id</source>
        <translation>退款编号</translation>
    </message>
    <message>
        <source>Refund request id</source>
        <translation>退款请求编号</translation>
    </message>
    <message>
        <source>Customer scanned our QR code</source>
        <translation>顾客扫描本店二维码</translation>
    </message>
    <message>
        <source>We scanned the customer&apos;s code</source>
        <translation>本店扫描顾客付款码</translation>
    </message>
    <message>
        <source>Alipay</source>
        <translation>支付宝</translation>
    </message>
    <message>
        <source>WeChat Pay</source>
        <translation>微信支付</translation>
    </message>
    <message>
        <source>UnionPay</source>
        <translation>银联</translation>
    </message>
    <message>
        <source>X report</source>
        <translation>X 报表</translation>
    </message>
    <message>
        <source>What the shift took so far. It is still open.</source>
        <translation>本班次至今的收款。尚未交班。</translation>
    </message>
    <message>
        <source>Z report</source>
        <translation>Z 报表</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Another copy of this report may exist</source>
        <translation>本报表可能另有一份</translation>
    </message>
    <message>
        <source>Opened at</source>
        <translation>开班时间</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>开班人</translation>
    </message>
    <message>
        <source>Read at</source>
        <translation>查看时间</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>查看人</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>交班时间</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>交班人</translation>
    </message>
    <message>
        <source>The till&apos;s clock was set back during this shift: its times are wrong, its figures are not.</source>
        <translation>本班次中收银机时钟被调慢过：报表时间有误，金额无误。</translation>
    </message>
    <message>
        <source>No payments and no refunds</source>
        <translation>没有付款也没有退款</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>净额</translation>
    </message>
    <message>
        <source>By wallet</source>
        <translation>按钱包</translation>
    </message>
    <message>
        <source>By way of paying</source>
        <translation>按付款方式</translation>
    </message>
    <message>
        <source>By cashier</source>
        <translation>按收银员</translation>
    </message>
    <message>
        <source>Wallet not known yet</source>
        <translation>尚不知道是哪种钱包</translation>
    </message>
    <message>
        <source>Elsewhere:</source>
        <translation>别处：</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>无姓名</translation>
    </message>
    <message>
        <source>refunds</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Ended without money</source>
        <translation>未收款而结束</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>钱箱</translation>
    </message>
    <message>
        <source>No sale of this till moves cash: the float should be there at the end.</source>
        <translation>本机的销售不动现金：交班时备用金应仍在。</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>备用金</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>应有</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>实点</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>Reason given at closing</source>
        <translation>交班时填写的原因</translation>
    </message>
    <message>
        <source>Journal up to this report</source>
        <translation>截至本报表的流水</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Our QR code</source>
        <translation>本店二维码</translation>
    </message>
    <message>
        <source>Customer&apos;s code</source>
        <translation>顾客付款码</translation>
    </message>
    <message>
        <source>Payments not settled</source>
        <translation>未结清的付款</translation>
    </message>
    <message>
        <source>Payments to decide about</source>
        <translation>待处理的付款</translation>
    </message>
    <message>
        <source>Refunds not settled</source>
        <translation>未结清的退款</translation>
    </message>
    <message>
        <source>Late payments</source>
        <translation>延迟到账的付款</translation>
    </message>
    <message>
        <source>Late refunds</source>
        <translation>延迟的退款</translation>
    </message>
    <message>
        <source>Refunds that failed</source>
        <translation>失败的退款</translation>
    </message>
    <message>
        <source>In no total: AlphaPay has not said yet what became of them.</source>
        <translation>不计入合计：AlphaPay 还没有说明结果。</translation>
    </message>
    <message>
        <source>Begun in an earlier shift. Counted above, where their money came.</source>
        <translation>开始于以前的班次。款项在本班次到账，已计入上方合计。</translation>
    </message>
    <message>
        <source>Counted in the shift in which the money came; somebody must decide about it.</source>
        <translation>已计入款项到账的班次；还须有人处理。</translation>
    </message>
    <message>
        <source>Begun in an earlier shift. Counted above, where they were made.</source>
        <translation>开始于以前的班次。退款在本班次完成，已计入上方合计。</translation>
    </message>
    <message>
        <source>In no total: nothing was given back.</source>
        <translation>不计入合计：没有退回任何钱。</translation>
    </message>
    <message>
        <source>SHOP COPY</source>
        <translation>商户存根</translation>
    </message>
</context>
</TS>
