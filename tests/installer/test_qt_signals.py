"""PySide6 as locked keeps its references: 6.12.0 loses one to True with each emission and aborts CPython 3.11."""

import subprocess
import sys

EMISSIONS = 300
COUNT = f"""
import sys
from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

class Sender(QObject):
    switched = Signal(bool)

class Receiver(QObject):
    @Slot(bool)
    def on_switched(self, on): pass

application = QCoreApplication([])
sender, receiver = Sender(), Receiver()
sender.switched.connect(receiver.on_switched)
before = sys.getrefcount(True)
for _ in range({EMISSIONS}):
    sender.switched.emit(True)
print(before - sys.getrefcount(True))
"""


def test_emitting_a_bool_signal_loses_no_reference_to_true() -> None:
    # In a process of its own: with a faulty PySide6 the interpreter aborts.
    done = subprocess.run(
        [sys.executable, "-c", COUNT], capture_output=True, text=True, check=True, timeout=30
    )
    assert abs(int(done.stdout)) < 10
