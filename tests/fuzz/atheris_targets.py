"""The same targets under atheris, which looks for new paths through them by itself. Run by hand, without end:

    python -m tests.fuzz.atheris_targets answers -max_total_time=300

in an environment with atheris and the till's packages. The words after the target go to libFuzzer. Anything that is
found is written to a file whose name libFuzzer prints.
"""

import logging
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

try:
    import atheris
except ImportError:
    print("atheris is not installed: nothing was tried")
    sys.exit(0)

with atheris.instrument_imports(include=["pos_app", "email", "tests.fuzz.targets"]):
    from tests.fuzz import targets
from tests.fuzz import samples

_TIME = "2026-11-22T12:00:00Z"


def _answers(raw: bytes) -> None:
    targets.answers(raw)
    targets.text_for_people(raw)


def _trust(raw: bytes) -> None:
    """Headers and a body, the body signed or not."""
    drawn = atheris.FuzzedDataProvider(raw)
    is_signed, status = drawn.ConsumeBool(), drawn.ConsumeIntInRange(100, 599)
    texts = [drawn.ConsumeBytes(drawn.ConsumeIntInRange(0, 80)).decode("latin-1") for _ in range(4)]
    body = drawn.ConsumeBytes(drawn.remaining_bytes())
    headers = dict(zip(("Retry-After", "Signature", "Response-Time", "Nonce"), texts, strict=True))
    if is_signed:
        targets.signed(body, headers["Response-Time"] or _TIME, {"Retry-After": headers["Retry-After"]})
    elif targets.believed(status, headers, body):
        raise AssertionError("an unsigned answer was believed")


def _scanner(raw: bytes) -> None:
    drawn = atheris.FuzzedDataProvider(raw)
    reads = []
    while drawn.remaining_bytes():
        reads.append(
            (drawn.ConsumeBytes(drawn.ConsumeIntInRange(0, 64)), drawn.ConsumeFloatInRange(0.0, 1.0))
        )
    targets.scanner(reads)
    targets.scan(raw.decode("utf-8", "replace"))


_TARGETS: dict[str, Callable[[bytes], None]] = {"answers": _answers, "trust": _trust, "scanner": _scanner}


def _corpus(folder: Path) -> None:
    """Something to start from: an answer of every kind, and a few payment codes."""
    seeds = [samples.written(answer).encode() for answer in samples.ANSWERS]
    seeds += [*samples.surrogate_bytes(), b"134567890123456789\r", b"hQVDUFYwMTIzNDU2Nzg5\r"]
    for number, seed in enumerate(seeds):
        (folder / f"seed-{number}").write_bytes(seed)


def main() -> None:
    """Run one target; `sys.argv` names it."""
    if len(sys.argv) < 2 or sys.argv[1] not in _TARGETS:
        sys.exit(f"which target? {', '.join(_TARGETS)}")
    target = _TARGETS[sys.argv.pop(1)]
    logging.disable()
    folder = Path(tempfile.mkdtemp(prefix="pos-app-corpus-"))
    _corpus(folder)
    print(f"what is found worth keeping goes to {folder}")
    atheris.Setup([*sys.argv, str(folder)], target)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
