"""The receipt printer in a cashier's words: how it is, what that means for the paper, what to do."""

from pos_app.protocol.screen_terms import PrinterRemark, PrinterState
from pos_app.protocol.views import PrinterView
from pos_app.ui.words.marked import QT_TRANSLATE_NOOP, for_cashier, joined
from pos_app.ui.words.records import StatusWords, Tone

_STATES = {
    PrinterState.NOT_USED: StatusWords(
        text=QT_TRANSLATE_NOOP("cashier", "Printer: none"), detail="", tone=Tone.NEUTRAL
    ),
    PrinterState.UNKNOWN: StatusWords(
        text=QT_TRANSLATE_NOOP("cashier", "Printer: not known yet"), detail="", tone=Tone.NEUTRAL
    ),
    PrinterState.PRINTED: StatusWords(
        text=QT_TRANSLATE_NOOP("cashier", "Printer: printed"), detail="", tone=Tone.GOOD
    ),
    PrinterState.UNCONFIRMED: StatusWords(
        text=QT_TRANSLATE_NOOP("cashier", "Printer: sent, not confirmed"),
        detail=QT_TRANSLATE_NOOP("cashier", "The printer did not say that it printed. Look at the paper."),
        tone=Tone.UNSURE,
    ),
    PrinterState.UNREACHABLE: StatusWords(
        text=QT_TRANSLATE_NOOP("cashier", "Printer: not found"),
        detail=QT_TRANSLATE_NOOP("cashier", "Check that it is switched on and plugged in."),
        tone=Tone.BAD,
    ),
    PrinterState.BROKE_OFF: StatusWords(
        text=QT_TRANSLATE_NOOP("cashier", "Printer: stopped half-way"),
        detail=QT_TRANSLATE_NOOP(
            "cashier", "Look at the paper, then press Reprint if the receipt is missing."
        ),
        tone=Tone.BAD,
    ),
    PrinterState.PAPER_OUT: StatusWords(
        text=QT_TRANSLATE_NOOP("cashier", "Printer: no paper"),
        detail=QT_TRANSLATE_NOOP("cashier", "Put in a new roll."),
        tone=Tone.BAD,
    ),
    PrinterState.COVER_OPEN: StatusWords(
        text=QT_TRANSLATE_NOOP("cashier", "Printer: cover open"),
        detail=QT_TRANSLATE_NOOP("cashier", "Close the printer's cover."),
        tone=Tone.BAD,
    ),
    PrinterState.OFFLINE: StatusWords(
        text=QT_TRANSLATE_NOOP("cashier", "Printer: offline"),
        detail=QT_TRANSLATE_NOOP("cashier", "Press the printer's feed button, or switch it off and on."),
        tone=Tone.BAD,
    ),
    PrinterState.BUSY: StatusWords(
        text=QT_TRANSLATE_NOOP("cashier", "Printer: printing"), detail="", tone=Tone.WAITING
    ),
}
_REMARKS: dict[str, StatusWords] = {
    PrinterRemark.NEAR_END: StatusWords(
        text=QT_TRANSLATE_NOOP("cashier", "Printer: paper nearly out"),
        detail=QT_TRANSLATE_NOOP("cashier", "It printed. Have a new roll at hand."),
        tone=Tone.UNSURE,
    ),
    PrinterRemark.QUEUED: StatusWords(
        text=QT_TRANSLATE_NOOP("cashier", "Printer: queued, not confirmed"),
        detail=QT_TRANSLATE_NOOP(
            "cashier", "Look at the paper: the system's queue has it, and does not say whether it printed."
        ),
        tone=Tone.UNSURE,
    ),
    PrinterRemark.PAPER_ENDED: StatusWords(
        text=QT_TRANSLATE_NOOP("cashier", "Printer: paper ran out half-way"),
        detail=QT_TRANSLATE_NOOP(
            "cashier", "Put in a new roll; reprint if needed. The receipt may be out in part."
        ),
        tone=Tone.BAD,
    ),
    PrinterRemark.COVER_OPENED: StatusWords(
        text=QT_TRANSLATE_NOOP("cashier", "Printer: cover opened half-way"),
        detail=QT_TRANSLATE_NOOP(
            "cashier", "Close the cover; reprint if needed. The receipt may be out in part."
        ),
        tone=Tone.BAD,
    ),
    PrinterRemark.WENT_OFFLINE: StatusWords(
        text=QT_TRANSLATE_NOOP("cashier", "Printer: stopped half-way"),
        detail=QT_TRANSLATE_NOOP(
            "cashier", "Switch it off and on; reprint if needed. The receipt may be out in part."
        ),
        tone=Tone.BAD,
    ),
    PrinterRemark.STOPPED_TAKING: StatusWords(
        text=QT_TRANSLATE_NOOP("cashier", "Printer: takes no data"),
        detail=QT_TRANSLATE_NOOP(
            "cashier", "Check paper and cover; reprint if needed. The receipt may be out in part."
        ),
        tone=Tone.BAD,
    ),
    PrinterRemark.STOPPED_ANSWERING: StatusWords(
        text=QT_TRANSLATE_NOOP("cashier", "Printer: stopped answering"),
        detail=QT_TRANSLATE_NOOP(
            "cashier", "Check cable and power; reprint if needed. The receipt may be out in part."
        ),
        tone=Tone.BAD,
    ),
    PrinterRemark.HOST_UNKNOWN: StatusWords(
        text=QT_TRANSLATE_NOOP("cashier", "Printer: name not found"),
        detail=QT_TRANSLATE_NOOP(
            "cashier", "Tell a supervisor: the network does not know printer.host of the settings."
        ),
        tone=Tone.BAD,
    ),
    PrinterRemark.PORT_MISSING: StatusWords(
        text=QT_TRANSLATE_NOOP("cashier", "Printer: port not there"),
        detail=QT_TRANSLATE_NOOP("cashier", "Plug its cable in and switch it on."),
        tone=Tone.BAD,
    ),
    PrinterRemark.PORT_TAKEN: StatusWords(
        text=QT_TRANSLATE_NOOP("cashier", "Printer: used by another program"),
        detail=QT_TRANSLATE_NOOP("cashier", "Close the other program that prints, or tell a supervisor."),
        tone=Tone.BAD,
    ),
    PrinterRemark.PORT_NOT_ALLOWED: StatusWords(
        text=QT_TRANSLATE_NOOP("cashier", "Printer: not allowed"),
        detail=QT_TRANSLATE_NOOP(
            "cashier", "Tell a supervisor: this computer does not let the till use the printer's port."
        ),
        tone=Tone.BAD,
    ),
    PrinterRemark.PORT_IS_NO_DEVICE: StatusWords(
        text=QT_TRANSLATE_NOOP("cashier", "Printer: settings are wrong"),
        detail=QT_TRANSLATE_NOOP(
            "cashier", "Tell a supervisor: printer.device of the settings names a file, not a printer."
        ),
        tone=Tone.BAD,
    ),
    PrinterRemark.QUEUE_MISSING: StatusWords(
        text=QT_TRANSLATE_NOOP("cashier", "Printer: not known to the system"),
        detail=QT_TRANSLATE_NOOP(
            "cashier", "Tell a supervisor: the system has no printer of the name in printer.queue."
        ),
        tone=Tone.BAD,
    ),
    PrinterRemark.QUEUE_PAUSED: StatusWords(
        text=QT_TRANSLATE_NOOP("cashier", "Printer: paused in the system"),
        detail=QT_TRANSLATE_NOOP("cashier", "Resume it in this computer's printer settings."),
        tone=Tone.BAD,
    ),
    PrinterRemark.QUEUE_SILENT: StatusWords(
        text=QT_TRANSLATE_NOOP("cashier", "Printer: queue does not answer"),
        detail=QT_TRANSLATE_NOOP("cashier", "Look for the receipt; reprint if needed. It may come out late."),
        tone=Tone.BAD,
    ),
    PrinterRemark.NO_PRINT_SERVICE: StatusWords(
        text=QT_TRANSLATE_NOOP("cashier", "Printer: no print service"),
        detail=QT_TRANSLATE_NOOP("cashier", "Tell a supervisor: this computer's print service does not run."),
        tone=Tone.BAD,
    ),
}
"""In place of the state's words, where more is known."""
_PAYMENT_NOT_AFFECTED = QT_TRANSLATE_NOOP("cashier", "Payments are not affected.")
_WAITING = QT_TRANSLATE_NOOP("cashier", "Receipts waiting: {count}.")


def printer_words(view: PrinterView) -> StatusWords:
    """What is known of the printer, what waits for it, and that payments do not depend on it."""
    remarked = _REMARKS.get(view.detail)
    words = remarked or _STATES[view.state]
    own_text = f"({view.detail})" if view.detail and remarked is None else ""
    detail = joined(
        for_cashier(words.detail) if words.detail else "",
        own_text,
        for_cashier(_WAITING, count=view.waiting) if view.waiting else "",
        for_cashier(_PAYMENT_NOT_AFFECTED) if words.tone is Tone.BAD else "",
    )
    return StatusWords(text=for_cashier(words.text), detail=detail, tone=words.tone)
