"""The thread that looks payments up, so that neither the screens nor the engine ever wait for a search."""

import logging
from collections.abc import Callable
from queue import SimpleQueue
from threading import Thread

from pos_app.journal.errors import JournalError
from pos_app.protocol.queries import FindPayments, PaymentQueries, PaymentsFound, QueryFailed, Reply

_log = logging.getLogger(__name__)


class Reader:
    """Answers queries one after the other, in the order they were asked, on a daemon thread of its own."""

    def __init__(self, open_queries: Callable[[], PaymentQueries], deliver: Callable[[Reply], None]) -> None:
        """`open_queries` runs in the thread, at the first query; so does `deliver`, once per query."""
        self._open_queries = open_queries
        self._deliver = deliver
        self._asked: SimpleQueue[FindPayments | None] = SimpleQueue()
        self._queries: PaymentQueries | None = None
        self._thread = Thread(target=self._run, name="journal-reader", daemon=True)

    def start(self) -> None:
        """Begin to answer."""
        self._thread.start()

    def ask(self, query: FindPayments) -> None:
        """Put a query into the line. Never blocks; the reply goes to `deliver`."""
        self._asked.put(query)

    def stop(self, timeout_s: float = 2.0) -> bool:
        """Finish the queries asked so far and end within `timeout_s`; False where the thread still reads."""
        self._asked.put(None)
        self._thread.join(timeout_s)
        return not self._thread.is_alive()

    def _run(self) -> None:
        while (query := self._asked.get()) is not None:
            self._deliver(self._reply(query))
        self._close()

    def _reply(self, query: FindPayments) -> Reply:
        try:
            return self._find(query)
        except JournalError as error:
            self._close()
            return QueryFailed(query_id=query.query_id, reason=str(error))
        except Exception as error:  # noqa: BLE001 - the thread must outlive it, and the asker be told
            _log.exception("a query failed in a way nobody foresaw")
            self._close()
            return QueryFailed(query_id=query.query_id, reason=f"unforeseen: {type(error).__name__}")

    def _find(self, query: FindPayments) -> PaymentsFound:
        if self._queries is None:
            self._queries = self._open_queries()
        return PaymentsFound(query_id=query.query_id, payments=self._queries.find(query.by, query.key))

    def _close(self) -> None:
        """Let the connection go; the next query opens a new one."""
        if self._queries is not None:
            self._queries.close()
            self._queries = None
