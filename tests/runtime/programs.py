"""Small programs that break, or keep, one rule of threads each: run as real processes, since some of them crash."""

import os
import subprocess
import sys
import time
from pathlib import Path

import msgspec

PROJECT = Path(__file__).parents[2]

QT = """
import gc, sys, threading
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QVBoxLayout
from pos_app.app.garbage import GuiGarbage
from pos_app.app.relay import Relay
from pos_app.protocol.views import TillView
from pos_app.ui.bridge import Bridge
here = lambda: threading.current_thread().name
def worker(work):
    thread = threading.Thread(target=work, name="worker", daemon=True)
    thread.start()
    return thread
application = QApplication([])
"""

BARE_SIGNAL = """
class Source(QObject):
    told = Signal()
def work():
    source = Source()
    source.told.connect(lambda: print(here()))
    source.told.emit()
worker(work).join()
"""

BRIDGE_AND_RELAY = """
bridge, relay = Bridge(print), Relay()
bridge.view_changed.connect(lambda _: print("bridge", here()))
relay.scanned.connect(lambda _: (print("relay", here()), application.quit()))
def work():
    bridge.publish(TillView())
    relay.bring("scanned", "130000000000000001")
worker(work)
application.exec()
"""

DIALOGS = """
class Witness:
    def __del__(self):
        print(here(), flush=True)
class Dialog(QDialog):
    def __init__(self):
        super().__init__()
        self.itself, self.witness = self, Witness()
        QVBoxLayout(self).addWidget(QLabel("x"))
dropped, enough = threading.Event(), 200
def allocate():
    dropped.wait()
    for _ in range(enough):
        [[] for _ in range(2000)]
"""

COLLECTED_ANYWHERE = f"""{DIALOGS}
allocating = worker(allocate)
dialogs = [Dialog() for _ in range(20)]
gc.collect()
dialogs.clear()
dropped.set()
allocating.join()
"""

COLLECTED_IN_THE_GUI_THREAD = f"""{DIALOGS}
garbage = GuiGarbage(every_ms=20)
allocating = worker(allocate)
garbage.start()
dialogs = [Dialog() for _ in range(20)]
dialogs.clear()
dropped.set()
allocating.join()
print("allocated")
QTimer.singleShot(200, application.quit)
application.exec()
garbage.stop()
"""

EMITTING_AT_EXIT = """
class Source(QObject):
    told = Signal()
source, told = Source(), []
source.told.connect(lambda: told.append(1))
def work():
    while True:
        source.told.emit()
for _ in range(3):
    worker(work)
QTimer.singleShot(50, application.quit)
application.exec()
"""

GATED_AT_EXIT = """
bridge, relay, told = Bridge(print), Relay(), []
bridge.view_changed.connect(told.append)
relay.scanned.connect(told.append)
def work():
    while True:
        bridge.publish(TillView())
        relay.bring("scanned", "x")
for _ in range(3):
    worker(work)
QTimer.singleShot(50, application.quit)
application.exec()
bridge.close_gate()
relay.close()
"""

HANGING_POOL = """
import sys, time
from concurrent.futures import ThreadPoolExecutor
ThreadPoolExecutor().submit(time.sleep, float(sys.argv[1]))
"""

HANGING_CALL = """
import sys, threading, time
from datetime import date
from pos_app.protocol.effects import ReadTransactions
from pos_app.runtime.calls import NetworkCalls
asked = threading.Event()
class Hanging:
    def perform(self, effect):
        asked.set()
        time.sleep(float(sys.argv[1]))
    def close(self): pass
calls = NetworkCalls(Hanging, print)
calls.start()
calls.take(ReadTransactions(call_id=1, day=date(2026, 11, 22)))
asked.wait()
calls.stop()
"""

HANGING_COMMIT = """
import sys, threading, time
from pathlib import Path
from pos_app.app import compose
from pos_app.domain.money import Currency, Money
from pos_app.journal.repository import SqliteJournal
from pos_app.protocol.messages import ChargeByQr
from pos_app.settings.records import Settings
compose.STOP_WITHIN_S = 0.2
committing = threading.Event()
class Hanging(SqliteJournal):
    def commit(self, commit):
        committing.set()
        time.sleep(float(sys.argv[1]))
till = compose.Till(
    Settings(), client=None, print_now=None, publish=lambda _: None, on_failure=print, journal=Hanging.for_memory,
    people=False,
)
till.start()
till.send(ChargeByQr(command_id=1, revision=1, amount=Money(500, Currency.CAD)))
committing.wait()
print(till.stop())
"""


class Ended(msgspec.Struct, frozen=True):
    """How a program ended, and after how many seconds."""

    code: int
    out: list[str]
    errors: str
    took_s: float


def run(program: str, *arguments: str) -> Ended:
    """Run a program to its end."""
    began = time.monotonic()
    ended = subprocess.run(
        [sys.executable, "-c", program, *arguments],
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
        cwd=PROJECT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    return Ended(ended.returncode, ended.stdout.split("\n")[:-1], ended.stderr, time.monotonic() - began)
