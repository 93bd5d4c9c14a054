"""The doctor's screen in words. What was found comes as English templates, which the translator may know."""

from PySide6.QtCore import QCoreApplication

from pos_app.ui.cashier.settings_keeping import Bundled, DoctorLine, Health
from pos_app.ui.words.marked import QT_TRANSLATE_NOOP, for_cashier

_HEALTH = {
    Health.OK: QT_TRANSLATE_NOOP("cashier", "OK"),
    Health.WARNING: QT_TRANSLATE_NOOP("cashier", "Warning"),
    Health.FAILED: QT_TRANSLATE_NOOP("cashier", "Failed"),
    Health.NOT_USED: QT_TRANSLATE_NOOP("cashier", "Not used"),
}


def health_word(health: Health) -> str:
    """The verdict."""
    return for_cashier(_HEALTH[health])


def title_of(line: DoctorLine) -> str:
    """What was examined."""
    return QCoreApplication.translate("doctor", line.title)


def found_of(line: DoctorLine) -> str:
    """What was found."""
    return QCoreApplication.translate("doctor", line.found).format(**line.figures)


def advice_of(line: DoctorLine) -> str:
    """What to do; empty where nothing is to be done."""
    return QCoreApplication.translate("doctor", line.advice).format(**line.figures) if line.advice else ""


def examining_words() -> str:
    """The doctor is at work."""
    return for_cashier(
        QT_TRANSLATE_NOOP("cashier", "Examining the till. This takes 5 seconds at the most; no money moves.")
    )


def summary_words(lines: tuple[DoctorLine, ...]) -> str:
    """All of it in one sentence."""
    failed = sum(line.health is Health.FAILED for line in lines)
    warned = sum(line.health is Health.WARNING for line in lines)
    if not failed and not warned:
        return for_cashier(QT_TRANSLATE_NOOP("cashier", "All is well."))
    return for_cashier(
        QT_TRANSLATE_NOOP("cashier", "Failed: {failed}. Warnings: {warned}."), failed=failed, warned=warned
    )


def bundling_words() -> str:
    """The support bundle is being written."""
    return for_cashier(QT_TRANSLATE_NOOP("cashier", "Writing the support bundle…"))


def bundled_words(bundled: Bundled) -> str:
    """Where it is, or why it is not."""
    if bundled.problem:
        return for_cashier(
            QT_TRANSLATE_NOOP("cashier", "The support bundle was not written: {problem}."),
            problem=bundled.problem,
        )
    return for_cashier(
        QT_TRANSLATE_NOOP("cashier", "Support bundle written, without secrets: {file}"), file=bundled.file
    )
