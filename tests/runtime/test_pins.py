"""PINs: kept slowly and under a key, compared in a thread of their own, and never to be read anywhere."""

import logging
import queue
import threading
import time

import pytest

from pos_app.protocol.effects import CheckPin, HashPin
from pos_app.protocol.messages import PinChecked, PinFailed, PinHashed
from pos_app.runtime.pins import USUAL_COST, Cost, OtherKey, PinThread, is_pin, keep_pin

KEY = b"k" * 32
CHEAP = Cost(n=2, r=8, p=1)
PATIENCE_S = 20.0

Told = queue.SimpleQueue[PinChecked | PinHashed]


@pytest.fixture
def told() -> Told:
    return queue.SimpleQueue()


@pytest.fixture
def worker(told: Told) -> PinThread:
    thread = PinThread(lambda: KEY, told.put)
    thread.start()
    return thread


def test_the_right_pin_is_right_and_no_other() -> None:
    kept = keep_pin("4711", KEY, CHEAP)
    assert is_pin("4711", KEY, kept)
    assert not is_pin("4712", KEY, kept)
    assert not is_pin("", KEY, kept)


def test_two_people_with_the_same_pin_have_nothing_in_common_on_disk() -> None:
    one, other = (keep_pin("4711", KEY, CHEAP).split("$") for _ in range(2))
    assert one[:4] == other[:4] == ["scrypt", "2", "8", "1"]
    assert one[4] != other[4]
    assert one[5] != other[5]


@pytest.mark.parametrize("pin", ["4711", "4712"])
def test_without_the_key_no_pin_can_be_tried(pin: str) -> None:
    with pytest.raises(OtherKey):
        is_pin(pin, b"x" * 32, keep_pin("4711", KEY, CHEAP))


def test_R51_a_pin_kept_with_the_key_of_a_lost_disk_is_nobodys_wrong_pin(
    worker: PinThread, told: Told
) -> None:
    worker.take(CheckPin(call_id=1, pin="4711", kept=keep_pin("4711", b"x" * 32, CHEAP)))
    assert told.get(timeout=PATIENCE_S) == PinFailed(1, other_key=True)


def test_pins_kept_with_another_cost_are_still_compared() -> None:
    assert is_pin("4711", KEY, keep_pin("4711", KEY, Cost(n=4, r=4, p=2)))


def test_by_default_a_guess_costs_32_megabytes() -> None:
    assert keep_pin("4711", KEY).startswith("scrypt$32768$8$1$")
    assert USUAL_COST.memory >= 32 * 2**20


RIGHT = keep_pin("4711", KEY, CHEAP)
SALT, HASH, MARK = RIGHT.split("$")[4:]


@pytest.mark.parametrize(
    "kept",
    [
        "",
        "4711",
        RIGHT.rpartition("$")[0],
        RIGHT + "$",
        f"argon2id$2$8$1${SALT}${HASH}${MARK}",
        f"scrypt$two$8$1${SALT}${HASH}${MARK}",
        f"scrypt$3$8$1${SALT}${HASH}${MARK}",
        f"scrypt$0$8$1${SALT}${HASH}${MARK}",
        f"scrypt$2$0$1${SALT}${HASH}${MARK}",
        f"scrypt$2$8$0${SALT}${HASH}${MARK}",
        f"scrypt$2$8$17${SALT}${HASH}${MARK}",
        f"scrypt$1073741824$8$1${SALT}${HASH}${MARK}",
        f"scrypt$2$8$1$!${HASH}${MARK}",
        f"scrypt$2$8$1${SALT}$é${MARK}",
        f"scrypt$2$8$1${SALT}$${MARK}",
    ],
)
def test_by_a_damaged_record_no_pin_is_right(kept: str) -> None:
    assert not is_pin("4711", KEY, kept)


def test_the_thread_keeps_a_pin_and_knows_it_again(worker: PinThread, told: Told) -> None:
    worker.take(HashPin(call_id=1, pin="4711"))
    hashed = told.get(timeout=PATIENCE_S)
    assert isinstance(hashed, PinHashed)
    worker.take(CheckPin(call_id=2, pin="4711", kept=hashed.kept))
    worker.take(CheckPin(call_id=3, pin="1174", kept=hashed.kept))
    worker.stop()
    assert [told.get(timeout=PATIENCE_S) for _ in range(2)] == [PinChecked(2, True), PinChecked(3, False)]
    worker.join(PATIENCE_S)
    assert not worker.is_alive()


def test_a_fault_is_nobodys_wrong_pin_and_its_log_holds_none(
    told: Told, caplog: pytest.LogCaptureFixture
) -> None:
    def without_key() -> bytes:
        raise MemoryError("4711")

    worker = PinThread(without_key, told.put)
    worker.start()
    with caplog.at_level(logging.DEBUG):
        worker.take(HashPin(call_id=1, pin="4711"))
        worker.take(CheckPin(call_id=2, pin="4711", kept=RIGHT))
        assert told.get(timeout=PATIENCE_S) == PinFailed(1)
        assert told.get(timeout=PATIENCE_S) == PinFailed(2)
    worker.stop()
    assert "MemoryError" in caplog.text
    assert "4711" not in caplog.text


def test_other_threads_go_on_while_a_pin_is_hashed() -> None:
    """scrypt lets go of the interpreter: were it not so, no turn could be taken within the whole of a hash."""
    began = threading.Event()

    def hash_one() -> None:
        began.set()
        keep_pin("4711", KEY)

    thread = threading.Thread(target=hash_one)
    thread.start()
    began.wait(PATIENCE_S)
    turns = 0
    while thread.is_alive():
        thread.join(0.001)
        turns += 1
    assert turns > 10


def test_tries_wait_in_line(worker: PinThread, told: Told) -> None:
    before = threading.active_count()
    for number in range(10):
        worker.take(CheckPin(call_id=number, pin="1", kept=RIGHT))
    assert threading.active_count() == before
    began = time.monotonic()
    assert [told.get(timeout=PATIENCE_S).call_id for _ in range(10)] == list(range(10))
    assert time.monotonic() - began < PATIENCE_S
    worker.stop()
