"""R51: a till whose journal was restored sells nothing before it has learned what it missed."""

from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from pos_app.domain.payment_terms import State
from pos_app.journal.audit import audit
from pos_app.journal.backup import back_up
from pos_app.journal.connection import open_for_reading
from pos_app.journal.restore import restore
from pos_app.protocol.screen_terms import NoticeKind, Stage
from pos_app.simulator.simulator import Simulator
from tests.scenarios.shop import Shop, settings_of


def sold(shop: Shop, alphapay: Simulator, minor: int) -> None:
    """One sale, paid at once by scanned code."""
    shop.scan(alphapay.control.mint(), minor)
    shop.sees(Stage.PAID, pace=0)
    shop.leave()


def test_R51_a_restored_till_is_locked_until_the_lists_and_a_person_have_spoken(
    alphapay: Simulator, tmp_path: Path
) -> None:
    settings = settings_of(tmp_path, alphapay.connection())
    directory = settings.data_directory()
    with Shop(settings, alphapay.control) as shop:
        sold(shop, alphapay, 500)
        backup = back_up(directory, tmp_path / "backups", now=datetime.now(UTC), keep=3)
        sold(shop, alphapay, 700)
        missed = shop.attempts()[-1]
    restore(directory, backup.file, now=datetime.now(UTC))
    with Shop(settings, alphapay.control) as shop:
        shop.scan(alphapay.control.mint(), 900)
        shop.is_told(NoticeKind.RESTORE_LOCKED)
        imported = shop.until(lambda view: view.restore is not None and view.restore.may_confirm).restore
        assert imported is not None
        assert imported.imported == 1
        shop.confirm_restore(last_z=0)
        sold(shop, alphapay, 900)
        attempts = shop.attempts()
    assert [(attempt.amount.minor, attempt.state) for attempt in attempts] == [
        (500, State.PAID),
        (900, State.PAID),
    ]
    with closing(open_for_reading(directory)) as connection:
        assert audit(connection).sound
        (known,) = connection.execute("SELECT request_id FROM imported_order").fetchone()
    assert known == missed.request_id
    assert len(alphapay.control.orders()) == 3
