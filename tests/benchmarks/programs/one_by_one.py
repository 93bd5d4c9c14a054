"""What a payment cannot do without, each alone: `… SETTINGS COUNT` commits, signs and posts, and tells how long.

The commit is the till's first of a sale, on the same disk; the post is one bare request over a connection kept
alive, until its last byte is there.
"""

import datetime as dt
import json
import sys
import time
from pathlib import Path

import requests

from pos_app.gateway import signing
from pos_app.journal.repository import SqliteJournal
from pos_app.settings.load import load
from pos_app.settings.secrets import read_private_key
from tests.journal.books import recorded

_BODY = b'{"order":"' + b"x" * 300 + b'"}'


def main(settings_file: Path, count: int) -> None:
    """Print lists of seconds, and for each post when it began (`time.perf_counter`)."""
    settings = load(settings_file)
    key = signing.load_private_key(read_private_key(settings.alphapay, {}).reveal())
    journal = SqliteJournal.open(settings_file.parent / f"reference-{time.monotonic_ns()}")
    told: dict[str, list[float]] = {"commit_s": [], "sign_s": [], "posted_at": []}
    with requests.Session() as session:
        session.trust_env = False
        for number in range(count):
            commit = recorded(number)
            began = time.perf_counter()
            journal.commit(commit)
            committed = time.perf_counter()
            signing.header(key, signing.signed_text("/pay", "M", dt.datetime.now().isoformat(), "n", _BODY))
            signed = time.perf_counter()
            session.post(f"{settings.alphapay.url}/bare", data=_BODY, timeout=5).content  # noqa: B018
            told["commit_s"].append(committed - began)
            told["sign_s"].append(signed - committed)
            told["posted_at"].append(signed)
    journal.close()
    print(json.dumps(told))


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
