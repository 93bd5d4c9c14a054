"""From a scan reaching the window to its request being at AlphaPay's socket, against the least it can take."""

import json
import tempfile
import urllib.request
from pathlib import Path
from typing import Any

from tests.benchmarks.figures import Figure, median, percentile
from tests.benchmarks.processes import NotMeasured, report_of
from tests.benchmarks.shop import AlphaPay, alphapay, settings_file

WARM, SCANS, ROUNDS = 20, 110, 2
BUDGET = 3.0


def measure() -> list[Figure]:
    """Rounds of scans, of scans while the window is drawn without pause, and of the parts alone, in turn."""
    with tempfile.TemporaryDirectory() as name, alphapay(Path(name)) as account:
        settings = settings_file(Path(name), account)
        least: list[float] = []
        calm: list[float] = []
        painting: list[float] = []
        for _ in range(ROUNDS):
            least += _parts(account, settings)
            calm += _scans(account, settings)[WARM:]
            painting += _scans(account, settings, "painting")[WARM:]
    return [_figure("calm", calm, least), _figure("while painting", painting, least)]


def _figure(when: str, taken: list[float], least: list[float]) -> Figure:
    p99, alone = percentile(taken, 0.99), median(least)
    return Figure(
        name=f"scan to socket, p99, {when} / commit + sign + bare post",
        value=p99 / alone,
        unit="×",
        budget=BUDGET,
        note=f"{p99 * 1000:.1f} ms (median {median(taken) * 1000:.1f}) of {len(taken)} scans / "
        f"{alone * 1000:.1f} ms (p99 {percentile(least, 0.99) * 1000:.1f})",
    )


def _parts(account: AlphaPay, settings: Path) -> list[float]:
    """Seconds of commit, signature and bare post together, after a few to warm up."""
    before = len(_stamps(account).get("bare", []))
    told = report_of("one_by_one", str(settings), str(WARM + SCANS))
    arrived = _stamps(account)["bare"][before:]
    posts = [there - began for began, there in zip(told["posted_at"], arrived, strict=True)]
    return [sum(parts) for parts in zip(told["commit_s"], told["sign_s"], posts, strict=True)][WARM:]


def _scans(account: AlphaPay, settings: Path, *words: str) -> list[float]:
    """Seconds from each scan to its request."""
    before = len(_stamps(account).get("pay", []))
    told = report_of("sales", str(settings), str(WARM), str(SCANS), *words)
    arrived = _stamps(account)["pay"][before:]
    if len(arrived) != len(told["scanned_at"]):
        raise NotMeasured(f"{len(told['scanned_at'])} scans made {len(arrived)} requests")
    return [there - began for began, there in zip(told["scanned_at"], arrived, strict=True)]


def _stamps(account: AlphaPay) -> dict[str, Any]:
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    with opener.open(f"{account.url}/stamps", timeout=10) as reply:
        stamps: dict[str, Any] = json.load(reply)
    return stamps
