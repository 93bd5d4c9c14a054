"""The thread that looks payments up, so that neither the screens nor the engine ever wait for a search."""

import logging
from collections.abc import Callable
from queue import SimpleQueue
from threading import Thread

from pos_app.journal.errors import JournalError
from pos_app.protocol.queries import (
    AuditListed,
    FindPayments,
    ListAudit,
    ListPayments,
    ListShifts,
    PaymentQueries,
    PaymentsFound,
    PaymentsListed,
    Query,
    QueryFailed,
    Reply,
    ShiftsListed,
)

_log = logging.getLogger(__name__)


class Reader:
    """Answers queries one after the other, in the order they were asked, on a daemon thread of its own.

    Of lists of payments only the latest asked for is answered: nobody waits for what was typed before any more.
    """

    def __init__(self, open_queries: Callable[[], PaymentQueries], deliver: Callable[[Reply], None]) -> None:
        """`open_queries` runs in the thread, at the first query; so does `deliver`, once for each that is
        answered.
        """
        self._open_queries = open_queries
        self._deliver = deliver
        self._asked: SimpleQueue[Query | None] = SimpleQueue()
        self._queries: PaymentQueries | None = None
        self._newest_list = 0
        self._thread = Thread(target=self._run, name="journal-reader", daemon=True)

    def start(self) -> None:
        """Begin to answer."""
        self._thread.start()

    def ask(self, query: Query) -> None:
        """Put a query into the line. Never blocks; the reply goes to `deliver`."""
        if isinstance(query, ListPayments):
            self._newest_list = query.query_id
        self._asked.put(query)

    def stop(self, timeout_s: float = 2.0) -> bool:
        """Finish the queries asked so far and end within `timeout_s`; False where the thread still reads."""
        self._asked.put(None)
        self._thread.join(timeout_s)
        return not self._thread.is_alive()

    def _run(self) -> None:
        while (query := self._asked.get()) is not None:
            if not self._superseded(query):
                self._deliver(self._reply(query))
        self._close()

    def _superseded(self, query: Query) -> bool:
        return isinstance(query, ListPayments) and query.query_id != self._newest_list

    def _reply(self, query: Query) -> Reply:
        try:
            return self._answer(query)
        except JournalError as error:
            self._close()
            return QueryFailed(query_id=query.query_id, reason=str(error))
        except Exception as error:  # noqa: BLE001 - the thread must outlive it, and the asker be told
            _log.exception("a query failed in a way nobody foresaw")
            self._close()
            return QueryFailed(query_id=query.query_id, reason=f"unforeseen: {type(error).__name__}")

    def _answer(self, query: Query) -> Reply:
        if self._queries is None:
            self._queries = self._open_queries()
        return _answered(self._queries, query)

    def _close(self) -> None:
        """Let the connection go; the next query opens a new one."""
        if self._queries is not None:
            self._queries.close()
            self._queries = None


def _answered(queries: PaymentQueries, query: Query) -> Reply:
    match query:
        case FindPayments():
            return PaymentsFound(query_id=query.query_id, payments=queries.find(query.by, query.key))
        case ListPayments(limit=limit):
            lines = queries.lines(query.wanted, query.before, limit + 1)
            return PaymentsListed(query_id=query.query_id, lines=lines[:limit], more=len(lines) > limit)
        case ListShifts(limit=limit):
            shifts = queries.shifts(query.before, limit + 1)
            return ShiftsListed(query_id=query.query_id, shifts=shifts[:limit], more=len(shifts) > limit)
        case ListAudit(limit=limit):
            trail = queries.audit_lines(query.before, limit + 1)
            return AuditListed(query_id=query.query_id, lines=trail[:limit], more=len(trail) > limit)
