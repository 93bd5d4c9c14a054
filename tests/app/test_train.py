"""`pos-app train`: the till's own people at books of their own, while the till's journal is only read."""

from contextlib import closing
from pathlib import Path

import pytest

from pos_app.app.demo_people import employ
from pos_app.app.staff import added, changed, commit_of, people_in
from pos_app.app.train import main, training_folder, training_settings
from pos_app.app.training_people import NobodyYet, bring
from pos_app.domain.authority import Role
from pos_app.domain.person import BadgeSet, Person, PersonChanged, PersonRemoved, PinSet
from pos_app.journal.anchors import head_of
from pos_app.journal.connection import open_for_reading
from pos_app.journal.repository import SqliteJournal
from pos_app.protocol.ports import Credential
from pos_app.runtime.pins import keep_pin
from pos_app.settings.code_key import code_key
from pos_app.settings.load import load
from pos_app.settings.pin_key import pin_key
from pos_app.settings.printer_records import PrinterKind, PrinterSettings
from pos_app.settings.records import AlphaPaySettings, BackupSettings, Settings, TillSettings
from pos_app.simulator.simulator import Simulator
from tests.app.commands import pos_app, settings_file


@pytest.fixture
def live(tmp_path: Path) -> Path:
    """The data directory of a till with three people."""
    employ(tmp_path / "live")
    code_key(tmp_path / "live")
    return tmp_path / "live"


@pytest.fixture
def training(live: Path, tmp_path: Path) -> Path:
    """Of a training that they have come to once."""
    bring(live, tmp_path / "training")
    return tmp_path / "training"


def called(data: Path, name: str) -> Person:
    return next(person for person in people_in(data).people.values() if person.name == name)


def events_in(data: Path) -> int:
    with closing(open_for_reading(data)) as connection:
        return head_of(connection)[0]


def test_everybody_has_their_own_pin_in_training(live: Path, training: Path) -> None:
    assert people_in(training) == people_in(live)
    assert pin_key(training) == pin_key(live)
    assert code_key(training) == code_key(live)


def test_coming_again_writes_nothing_where_nothing_has_changed(live: Path, training: Path) -> None:
    before = events_in(training)
    bring(live, training)
    assert events_in(training) == before == 6


def test_what_changed_at_the_till_has_changed_in_training(live: Path, training: Path) -> None:
    casey, sam = called(live, "Casey"), called(live, "Sam")
    kept = keep_pin("73915", pin_key(live))
    with closing(SqliteJournal.open(live)) as journal:
        journal.commit(
            commit_of(
                [
                    changed(
                        casey,
                        PersonChanged(name="Cass", role=Role.TRAINEE, by="Olivia"),
                        PinSet(by="Olivia"),
                        BadgeSet(by="Olivia", present=True),
                        credential=Credential(person_id=casey.person_id, pin=kept, badge=b"badge"),
                    ),
                    changed(sam, PersonRemoved(by="Olivia"), credential=Credential(person_id=sam.person_id)),
                    added("Nina", Role.CASHIER, kept, by="Olivia"),
                ]
            )
        )
    bring(live, training)
    assert people_in(training) == people_in(live)


def test_who_was_added_in_training_is_gone_the_next_time(live: Path, training: Path) -> None:
    with closing(SqliteJournal.open(training)) as journal:
        journal.commit(commit_of([added("Zoe", Role.OWNER, "kept", by="Olivia")]))
    bring(live, training)
    assert [person.name for person in people_in(training).active] == ["Casey", "Olivia", "Sam"]
    assert people_in(training).credentials[called(training, "Zoe").person_id].pin == ""


def test_the_tills_journal_is_only_read_even_while_it_works(live: Path, tmp_path: Path) -> None:
    with closing(SqliteJournal.open(live)):
        bring(live, tmp_path / "training")
    assert events_in(live) == 6


@pytest.mark.parametrize("made", [False, True])
def test_where_nobody_works_nobody_can_train(tmp_path: Path, made: bool) -> None:
    if made:
        SqliteJournal.open(tmp_path / "live").close()
    with pytest.raises(NobodyYet):
        bring(tmp_path / "live", tmp_path / "training")
    assert not (tmp_path / "training").exists()


def test_nothing_of_the_shops_is_written_to_or_opened(alphapay: Simulator, tmp_path: Path) -> None:
    settings = Settings(
        alphapay=AlphaPaySettings(private_key_vault=True),
        till=TillSettings(id="T01", data_directory=tmp_path, drawer=True),
        printer=PrinterSettings(kind=PrinterKind.PDF, folder=tmp_path / "receipts"),
        backup=BackupSettings(folder=tmp_path / "backups"),
    )
    practised = training_settings(settings, alphapay.connection())
    assert (practised.till.id, practised.till.training, practised.till.drawer) == ("T01", True, False)
    assert practised.alphapay.is_simulated
    assert not practised.alphapay.private_key_vault
    folders = (practised.data_directory(), practised.backup_folder(), practised.printer.folder)
    assert all(folder is not None and training_folder(settings) in folder.parents for folder in folders)


def test_receipts_come_out_of_the_shops_own_printer(alphapay: Simulator) -> None:
    printer = PrinterSettings(kind=PrinterKind.NETWORK, host="printer")
    assert training_settings(Settings(printer=printer), alphapay.connection()).printer == printer


def test_a_training_that_cannot_begin_says_why(
    alphapay: Simulator, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = settings_file(tmp_path, alphapay, tmp_path / "data")
    assert main(["--config", str(tmp_path / "none.toml")]) == 1
    assert "no such file" in capsys.readouterr().err
    assert main(["--config", str(file), "--stop"]) == 0
    assert "No simulated AlphaPay" in capsys.readouterr().out
    told = pos_app("train", "--config", str(file))
    assert (told.returncode, "no display" in told.stderr) == (3, True)
    told = pos_app("train", "--config", str(file), QT_QPA_PLATFORM="offscreen")
    assert (told.returncode, "Nobody works at this till yet" in told.stderr) == (1, True)
    assert not load(file).till.training
