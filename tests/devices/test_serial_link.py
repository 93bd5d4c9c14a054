"""A serial port as a wire: the printer's own brakes are obeyed, and bytes go out no faster than the wire is."""

import time

import pytest

from pos_app.devices.serial_link import SerialLink
from pos_app.devices.transport import LinkStuck
from tests.devices.printers import HAS_PTYS, Caller, Printer, PtyPrinter

pytestmark = pytest.mark.skipif(not HAS_PTYS, reason="this system has no pseudo-terminals")

XOFF = b"\x13"
JOB = b"\x0a" * 4000


def reading(caller: Caller, one: Printer) -> None:
    while data := caller.recv(4096):
        one.received += data


def braking(caller: Caller, one: Printer) -> None:
    """Says that it is full as soon as something came, and would read on all the same."""
    one.received += caller.recv(4096)
    caller.sendall(XOFF)
    reading(caller, one)


def test_bytes_go_out_no_faster_than_the_wire_carries_them() -> None:
    one = PtyPrinter(reading, serial=True)
    with SerialLink.open(one.name, 38_400) as link:
        began = time.monotonic()
        link.write(JOB, 5.0)
        took = time.monotonic() - began
    assert took >= len(JOB) * 10 / 38_400 - 0.15
    assert one.hung_up() == JOB
    one.close()


def test_a_printer_that_says_it_is_full_gets_no_more() -> None:
    one = PtyPrinter(braking, serial=True)
    with SerialLink.open(one.name, 921_600, xon_xoff=True) as link, pytest.raises(LinkStuck):
        link.write(JOB * 50, 0.2)
    assert len(one.hung_up()) < len(JOB) * 50
    one.close()


@pytest.mark.parametrize("handshake", [{}, {"rts_cts": True}, {"xon_xoff": True}])
def test_every_handshake_lets_a_whole_job_through(handshake: dict[str, bool]) -> None:
    one = PtyPrinter(reading, serial=True)
    with SerialLink.open(one.name, 921_600, **handshake) as link:
        link.write(JOB, 5.0)
        assert one.hung_up() == JOB
    one.close()
