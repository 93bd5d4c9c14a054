<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ApprovalPage</name>
    <message>
        <source>Do not do it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountPad</name>
    <message>
        <source>Backspace</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dots</name>
    <message>
        <source>PIN, digits typed: {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
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
    <name>Footer</name>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoundOrderPanel</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again</source>
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
        <source>Lock</source>
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
    <name>HistorySearch</name>
    <message>
        <source>Type a code, an amount, a name, an id, or a day: 2026-11-22</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any cashier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Make a key pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the key</source>
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
    <name>PaymentStoryPage</name>
    <message>
        <source>AlphaPay&apos;s id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This till&apos;s id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open sale</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonFields</name>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the badge away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonTiles</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names with “{letters}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type letters to find a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‹ Page Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page Down ›</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinCard</name>
    <message>
        <source>Somebody else</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Backspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
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
    <name>PrinterPlacePage</name>
    <message>
        <source>Print a test slip</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PublicKeyPage</name>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonPage</name>
    <message>
        <source>Reason, in your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference (optional)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonStrip</name>
    <message>
        <source>Or type the reason in your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RefundForm</name>
    <message>
        <source>Backspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on to the reason</source>
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
        <source>Refund (F9)</source>
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
    <name>SettingsEditor</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetPanel</name>
    <message>
        <source>Short code of the sale</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SideLists</name>
    <message>
        <source>to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refunding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
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
    <name>SignInPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>Save and start the till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TouchKeys</name>
    <message>
        <source>Backspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrialPage</name>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
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
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
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
        <source>Choose with a number on a button; Esc goes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the list first; F9 puts it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the owner may open the settings.</source>
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
        <source>Clock: {minutes} min slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine&apos;s clock is {minutes} min slow. AlphaPay&apos;s time is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock: {minutes} min fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine&apos;s clock is {minutes} min fast. AlphaPay&apos;s time is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup: failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales go on. Tell a supervisor.</source>
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
        <source>Printer: paper nearly out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It printed. Have a new roll at hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer: queued, not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the paper: the system&apos;s queue has it, and does not say whether it printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in a new roll; reprint if needed. The receipt may be out in part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the cover; reprint if needed. The receipt may be out in part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch it off and on; reprint if needed. The receipt may be out in part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check paper and cover; reprint if needed. The receipt may be out in part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check cable and power; reprint if needed. The receipt may be out in part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell a supervisor: the network does not know printer.host of the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug its cable in and switch it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell a supervisor: this computer does not let the till use the printer&apos;s port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell a supervisor: printer.device of the settings names a file, not a printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell a supervisor: the system has no printer of the name in printer.queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume it in this computer&apos;s printer settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for the receipt; reprint if needed. It may come out late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell a supervisor: this computer&apos;s print service does not run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer: paper ran out half-way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer: cover opened half-way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer: takes no data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer: stopped answering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer: name not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer: port not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer: used by another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other program that prints, or tell a supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer: not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer: settings are wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer: not known to the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer: paused in the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer: queue does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer: no print service</source>
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
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examining the till. This takes 5 seconds at the most; no money moves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed: {failed}. Warnings: {warned}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the support bundle…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The support bundle was not written: {problem}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support bundle written, without secrets: {file}</source>
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
        <source>Paid late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep checking: ask now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The till asks by itself, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Park it, next customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays in the list and is asked about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlphaPay closes it, unless the customer has paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close as not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlphaPay&apos;s lists do not have it. Asks for a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it safely: not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel: not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs the lists of {days}, read after {time} ({read} of {total}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs AlphaPay&apos;s complete lists first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlphaPay&apos;s list has it: do not close it. Scan the customer&apos;s bill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close as not found: {count} (F9)</source>
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
        <source>Closed as not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid, attached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid, accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid, refund wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid, partly refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code scanned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No payment was made on this till yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found. Esc shows everything again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in this till&apos;s books. Enter asks AlphaPay for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history could not be read: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history is not available here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for and booked {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for {amount}, booked {booked}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the wallet moved {money}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refunded {money}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun {time} (this till&apos;s clock)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid {time} (AlphaPay&apos;s clock)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking AlphaPay…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can have paid it</source>
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
        <source>Print slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept this amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the refund again</source>
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
        <source>Say first what the customer leaves with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press F8, then 1, 2 or 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not permitted to you. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call a supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reason is needed. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a reason, or write your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This payment needs no decision any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed as not found. It counts as not paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do. If AlphaPay&apos;s list has it one day, the till says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be closed yet. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The till reads AlphaPay&apos;s lists first. It does that by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New sales are locked until the restored journal is complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was charged. AlphaPay&apos;s lists and the Z number come first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The refund is on its way. It is not done yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list shows how it goes on. Do not refund again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no payment here that could be refunded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing went back. Look for the right sale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is more than what is left of the payment. Nothing went back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund what is left at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The refund&apos;s amount is zero. Nothing went back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the amount to give back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another refund of this payment is under way. No second one was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it is settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known how much of this payment is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlphaPay shows refunds made elsewhere. Call a supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No refund was sent: AlphaPay did not confirm that the payment stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing went back. Try again when AlphaPay answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The refund cannot be sent again yet. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The till reads AlphaPay&apos;s lists first, by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The till&apos;s books of that cannot be read. Nothing was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on selling. A supervisor has the journal checked today.</source>
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
        <source>That is not the number of an order. Nothing was looked up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlphaPay&apos;s numbers have 25 digits. The receipt&apos;s barcode has it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This till does not have the payment of that slip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the till that printed it, or scan the customer&apos;s bill.</source>
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
        <source>Closing the other order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sale is paid already. Its other order is not closed yet.</source>
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
        <source>Asked for: {amount}. AlphaPay now says: {booked} paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{booked} is booked, and the sale is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not charge again. Decide about it: F5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded, but not by this till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No refund was made here. AlphaPay now says: refunded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not count {booked} as paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out who refunded it in AlphaPay&apos;s dashboard. Decide about it: F5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One payment of this sale stood already. AlphaPay now says: another one of {booked}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the two has to go back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the customer to wait. Decide about it: F5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An ended payment is open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlphaPay had said: ended, not paid. Now it says: still open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer may still pay {amount}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not charge this sale again before it is settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlphaPay takes back that it was paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlphaPay had said: {booked} paid. Now it says: not paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays booked as paid here, but may be missing from the payout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give nothing back. A supervisor calls AlphaPay: {phone}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid in AlphaPay&apos;s list, not paid when asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked about the order, AlphaPay says: not paid. Its list says: paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer may have paid {amount}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not charge again. A supervisor calls AlphaPay: {phone}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlphaPay lists an order that never left this till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This till never sent it. AlphaPay&apos;s list now has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody may have been charged {amount}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call a supervisor. Another till may run on a copy of this one&apos;s data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlphaPay answered about another order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This till asked about one order. The signed answer is about another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was not used. Nothing changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell a supervisor. If it comes again, call AlphaPay: {phone}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarm {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have read this</source>
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
        <source>Paid, at AlphaPay&apos;s figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{booked} received. A supervisor accepted it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more to do.</source>
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
        <source>Other order closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This order was not paid. Another payment of the sale was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not charge again. Go on to the next customer.</source>
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
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlphaPay says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of lists still to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments brought back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel in</source>
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
    <message>
        <source>Last answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking again in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{booked} came after this payment had ended here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out whether the customer got the goods, then decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid after the customer left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{booked} came while the sale was not on screen any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept AlphaPay&apos;s figure, or give the money back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{booked} came, and money went back that this till did not give back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look it up in AlphaPay&apos;s dashboard, then decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{booked} came, and another payment of the same sale stands already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this one back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer has the goods: attach it to the sale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer paid another way: give this back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer left without the goods: give this back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid after leaving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach and print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It pays its sale. The receipt is printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept {booked}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The money stands at AlphaPay&apos;s figure. Asks for a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that is left goes back to the customer. Asks for a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does the customer leave with?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not confirmed yet. The till keeps asking about this payment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press 1, 2 or 3. Then serve the next customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the payment comes, it pays for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods, paid another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If this payment comes as well, it has to go back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the payment comes, it has to go back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parked: has the goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parked: paid another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parked: left without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why accept {amount}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sale counts as paid with AlphaPay&apos;s figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer agrees to this amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The difference was settled in cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked in AlphaPay&apos;s dashboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why refund {amount}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that is left of this payment goes back to the customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer paid another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer left without the goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goods came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why close {amount} as not found?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts as not paid. If AlphaPay&apos;s list has it one day, the till says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer shows that nothing was paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlphaPay says on the phone: no such payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why send the refund of {amount} again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes out under the same number as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send refund again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer shows that nothing came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlphaPay says on the phone: no such refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not permitted to you: call a supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The till had stopped. This was open:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The till had stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it is known now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known now: {known} of {total}. The till keeps asking about the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No payment was open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipts that may not have been printed: {codes}. Look at the paper; F6 in the sale prints again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch a payment, or press its number, to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read. Go on selling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still not known. Do not charge again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund still not known. Do not refund again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid late: decide about it (F5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still open: the customer may still pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being cancelled; if the customer paid, it counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid, but not as expected: decide about it (F5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed. Not paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed. Not paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never sent. Nothing was charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed as not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlphaPay has the refund. Not confirmed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlphaPay reviews the refund.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund failed. Nothing went back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored from a backup: new sales are locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is of {time}. What was paid since then is fetched from AlphaPay&apos;s lists first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please wait. AlphaPay&apos;s lists are being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data came from another machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the number of the last Z report that was printed; 0 if there was none. Then press F9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last Z report: {number}. Sell again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it with the paper before you press.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last Z report: number missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes after AlphaPay&apos;s lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund is being prepared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent yet. AlphaPay is asked about the payment first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund is being sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not confirmed yet that {amount} went back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment, please. Do not give the money back in another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlphaPay has the refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} is on its way back. Not confirmed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do: the till keeps asking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlphaPay reviews the refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} has not gone back yet. A person at AlphaPay decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not refund it again. Questions: call {phone}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund not confirmed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} may have gone back, or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not give it back in another way. The till keeps asking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A refund of {amount} failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This refund gave nothing back: all of the payment went back before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} went back to the customer&apos;s wallet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing went back. The payment stands as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlphaPay says this order belongs to another merchant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlphaPay has trouble and cannot say whether it made the refund.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlphaPay did not accept the refund&apos;s details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a few minutes until the other one is settled, then refund it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying again does not help. Give the money back another way, if the shop agrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not refund it again. Call {phone}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund less. What is left of the payment stands in AlphaPay&apos;s dashboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call {phone}, or refund it again once the shop has taken more money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give nothing back again. The earlier refund stands in the customer&apos;s wallet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the number with the receipt. Only the shop that was paid can refund it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call a supervisor. Trying again does not help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call a supervisor. Refund it again when the settings are mended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call a supervisor. Refund it again when the clock is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund it again, or call a supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The refund failed. Nothing went back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The refund failed. All of the payment went back before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlphaPay&apos;s lists do not have it. A supervisor may send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund: starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund: being sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund: on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund: in review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund: not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund: done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund: failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In review: {phone}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under the same number. Asks for a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a shop: QR shown by a till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a shop: code scanned by a till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online: QR on a web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online: web page on a computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online: page inside the wallet&apos;s app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online: the wallet&apos;s own page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online: web page on a phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online: in a shop&apos;s app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online: in a mini program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made in a way this till does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This till does not have it. AlphaPay is being asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This till has the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its payment and its refunds are in this till&apos;s books.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it to see it or to refund it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlphaPay says that this shop has no order with this number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the number with the receipt or the customer&apos;s bill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order could not be looked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlphaPay did not say whether there is such an order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid, made elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} was paid. AlphaPay shows no refund of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be refunded here, all of it or a part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid, and partly refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} was paid. Others refunded some of it; AlphaPay does not say how much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A supervisor may refund. AlphaPay refuses more than what is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of {amount} went back to the customer already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left to refund.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlphaPay still waits for the customer to pay {amount}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be refunded. Look it up again in five minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody paid it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to refund.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed, not paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment failed. Nothing was charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlphaPay&apos;s word for it is not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlphaPay calls the order {status}. It may be paid, or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be refunded here. Use AlphaPay&apos;s dashboard, or call {phone}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What receipts call them, and what they may do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was forgotten, or somebody saw it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change my PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First the old one, then the new one twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanning it chooses the name; the PIN is still needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the wrong PINs; the PIN stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They cannot sign in any more. What they did stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome. First, the owner of this till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and role of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new PIN for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your new PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A badge for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name, then Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which role? Press the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your old PIN, then Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the new PIN, then Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the new PIN once more, then Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the badge now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They cannot sign in any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipts and reports show it. At most 40 characters; no two people have the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 to 8 digits. Not one digit repeated, no run like 1234, none that many people use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So that a slip of the finger locks nobody out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any barcode of the shop&apos;s own that is on no goods and no receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they did stays in the journal and on all reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner sees to people and settings. Keep the PIN safe: nobody can read it, not even we.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works in training mode only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charges, cancels, refunds up to the limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also larger refunds, uncertain money, reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also people and settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PIN has at least {least} digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too easy to guess. Take another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two were not the same. Begin with the new PIN again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press a number to change somebody; F9 adds somebody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {number} of {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is needed. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name of at most 40 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody of this name works here, or did. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a name that can be told apart: receipts show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PIN is too easy to guess. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take 4 to 8 digits: not 1111, not 1234, no usual one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old PIN was wrong. The PIN is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it again, or ask the owner for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer could not work on the PIN. It did not count as wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it once more. If that does not help, start the till again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PINs cannot be checked: their key is gone. No try counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner needs a new PIN: pos-app people reset-owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new PIN is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on only the new one signs in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This badge is somebody else&apos;s. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan another badge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The badge is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan it at the till, then type the PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here has this badge. Nothing was charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose your name instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code cannot be a badge. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan one that is neither a payment code nor a receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the only owner. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make somebody else an owner first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added: they can sign in now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A badge can be given to them in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed: they cannot sign in any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that they did stays in the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than you may give back of one payment. Nothing went back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund less, or call a supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No shift is open. Nothing was charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press F3 and open the shift first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shift is open on this till already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on in it, or close it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shift is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the first amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shift is closed: Z report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the report with the day&apos;s papers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A payment is on screen. The shift was not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish it, or set it aside, then close the shift.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of what is open has changed. The shift was not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it again, then decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no Z report of this number here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the number again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drawer has not been counted. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count the cash and type the sum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drawer was told to open. It is in the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it stays shut, use its key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cash drawer is set up at this till.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be set up in the settings, with the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 of 2: Refund how much?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 of 2: Why is it given back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it. Type for less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part. {left} stays paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid {paid} · refunded {refunded} · {remaining} remaining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid {paid}. What remains is not known: others refunded too. AlphaPay refuses more than is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type how much is to be given back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is more than can be refunded: {most} at the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the number of a reason, or type your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong item or wrong price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every payment from now on counts in it, until it is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count the drawer, type the amount, press Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This shift so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened by {name}, {time}. Nothing is closed by reading this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it took is shown to those who may read reports. F4 reads it, with an approval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift closed: Z report {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This report never changes. What comes from now on counts in the next shift.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is settled. Z report {number} will be printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A payment is on the screen. Finish it or park it first; then close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlphaPay is asked once more about {count} that had ended unpaid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is settled. This will be Z report {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers that have not come out: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still open: {count}. Why close it now? Choose a number, or type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press F9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press F9 and count the drawer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not confirmed: {count}. Not in this Z&apos;s totals; if paid, in a later Z&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be decided: {count}. The money is counted; only the decision goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunds under way: {count}. Not in this Z&apos;s totals; if done, in a later Z&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarms not read: {count}. They change no total and stay until they are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count the drawer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It began with {amount}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what is in it now, then press F9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlphaPay did not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next shift sees to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The supervisor knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not printed yet: it comes out by itself once the printer is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This till has no printer: the journal keeps the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is being printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was sent, but the printer did not confirm it. Look at the paper; F6 prints it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer stopped half-way. Look at the paper; F6 prints the report again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why open the drawer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason and your name are recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change for a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money taken to the safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarm that nobody has read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not confirmed yet: in no total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted, waits for a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund not known yet: in no total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid late, begun in an earlier shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund begun in an earlier shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund that failed: in no total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By way of paying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By cashier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended unpaid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On lines of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawer at the opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawer at the closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed although something was open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open drawer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trainee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong PIN. Type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can type the PIN again now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many wrong PINs. The owner unlocks it: F6, then the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person works here no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person may not approve it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trainee works in training mode only, not at this till.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling the payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A refund of {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending the refund again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deciding about {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing a payment as not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going on after the restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the drawer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the X report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing the X report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing the shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing a Z report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing a name or role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting a PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giving a badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocking somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This, of {amount},</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{deed} needs a supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{deed} needs the owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{deed} needs a cashier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taking payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelling payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refunds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refunds above the shop&apos;s limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deciding about uncertain money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opening the drawer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reports and closing the shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people and their PINs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locking the till…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is at the till?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press your number, or scan your badge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is locked out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, type your PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The right it needs: {right}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For: {name}, {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody who works here may approve it. Press Esc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who approves it? Press the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role} · locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the PIN…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong PIN. The next one is taken in {wait}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 to 8 digits, then Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong PIN. One try left, then it is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong PIN. {tries} tries left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cashier} asked for {amount}: {way}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of {amount}, made elsewhere, taken into this till&apos;s books to refund it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The till began to send it to AlphaPay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It never left this till. Nothing was charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlphaPay has the order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlphaPay refused it. Nothing was charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known whether it was paid. {doubt}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling began: {cause}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlphaPay confirmed the payment of {booked}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlphaPay confirmed another amount than was asked for: {booked}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlphaPay confirmed {booked}, {seen} by somebody else than this till.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlphaPay says that the payment failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlphaPay says that the order is closed. It was not paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlphaPay was asked once more: nothing had changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlphaPay&apos;s list says which wallet paid: {wallet}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlphaPay&apos;s list has this payment. It is asked about again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The money waits for a decision: {attention}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{by} decided: {resolution}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The refund failed. The money waits for a decision again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{by} closed it as not found: AlphaPay&apos;s lists do not have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the next sale the cashier said that it was another customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarm: {alarm}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{by} has seen the alarm: {alarm}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minor} set aside for a refund.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minor} is free again: the refund was not made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minor} went back to the customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlphaPay shows it {seen}: more than this till gave back. What remains is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlphaPay&apos;s number of the order became known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The money counts in this shift.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlphaPay is asked once more before the shift is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cashier} began the sale of {amount}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sale was made elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cashier went on to the next customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sale was taken back onto the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt went into the line for the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A paper went into the line for the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{job}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cashier parked the sale before it was certain. The customer {left}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cashier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference: {reference}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlphaPay&apos;s words: “{message}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{by} sent the refund again under the same number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer&apos;s wallet moved {pay_amount}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM HH:mm:ss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{by} ordered a refund of {amount}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The till began to send the refund to AlphaPay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The refund never left this till. Nothing went back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlphaPay has the refund.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlphaPay reviews the refund. A person there decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlphaPay refused the refund. Nothing went back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlphaPay says that the refund failed. Nothing went back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clear answer came: not known whether AlphaPay has the refund.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlphaPay confirmed the refund.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of the refund counts in this shift.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came from AlphaPay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer could not be verified as AlphaPay&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlphaPay&apos;s answer proves nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The till stopped in the middle of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has expired, and AlphaPay still says: in process.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has expired, and AlphaPay could not be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cashier wished it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its time was over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the customer&apos;s code was scanned instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlphaPay sent no QR code to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another payment of the sale had come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it came late, after the payment had ended here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it came after the customer had left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is another amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was refunded from elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the customer had paid already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it pays its sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it stands at AlphaPay&apos;s figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is given back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left with the goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left with nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another amount was paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a refund that this till did not make</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the customer paid twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the order had ended and is in process again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlphaPay had said paid and says otherwise now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlphaPay&apos;s list says paid, the order itself does not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlphaPay&apos;s list has an order that never left this till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partly refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refunded in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper waits for the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper was sent to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper was printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper may have been printed: it is not printed again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the customer&apos;s code was scanned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a QR code for the customer to scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome. What shall this till do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written before you save at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where is your AlphaPay account?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The region decides where payments go and in which currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At which address is AlphaPay?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where AlphaPay gave you one, or for its simulator on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is your merchant code?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands in AlphaPay&apos;s dashboard: letters and digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which till is this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each till needs an id of its own, such as T01: payments, receipts and this till&apos;s books carry it. Two tills with one id cannot be told apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This till&apos;s keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The till signs every payment with its private key; AlphaPay knows it by the public key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste AlphaPay&apos;s public key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it from AlphaPay&apos;s dashboard. By it the till knows AlphaPay&apos;s answers from others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it with AlphaPay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The till asks for today&apos;s list of payments, signed with its key. No money moves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands on receipts?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the shop&apos;s name is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which receipt printer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be chosen later, too. Payments never depend on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where is the printer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a test slip to be sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan anything now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any barcode will do. A scanner that types like a keyboard needs no setting; for one on a serial port choose the port. Without a scanner go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which screen does the customer see?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each screen shows its number now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is all of this right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything can be changed later. The till starts when it is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it with the simulator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A till to play with: simulated AlphaPay, no real money, nothing to set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to AlphaPay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up this shop&apos;s till. Have AlphaPay&apos;s dashboard at hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter or Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On slow ports only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, as dots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed, not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} must be a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes hold from the next start of the till.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The till&apos;s payments and books hang on this. Change it in the settings file, with the till closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet: {count}. F9 saves; Esc again throws it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. It holds from the next start: close the till and start it when nobody waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer has receipts to print. Test it when they are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save first: the test slip uses what is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo and training have no settings file of their own. Nothing can be changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>openapi.alphapay.ca, Canadian dollars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United States</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>openapi.alphapay.com, US dollars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given to you by AlphaPay, or a simulator on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipts are shown on the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A receipt printer with an address of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a serial port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A receipt printer on COM3 or /dev/ttyS0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On USB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A receipt printer, on Linux only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind a queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A receipt printer that has a name in this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With its own driver; office printers, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipts go into a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merchant code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlphaPay&apos;s public key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private key in the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Till id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store (if it has a name of its own)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shop&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer&apos;s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlphaPay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines above the sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private key&apos;s file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private key&apos;s variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlphaPay&apos;s key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds to connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds of silence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds for one call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments sent again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cashier (no effect)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more key above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal&apos;s folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash drawer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locks after (s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest gap (ms)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortest code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key after a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed (baud)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handshake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width in dots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer&apos;s own letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cuts the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which monitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanner&apos;s port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer&apos;s screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up this till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing scanned yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If nothing happens, the scanner may need its cable, or a port below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scanner works: {count} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It types like a keyboard, and the till knows it from fingers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came by the port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a part of the code came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scanner is too slow or sends no Enter after a code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan again. If it stays so, set the scanner to send Enter (CR).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port is open: scan something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the cable, or choose another port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Types like a keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most scanners; nothing to set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial scanner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one: the cashier&apos;s window is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer&apos;s pages fill it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whichever is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any screen without the cashier&apos;s window; with one screen, a window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customer screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers see nothing: only scanned codes can be charged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a key pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private key stays in this till, locked by this computer&apos;s keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have a private key whose public half AlphaPay knows already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a key pair in a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside the settings, not encrypted: whoever can read this user&apos;s files can sign payments. Choose it only where there is no keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste this key into AlphaPay&apos;s dashboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is public: copy it, or scan the code with a phone. Go on when AlphaPay has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment. If this computer asks for its keyring&apos;s password, type it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint {digits}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This till had this pair already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private key is in the file {where}. Keep that file to this till.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private key is in {where}, and stays there also if you leave the set-up now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An RSA key of 2048 bits in PKCS#8 form (BEGIN PRIVATE KEY). The till reads it there at each start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, or choose another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work by a fault of this program ({what}). Nothing was changed. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a whole RSA-2048 public key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will be written to {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tried with AlphaPay yet: it is not known whether payments will work. Esc goes back to try.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written ({why}). Mend that, then save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No money moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network cable or Wi-Fi, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set this computer&apos;s date, time and time zone, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back (Esc) and compare AlphaPay&apos;s public key and the region with the dashboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlphaPay does not know this till&apos;s key yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste this till&apos;s public key into AlphaPay&apos;s dashboard (Esc goes back to it), wait a minute, try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlphaPay does not know this merchant code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back (Esc) and compare merchant code and region with the dashboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock is more than five minutes off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlphaPay has trouble of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlphaPay refused: {code} {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys are right. Ask AlphaPay what this code means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlphaPay&apos;s address was not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlphaPay cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No safe connection to AlphaPay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this computer&apos;s date; sign in to the Wi-Fi if it asks for that. Ask who filters the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlphaPay did not answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke before AlphaPay answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not AlphaPay answered, but something on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to the Wi-Fi if it asks for that; otherwise try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlphaPay asks for a pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in some minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is too long to be AlphaPay&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer came without AlphaPay&apos;s signature: it proves nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it names INVALID_SIGN, paste this till&apos;s public key into the dashboard; if INVALID_MERCHANT_CODE, compare the merchant code. Then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is not signed with the AlphaPay key that you pasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer belongs to another question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is dated far from this computer&apos;s clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent: the key or the address cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back (Esc) and compare address, merchant code and keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unverified hint: {hint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlphaPay&apos;s dashboard must have this till&apos;s public key by now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Enter to try.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking AlphaPay …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No money moves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on without a try?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wrong key or merchant code then shows only when the first customer wants to pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter tries now; F9 goes on all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlphaPay was not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back (Esc) to the keys, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlphaPay knows this till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It took the call, and its answer bears AlphaPay&apos;s signature.</source>
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
    <message>
        <source>X report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the shift took so far. It is still open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Z report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another copy of this report may exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The till&apos;s clock was set back during this shift: its times are wrong, its figures are not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No payments and no refunds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By way of paying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By cashier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wallet not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elsewhere:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refunds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended without money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sale of this till moves cash: the float should be there at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Float</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason given at closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal up to this report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our QR code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer&apos;s code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments not settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments to decide about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunds not settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late refunds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunds that failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In no total: AlphaPay has not said yet what became of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun in an earlier shift. Counted above, where their money came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted in the shift in which the money came; somebody must decide about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun in an earlier shift. Counted above, where they were made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In no total: nothing was given back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHOP COPY</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
