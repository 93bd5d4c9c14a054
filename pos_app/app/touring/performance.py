"""Plays the scenes one after the other until one does not come out right, and gathers what came of them."""

import time
from pathlib import Path

from pos_app.app.touring.driver import Driver, NotSeen
from pos_app.app.touring.report import PaidReceipt, Step
from pos_app.app.touring.scene import Scene
from pos_app.app.touring.scenes import SCENES
from pos_app.domain.receipt import Receipt
from pos_app.protocol.screen_terms import Stage
from pos_app.receipts.files import ReceiptNotWritten, write_atomically
from pos_app.receipts.fonts import Fonts
from pos_app.simulator.control_client import ControlClient, ControlRefusedError


class Performance:
    """One tour over running windows, writing into `folder`. `alphapay_url` is where QR codes lead."""

    def __init__(
        self,
        till: Driver,
        alphapay: ControlClient,
        alphapay_url: str,
        folder: Path,
        scenes: tuple[Scene, ...] = SCENES,
    ) -> None:
        self._till = till
        self._alphapay = alphapay
        self._alphapay_url = alphapay_url
        self._folder = folder
        self._scenes = scenes
        self.steps: list[Step] = []
        self.receipts: dict[str, Receipt] = {}
        """The receipt of each paid sale that was on screen, by payment id."""

    @property
    def not_reached(self) -> tuple[str, ...]:
        """The names of the scenes that were not played."""
        return tuple(scene.name for scene in self._scenes[len(self.steps) :])

    def play(self) -> None:
        """Play all scenes; the first that goes wrong is the last. Raises `OSError` if a picture cannot be written."""
        for number, scene in enumerate(self._scenes, start=1):
            step = self._played(number, scene)
            self.steps.append(step)
            if not step.ok:
                return

    def write_pictures_of_receipts(self, width_dots: int, fonts: Fonts) -> tuple[PaidReceipt, ...]:
        """Each receipt as a PNG beside the PDF that the till has printed. Raises `ReceiptNotWritten`."""
        from pos_app.receipts.png import png

        for payment_id, receipt in self.receipts.items():
            write_atomically(self._folder / _file(payment_id, "png"), png(receipt, width_dots, fonts))
        return tuple(self._receipt(receipt) for receipt in self.receipts.values())

    def _played(self, number: int, scene: Scene) -> Step:
        """Act, wait, look, and keep what was seen whether it is right or not."""
        begun = time.monotonic()
        problem = self._problem_of(scene)
        look, url = self._till.look(), self._payment_url()
        self._keep_receipt()
        return Step(
            number=number,
            name=scene.name,
            story=scene.story,
            expected=scene.expected.text(),
            seen=look.text(),
            ok=not problem,
            took_s=round(time.monotonic() - begun, 2),
            cashier_reads=self._till.words(),
            customer_reads=self._till.customer_words(),
            pictures=self._till.take_pictures(self._folder, f"{number:02d}-{scene.name}"),
            payment_url=url,
            problem=problem,
        )

    def _problem_of(self, scene: Scene) -> str:
        """Act and wait. Returns what went wrong, or nothing."""
        try:
            scene.act(self._till, self._alphapay)
            self._till.waits_for(scene.expected)
        except (NotSeen, ControlRefusedError, OSError) as error:
            return str(error)
        shown, wanted = self._till.qr_texts(), self._payment_url()
        if shown != {wanted}:
            return (
                f"the QR codes hold {', '.join(sorted(shown)) or 'nothing'} instead of {wanted or 'nothing'}"
            )
        return ""

    def _payment_url(self) -> str:
        """What the QR on the screens must hold: the phone's page of the newest order, by AlphaPay's ledger."""
        sale = self._till.view.sale
        if sale is None or sale.stage is not Stage.SHOWING_QR:
            return ""
        return f"{self._alphapay_url}/phone/pay/{self._alphapay.orders()[-1]['token']}"

    def _keep_receipt(self) -> None:
        sale = self._till.view.sale
        if sale is not None and sale.receipt is not None:
            self.receipts[sale.payment_id] = sale.receipt

    def _receipt(self, receipt: Receipt) -> PaidReceipt:
        pdf = _file(receipt.payment_id, "pdf")
        if not (self._folder / pdf).is_file():
            raise ReceiptNotWritten(f"the till has printed no {pdf}")
        return PaidReceipt(
            payment_id=receipt.payment_id,
            amount=receipt.amount.text(),
            pdf=pdf,
            png=_file(receipt.payment_id, "png"),
        )


def _file(payment_id: str, kind: str) -> str:
    return f"receipts/{payment_id}.{kind}"
