"""Replies of the journal's reader come into the GUI thread, in their order, and none after the gate is closed."""

import threading

from pytestqt.qtbot import QtBot

from pos_app.protocol.queries import ListPayments, PaymentsListed, Query, Reply
from pos_app.ui.archive import Archive


def _reply(query_id: int) -> Reply:
    return PaymentsListed(query_id=query_id, lines=(), more=False)


def test_each_query_gets_an_id_of_its_own() -> None:
    asked: list[Query] = []
    archive = Archive(asked.append)
    ids = [archive.ask(lambda query_id: ListPayments(query_id=query_id)) for _ in range(2)]
    assert [query.query_id for query in asked] == ids
    assert ids[0] != ids[1]


def test_replies_of_another_thread_come_in_the_gui_thread_in_order(qtbot: QtBot) -> None:
    archive = Archive(lambda query: None)
    came: list[tuple[Reply, threading.Thread]] = []
    archive.replied.connect(lambda reply: came.append((reply, threading.current_thread())))
    worker = threading.Thread(target=lambda: [archive.deliver(_reply(number)) for number in range(20)])
    worker.start()
    worker.join()
    assert came == []
    qtbot.waitUntil(lambda: len(came) == 20)
    assert [reply.query_id for reply, _ in came] == list(range(20))
    assert {thread for _, thread in came} == {threading.main_thread()}


def test_nothing_comes_after_the_gate_is_closed(qtbot: QtBot) -> None:
    archive = Archive(lambda query: None)
    came: list[Reply] = []
    archive.replied.connect(came.append)
    archive.deliver(_reply(1))
    archive.close_gate()
    archive.deliver(_reply(2))
    qtbot.wait(0)
    assert came == []
