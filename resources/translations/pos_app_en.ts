<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>EntryPage</name>
    <message>
        <source>Type the amount, cents last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show
QR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show QR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the customer&apos;s code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on their phone, under Pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter shows a QR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer scans it with their phone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlphaPay says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking again in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asking now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Till {till}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Got it (F10)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>Drawing the receipt…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt could not be drawn.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SalePage</name>
    <message>
        <source>Show receipt (F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short code of the sale</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Screen</name>
    <message>
        <source>TRAINING: no real money moves</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SideLists</name>
    <message>
        <source>Not settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every payment is settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sale yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cashier</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show QR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only digits make an amount. Cents come last: 1 2 5 0 is 12.50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the amount first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>99,999.99 is the most one payment can be. The last key was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was pasted is not an amount. Paste something like 12.50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was pasted is zero. There is nothing to charge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This payment is still open. Finish it before the next amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the question first, with the keys shown on its buttons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlphaPay accepted the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer has not finished paying yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlphaPay says this order belongs to another merchant. Call a supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order is paid already. It cannot be cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlphaPay has trouble and cannot say whether the customer paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlphaPay does not know this shop&apos;s merchant code. The till&apos;s settings need mending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This till&apos;s clock is wrong. Set date and time, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlphaPay does not accept this till&apos;s key. The till&apos;s settings need mending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlphaPay did not accept the order&apos;s details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This wallet is not accepted here. Ask for another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another refund of this payment is under way. Try again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment is over a year old and cannot be refunded any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlphaPay has the refund and reviews it first. Questions: call {phone}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlphaPay did not accept the refund&apos;s amount. It may be more than what is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop&apos;s AlphaPay balance is too low for this refund. Call {phone}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This payment is fully refunded already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scanned code was not accepted. Ask for a fresh code and scan it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlphaPay gave an answer this till does not know ({raw}). It settles nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the customer to pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed without payment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment failed. Not paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid, and partly refunded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid, and fully refunded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlphaPay gave a status this till does not know. Treated as still waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlphaPay answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No internet, or AlphaPay&apos;s address cannot be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlphaPay cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No safe connection to AlphaPay could be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlphaPay did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke before AlphaPay answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlphaPay has trouble at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlphaPay is busy and asks this till to wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlphaPay&apos;s answer was too long to be true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlphaPay&apos;s answer could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is not signed, so it cannot be trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer&apos;s signature is wrong. It is not trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is about another payment. It is not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer&apos;s time is far from this till&apos;s clock. Check date and time of the till.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This till&apos;s own key cannot be used. The till&apos;s settings need mending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlphaPay: not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlphaPay: connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This till&apos;s clock is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It differs from AlphaPay&apos;s by {seconds} seconds. Set date and time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlphaPay: no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlphaPay: answers not trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlphaPay: settings are wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unconfirmed hint: “{hint}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer: not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer: printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer: sent, not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not say that it printed. Look at the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer: not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is switched on and plugged in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer: stopped half-way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the paper, then press Reprint if the receipt is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer: no paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in a new roll.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer: cover open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the printer&apos;s cover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer: offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the printer&apos;s feed button, or switch it off and on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer: printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments are not affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipts waiting: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanner: as keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanner: ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanner: not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug the scanner in. Until then, use the QR: type the amount, Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacting AlphaPay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid, needs supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed, not paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside, next customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan customer&apos;s bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reprint receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alipay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat Pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UnionPay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wallet not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No amount yet. Nothing was charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the amount, then scan the code again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is a receipt or bill number. Nothing was charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be paid, scan the payment code on the customer&apos;s phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is this shop&apos;s own order number. Nothing was charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the payment code on the customer&apos;s phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is a product&apos;s barcode. Nothing was charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the code on the customer&apos;s phone, not the goods.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code was read twice in one. Nothing was charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan it once more, just once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only part of the code was read. Nothing was charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the scanner still and scan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not a payment code. Nothing was charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the customer to open the pay code of their wallet, then scan it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A payment is running. The new scan was not charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it is paid or cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sale may be paid already. The scan was not charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not charge again. Wait until it is confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question is open. The scan was not charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the question first, then scan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sale is paid. The scan was not charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the next customer, type the new amount first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code was scanned before. It was not charged again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the customer for a fresh code, then scan it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scanned code grew too old. It was not charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the customer for a fresh code and scan that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code read. Closing the QR order first; not charged yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment: no need to scan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid by the QR. The scanned code was not charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All done. Do not charge again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bill read. Checking it with AlphaPay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bill belongs to another payment, not to this sale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the bill of this payment and scan its order number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bill could not be checked. Not confirmed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not charge again. Scan the bill again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount is zero. Nothing was charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount is too large. Nothing was charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One payment takes {largest} at most. Split the sale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This till charges in {currency} only. Nothing was charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the amount in {currency}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sale&apos;s payment is not confirmed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not charge again. Wait, or set it aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sale is locked: money came, but not as expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not charge again. Call a supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This payment cannot be cancelled now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it is confirmed. Do not charge again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too late to cancel: the customer has paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment counts. Finish the sale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No receipt: this payment is not confirmed as paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A receipt can be printed once it is paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No receipt printer is set up. The payment is not affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a receipt by hand if the customer wants one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New sales are locked: this till cannot record them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was charged. Call a supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlphaPay&apos;s answers do not agree with each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not charge this customer again. Call a supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel is impossible because AlphaPay&apos;s order number never reached this till.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel comes later: the customer may be entering the PIN right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same customer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not confirmed yet: {payments}. If this is the same customer, they may have paid already. Do not charge them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same customer, do not charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another customer, charge {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this a payment code?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This till does not know the wallet of the scanned code. Nothing is charged yet. Charge {amount} only if it is the payment code on the customer&apos;s phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment code, charge {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge {amount}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount is above this shop&apos;s limit. Nothing is charged yet. Check the amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} (code {code})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlphaPay reports paid; this till could not record it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid: {amount}. Do not charge again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down: amount {amount}, payment id {payment_id}, and the time now. New sales are locked. Call a supervisor. ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This till cannot record anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new is charged. Payments under way are not confirmed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New sales are locked. Call a supervisor. ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking AlphaPay for a QR code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not paid yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charging the scanned code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not confirmed yet. Do not charge again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer scans the QR code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point to the customer&apos;s screen, or scan the code on their phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer confirms on the phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not paid yet. Do not charge again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the customer to look at the phone and enter the PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not cancelled yet. If the customer has paid, the payment counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for AlphaPay&apos;s answer. Do not charge again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time is up, closing the payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not closed yet. A payment made just now still counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switching to the scanned code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code is not charged yet. The QR order is closed first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the customer to keep the code open. Do not scan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No QR code came, closing the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not closed yet. Without its QR nobody can pay it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing the payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not closed yet. If the customer has paid, the payment counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer may have paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The till keeps asking. You can set this sale aside and serve on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlphaPay did not answer. The customer may have paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer came that cannot be trusted. The customer may have paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlphaPay cannot say yet. The customer may have paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The till stopped during this payment. The customer may have paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time is up, but AlphaPay still has it open. The customer may still pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlphaPay could not be asked since. The customer may have paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If they paid, scan the order number on the customer&apos;s bill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{booked} received.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over goods and receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{booked} received, after this payment had ended here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not charge again. Hand over the goods, or tell a supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another amount was paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlphaPay received {booked}. This sale was {amount}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money came, but not as expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlphaPay received {booked}. This sale is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer paid twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one payment came for this sale of {amount}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the customer to wait. Call a supervisor: one payment goes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly refunded from elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{booked} came, and part of it went back. Do not count it as paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This till did not refund it. Call a supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded from elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{booked} came, and all of it went back. Do not count it as paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, or ask for another way to pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer, the wallet or the bank declined it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlphaPay: “{message}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not paid. AlphaPay confirms it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge again, or go on to the next customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time ran out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Enter for a new QR, or scan the customer&apos;s code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR closed for the scanned code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a fresh code and scan it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No QR code came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed by AlphaPay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent to AlphaPay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment not found at AlphaPay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A supervisor took it as not paid. If it turns up, the till says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge again only if the supervisor says so.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>customer</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay with your phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please have your phone ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your payment is being prepared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan to pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open WeChat or Alipay to scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm on your phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If your phone asks, enter your PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your payment is being checked. Please don&apos;t pay again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please try again or ask the cashier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No payment was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time ran out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No payment was made. Please ask the cashier for a new code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please ask the cashier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please don&apos;t pay again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TRAINING · no real money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat Pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alipay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UnionPay</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>demo</name>
    <message>
        <source>Customer pays with WeChat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer pays with Alipay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer enters the PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer declines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan a WeChat code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan an Alipay code that needs a PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan a UnionPay code that is declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lose AlphaPay&apos;s next answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forge AlphaPay&apos;s next answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let AlphaPay hang once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report a wrong amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlphaPay behaves again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the customer&apos;s phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open AlphaPay&apos;s switches</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>receipt</name>
    <message>
        <source>TRAINING</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a real payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REPRINT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another copy of this receipt may exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlphaPay&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this till&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed again at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment request id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT A RECEIPT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This payment is not confirmed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount of this sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another copy of this slip may exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This shop is asking AlphaPay what became of this payment: please ask here before you pay again with the same phone, and keep this slip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund request id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer scanned our QR code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We scanned the customer&apos;s code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alipay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat Pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UnionPay</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
