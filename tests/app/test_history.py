"""The history's reader: opens the journal at the first question, answers in the GUI thread, ends at once."""

import threading
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from pos_app.app.history import STOP_WITHIN_S, HistoryReader
from pos_app.journal.repository import SqliteJournal
from pos_app.protocol.queries import ListPayments, PaymentsListed, QueryFailed, Reply
from tests.journal.books import id_of, recorded


@pytest.fixture
def directory(tmp_path: Path) -> Iterator[Path]:
    """Of a till at work with one payment."""
    with closing(SqliteJournal.open(tmp_path)) as journal:
        journal.commit(recorded(1))
        yield tmp_path


def asked(history: HistoryReader, qtbot: QtBot) -> Reply:
    """The reply to a question about the latest payments."""
    replies: list[Reply] = []
    threads: list[threading.Thread] = []
    history.archive.replied.connect(replies.append)
    history.archive.replied.connect(lambda _: threads.append(threading.current_thread()))
    history.archive.ask(lambda query_id: ListPayments(query_id=query_id))
    qtbot.waitUntil(lambda: bool(replies))
    assert threads == [threading.main_thread()]
    return replies[0]


def test_a_question_is_answered_in_the_gui_thread(directory: Path, qtbot: QtBot) -> None:
    history = HistoryReader(directory)
    history.start()
    reply = asked(history, qtbot)
    assert isinstance(reply, PaymentsListed)
    assert [line.request_id for line in reply.lines] == [id_of(1)]
    history.stop()


def test_a_journal_that_is_not_there_is_an_answer_too(tmp_path: Path, qtbot: QtBot) -> None:
    history = HistoryReader(tmp_path)
    history.start()
    reply = asked(history, qtbot)
    assert isinstance(reply, QueryFailed)
    assert "no journal" in reply.reason
    history.stop()


def test_stopping_takes_no_time_started_or_not(directory: Path, qtbot: QtBot) -> None:
    began = time.monotonic()
    HistoryReader(directory).stop()
    started = HistoryReader(directory)
    started.start()
    started.stop()
    assert time.monotonic() - began < STOP_WITHIN_S
