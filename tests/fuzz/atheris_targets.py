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

_HEADERS = (b"", b"2026-11-22T12:00:00Z", b"0123", b"Sun, 22 Nov 2026 12:00:00 GMT")
_SIGNED = b"algorithm=RS256,keyVersion=1,signature=QUJD"


def _answers(raw: bytes) -> None:
    targets.answers(raw)
    targets.text_for_people(raw)


def _trust(raw: bytes) -> None:
    """Four lines of headers, then the body; signed where the first line is empty."""
    *lines, body = [*raw.split(b"\n", 4), b"", b"", b"", b""][:5]
    signature, moment, nonce, wait = (line.decode("latin-1") for line in lines)
    if not signature:
        targets.signed(body, moment, {"Retry-After": wait})
    headers = {"Signature": signature, "Response-Time": moment, "Nonce": nonce, "Retry-After": wait}
    if targets.believed(200, headers, body):
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
    seeds += [b"\n".join((*_HEADERS, seed)) for seed in seeds]
    seeds += [b"\n".join((_SIGNED, *_HEADERS[1:], b"{}"))]
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
