"""What the printer got, held against the papers in the journal: no receipt twice without REPRINT.

Neither a slip for a payment that is not certain yet nor an X report is a receipt: people may print several.
"""

from collections import Counter
from collections.abc import Iterable, Iterator

import msgspec

from pos_app.devices import escpos
from pos_app.domain.receipt import Copy, PendingSlip, ShiftPaper
from pos_app.domain.receipt import Paper as Text
from pos_app.protocol.ports import PrintJob
from pos_app.receipts.drawing import draw
from pos_app.receipts.fonts import Fonts
from pos_app.receipts.raster import rasterise

_WIDTH_DOTS = 576
_QUESTIONS = (escpos.ASK_ONLINE, escpos.ASK_OFFLINE_CAUSE, escpos.ASK_PAPER)
_BEFORE = b"".join(_QUESTIONS)
_NO_RECEIPT = (PendingSlip.__name__, f"{ShiftPaper.__name__} x-report")
_SAME_WITHIN_DOTS = 500
"""Two processes draw the edge of a letter a few dots apart; two receipts are thousands apart."""


class Paper:
    """Knows how every paper of one till looks. `originals` and `reprints` count what was printed."""

    def __init__(self, fonts: Fonts) -> None:
        """Draw with `fonts`; a QGuiApplication must exist."""
        self._fonts = fonts
        self._drawn: dict[tuple[str, Copy], bytes] = {}
        self._judged = 0
        self._printed: Counter[str] = Counter()
        self.reprints = 0

    @property
    def originals(self) -> int:
        """How many papers came out as originals, whole or in part."""
        return self._printed.total()

    def differences(self, calls: list[bytes], jobs: Iterable[PrintJob]) -> list[str]:
        """Judge what all calls so far brought; a sentence for each thing that should not be."""
        for job in jobs:
            self._learn(job)
        strange = [sentence for call in calls[self._judged :] for sentence in self._judge(call)]
        self._judged = len(calls)
        receipts = {key: n for key, n in self._printed.items() if not key.startswith(_NO_RECEIPT)}
        twice = [f"{key}: printed {n} times as ORIGINAL" for key, n in receipts.items() if n > 1]
        return strange + twice

    def _learn(self, job: PrintJob) -> None:
        """A job that may have printed before goes out as REPRINT, so each has two looks at most."""
        name = f"{type(job.paper).__name__} {job.paper.name}"
        if job.paper.copy is Copy.REPRINT or name.startswith(_NO_RECEIPT):
            name += f" of {job.job_id}"
        for copy in (job.paper.copy, Copy.REPRINT):
            if (name, copy) not in self._drawn:
                self._drawn[name, copy] = self._sent_for(msgspec.structs.replace(job.paper, copy=copy))

    def _sent_for(self, text: Text) -> bytes:
        """All bytes of a call that prints `text`."""
        raster = rasterise(draw(text, _WIDTH_DOTS, self._fonts))
        return _BEFORE + escpos.receipt_job(raster.width_dots, raster.rows, with_cut=True) + escpos.ASK_DONE

    def _judge(self, call: bytes) -> Iterator[str]:
        """Count one call in. A call that broke off so early that it fits several receipts counts as none."""
        call = _without_questions_after(call)
        fitting = [key for key, whole in self._drawn.items() if _begins_alike(whole, call)]
        if not fitting:
            yield f"the printer got {len(call)} bytes that are no paper of the journal's; {self._nearest(call)}"
        elif {copy for _, copy in fitting} == {Copy.REPRINT}:
            self.reprints += 1
        elif len(fitting) == 1:
            self._printed[fitting[0][0]] += 1

    def _nearest(self, call: bytes) -> str:
        """What comes nearest to `call`, for whoever looks into it."""
        apart = {key: _dots_apart(whole, call) for key, whole in self._drawn.items()}
        if not apart:
            return "it has none"
        name, copy = min(apart, key=lambda key: apart[key])
        return f"nearest is {name} ({copy}, {len(self._drawn[name, copy])} bytes), {apart[name, copy]} dots apart"


def _without_questions_after(call: bytes) -> bytes:
    """`call` up to the last byte that is a paper's: the till asks on until the printer has answered for it."""
    while call.endswith(_QUESTIONS):
        call = call[: -len(escpos.ASK_PAPER)]
    return call


def _begins_alike(whole: bytes, call: bytes) -> bool:
    """Whether `call` is `whole`, or its beginning, but for the edges of letters."""
    return len(call) <= len(whole) and _dots_apart(whole, call) <= _SAME_WITHIN_DOTS


def _dots_apart(one: bytes, other: bytes) -> int:
    """In how many dots two begin otherwise, as far as the shorter goes."""
    length = min(len(one), len(other))
    return (int.from_bytes(one[:length]) ^ int.from_bytes(other[:length])).bit_count()
