"""What the checks of this machine can find, in words. Templates with named fields; nothing here decides anything."""

from pos_app.app.doctor.findings import Case, Verdict

_OK, _WARNING, _FAILED, _NOT_USED = Verdict.OK, Verdict.WARNING, Verdict.FAILED, Verdict.NOT_USED

# --- any check ---------------------------------------------------------------------------------------------

UNFINISHED = Case(
    _FAILED,
    "This was not found out within {limit:g} s.",
    "Examine again; if it stays so, what is examined hangs, or this machine is overloaded.",
)
BROKE = Case(
    _FAILED,
    "This check broke by a fault of this program ({what}). It says nothing about the till.",
    "Send the support bundle to whoever looks after the till: pos-app support --out FILE.zip",
)
NO_SETTINGS = Case(_NOT_USED, "Not examined: the settings say nothing about it, for they cannot be read.")

# --- settings and keys -------------------------------------------------------------------------------------

SETTINGS_RIGHT = Case(_OK, "{file} holds no mistake.")
SETTINGS_WRONG = Case(
    _FAILED,
    "The till does not start with {file}. First of {count}: {mistake}",
    "Mend it; all that is wrong with it is listed by: pos-app config check {file}",
)
KEYS_RIGHT = Case(_OK, "Private key and AlphaPay's key are whole RSA-2048 keys, and not of the same pair.")
KEYS_WRONG = Case(
    _FAILED,
    "A key cannot be used, so nothing is charged or given back: {problem}",
    "Mend what the settings say about it; all that is wrong with them is listed by: pos-app config check {file}",
)
VAULT_CLOSED = Case(
    _FAILED, "The vault with the private key does not open, so nothing is sent. {what}", "{do}"
)
KEYS_EXPOSED = Case(
    _WARNING,
    "Other users of this machine can read {file}, which holds the private key.",
    "Take that right away, for example: chmod 600 {file}",
)

# --- the data directory ------------------------------------------------------------------------------------

WRITABLE = Case(_OK, "{folder} takes files.")
NOT_MADE_YET = Case(_OK, "{folder} is not there yet; the till makes it at its first start.")
NOT_WRITABLE = Case(
    _FAILED,
    "Nothing can be written into {folder}: {why}. The till does not start there, or records nothing any more.",
    "Give the user who runs the till the right to write there, and look whether the disk is in order.",
)
DISK_ROOMY = Case(_OK, "{free} are free, at {folder}.")
DISK_LOW = Case(
    _WARNING,
    "Only {free} are free, at {folder}.",
    "Make room: delete what is not the till's, or use a larger disk.",
)
DISK_FULL = Case(
    _FAILED,
    "Only {free} are free, at {folder}. Soon the till cannot record what AlphaPay reports, and locks new sales.",
    "Make room now: delete what is not the till's. Delete nothing in the data directory.",
)
DISK_UNKNOWN = Case(
    _WARNING,
    "The free space at {folder} cannot be found out: {why}.",
    "Look whether that disk is plugged in.",
)

# --- journal and backups -----------------------------------------------------------------------------------

JOURNAL_SOUND = Case(_OK, "The journal is sound: {events:,} events, {met} of {claims} anchors met.")
JOURNAL_UNSOUND = Case(
    _FAILED,
    "The journal is NOT sound ({count}): {fault}.",
    "Sell no more at this till; keep its data directory as it is; see all of it with: pos-app journal verify",
)
JOURNAL_UNREADABLE = Case(
    _FAILED, "The journal cannot be read. {why}", "See which backups there are with: pos-app journal list"
)
JOURNAL_NOT_YET = Case(_NOT_USED, "There is no journal yet; the till makes it at its first start.")
JOURNAL_LONG = Case(
    _WARNING,
    "The journal opens; it is too long to be verified within {limit:g} s ({size}), and there is no fresh backup.",
    "Verify it when the shop is quiet: pos-app journal verify",
)
JOURNAL_LONG_AND_BACKED_UP = Case(
    _OK,
    "The journal opens; it is too long to be verified within {limit:g} s ({size}). Its newest backup was verified "
    "whole when it was made.",
)
BACKUP_FRESH = Case(_OK, "The newest of {count} backups was made {hours} h ago, and is sound.")
BACKUP_OLD = Case(
    _WARNING,
    "The newest backup is {days} days old, in {folder}.",
    "The till makes one a day while it runs. Make one now: pos-app journal backup",
)
BACKUP_MUCH_TOO_OLD = Case(
    _FAILED,
    "The newest backup is {days} days old, in {folder}. If this disk breaks, the books lack all since then.",
    "Look whether the backup disk is plugged in and has room, then make one now: pos-app journal backup",
)
BACKUP_NONE = Case(
    _FAILED,
    "There is no backup in {folder}. If this disk breaks, the books are gone.",
    "Look whether the backup disk is plugged in, then make one now: pos-app journal backup",
)
BACKUP_NONE_YET = Case(
    _WARNING,
    "There is no backup in {folder} yet; the till is new, and makes one a day while it runs.",
    "Make the first one now, best onto another disk: pos-app journal backup",
)
BACKUP_UNSOUND = Case(
    _FAILED,
    "The newest backup is damaged: {fault}.",
    "Make another one now, best onto another disk: pos-app journal backup",
)
BACKUP_UNREADABLE = Case(
    _FAILED, "The newest backup cannot be read. {why}", "Make another one now: pos-app journal backup"
)
BACKUP_LONG = Case(_OK, "The newest of {count} backups was made {hours} h ago; the till verified it then.")

# --- devices -----------------------------------------------------------------------------------------------

PRINTER_NONE = Case(_NOT_USED, "No receipt printer is set.")
PRINTER_READY = Case(_OK, "The printer at {where} answers, and has nothing to complain of.")
PRINTER_SILENT = Case(
    _WARNING,
    "The printer at {where} takes data and says nothing about itself.",
    "Some models cannot. Print a receipt again and look at the paper.",
)
PRINTER_AWAY = Case(
    _FAILED,
    "There is no printer at {where}: {why}.",
    "Check that it is switched on and plugged in, and its address against the settings.",
)
PRINTER_NEAR_END = Case(
    _WARNING, "The printer at {where} answers; its roll is nearly used up.", "Lay a new roll ready."
)
PRINTER_NO_PAPER = Case(_FAILED, "The printer at {where} has no paper.", "Put in a new roll.")
PRINTER_OPEN = Case(_FAILED, "The cover of the printer at {where} is open.", "Close it.")
PRINTER_OFFLINE = Case(
    _FAILED, "The printer at {where} is offline.", "Press its feed button, or switch it off and on."
)
PRINTER_BEHIND_QUEUE = Case(
    _NOT_USED,
    "Not examined: the system's queue {queue} tells nothing about its printer. Print a receipt again.",
)
PDF_READY = Case(_OK, "Receipts go as PDF files into {folder}, which takes files.")
PDF_NOT_WRITABLE = Case(
    _FAILED,
    "No receipt can be written into {folder}: {why}.",
    "Give the till's user the right to write there.",
)
SCANNER_TYPES = Case(_NOT_USED, "A scanner that types cannot be seen. Try it: scan a product into the till.")
SCANNER_NONE = Case(_NOT_USED, "No scanner is set; customers scan the QR.")
SCANNER_THERE = Case(_OK, "The scanner's port {port} is there.")
SCANNER_AWAY = Case(
    _FAILED,
    "The scanner's port {port} is not there. Ports on this machine: {ports}.",
    "Plug the scanner in, or set scanner.serial_port to the port it has now. Until then, use the QR.",
)
SCANNER_NOT_ALLOWED = Case(
    _FAILED,
    "The scanner's port {port} is there, and this user may not use it.",
    "On Linux: add the user to the port's group (most often dialout), then sign in again.",
)

# --- screens and fonts -------------------------------------------------------------------------------------

SCREENS_SEEN = Case(_OK, "{count} screens: {screens}.")
SCREEN_SEEN = Case(_OK, "One screen: {screens}.")
SCREEN_MISSING = Case(
    _WARNING,
    "A customer display is set, and there is only one screen: {screens}. It is shown as a window.",
    "Plug in the customer's screen, or set customer_display.enabled = false.",
)
SCREEN_SMALL = Case(
    _WARNING,
    "The largest screen is smaller than the till needs (1024 by 700): {screens}.",
    "Choose a higher resolution, or less enlargement, in the system's display settings.",
)
SCREENS_NONE = Case(_NOT_USED, "This session has no display, so none was looked at.")
SCREENS_DEAD = Case(
    _FAILED,
    "The display does not answer, or Qt cannot use it: {why}",
    "Start this in the desktop session of the till's user; on Linux see README, system libraries.",
)
FONTS_WHOLE = Case(_OK, "The till's fonts have English, French and Chinese, and all of the shop's own texts.")
FONTS_MISSING = Case(
    _WARNING, "{sentence}", "Install the till again: its folder resources/fonts is not whole."
)
FONTS_LACK = Case(
    _WARNING,
    "The till's fonts lack characters of the shop's texts: {characters}. They print as boxes.",
    "Write those texts in the settings with other characters.",
)
FONTS_DEAD = Case(
    _FAILED,
    "Qt does not start, so no window and no receipt can be drawn: {why}",
    "On Linux install Qt's system libraries (see README); otherwise install the till again.",
)

# --- the machine -------------------------------------------------------------------------------------------

TIME_RIGHT = Case(_OK, "It is {now}, in the zone {zone}.")
TIME_IN_UTC = Case(
    _WARNING,
    "This machine's time zone is UTC: receipts and reports show {now}, no shop's time.",
    "Set the time zone of the shop.",
)
TIME_BACK = Case(
    _FAILED,
    "This machine's clock says {now}; the journal's latest anchor is from {latest}. The clock was set back.",
    "Set date and time, and let the machine keep them by the network.",
)
TIME_WRONG = Case(
    _FAILED,
    "This machine's clock says {now}.",
    "Set date and time, and let the machine keep them by the network.",
)
VERSIONS = Case(_OK, "pos-app {pos_app}, Python {python}, Qt {qt}, SQLite {sqlite}, {system}.")
VERSIONS_TOO_OLD = Case(
    _FAILED,
    "{what} is too old: at least {least} is needed.",
    "Install the till again as README says; it brings what it needs.",
)
