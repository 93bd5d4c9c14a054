"""The HTTP server: reads requests, hands them to calls, phone pages or control, and writes the replies.

Logs nothing, since bodies and paths hold payment codes and tokens. Not responsible for any content.
"""

import ipaddress
import socket
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from pos_app.simulator import api, control, pages, phone
from pos_app.simulator.faults import CALLS
from pos_app.simulator.replies import Reply, html_reply, not_found
from pos_app.simulator.service import Service

_BODY_MAX = 1024 * 1024
_IDLE_S = 120
_DRIP_S = 0.2


class Server(ThreadingHTTPServer):
    """Serves one `Service` until `stop`."""

    daemon_threads = True
    allow_reuse_address = True
    request_queue_size = 128

    def __init__(self, address: tuple[str, int], service: Service) -> None:
        self.service = service
        self._open: set[socket.socket] = set()
        self._open_lock = threading.Lock()
        super().__init__(address, _Handler)

    @property
    def port(self) -> int:
        """The port that is really listened on."""
        return int(self.server_address[1])

    def start(self) -> threading.Thread:
        """Serve in a thread of its own."""
        thread = threading.Thread(target=self.serve_forever, args=(0.02,), name="simulator", daemon=True)
        thread.start()
        return thread

    def stop(self) -> None:
        """Stop listening and break every open connection, as the death of the process would."""
        self.service.stopping.set()
        self.shutdown()
        self.server_close()
        with self._open_lock:
            for connection in self._open:
                _break(connection)

    def handle_error(self, request: object, client_address: object) -> None:
        """A caller that hangs up is no news; anything else is a mistake here and is printed."""
        if not isinstance(sys.exception(), OSError):
            super().handle_error(request, client_address)  # type: ignore[arg-type]

    def remember(self, connection: socket.socket) -> None:
        """Note an open connection."""
        with self._open_lock:
            self._open.add(connection)

    def forget(self, connection: socket.socket) -> None:
        """Note that a connection is over."""
        with self._open_lock:
            self._open.discard(connection)


def _break(connection: socket.socket) -> None:
    try:
        connection.shutdown(socket.SHUT_RDWR)
    except OSError:
        return


def _asset(name: str) -> Reply:
    if name not in pages.ASSETS:
        return not_found()
    return Reply(headers={"Content-Type": pages.ASSETS[name]}, body=pages.text(name).encode())


class _Handler(BaseHTTPRequestHandler):
    server: Server
    protocol_version = "HTTP/1.1"
    server_version = "AlphaPaySimulator"
    sys_version = ""
    disable_nagle_algorithm = True
    wbufsize = 65536
    timeout = _IDLE_S

    def setup(self) -> None:
        super().setup()
        self.server.remember(self.connection)

    def finish(self) -> None:
        self.server.forget(self.connection)
        try:
            super().finish()
        except OSError:
            return

    def log_message(self, format: str, *args: object) -> None:
        """Nothing is logged."""

    def do_GET(self) -> None:
        self._send(self._routed(b""))

    def do_POST(self) -> None:
        length = self.headers.get("Content-Length", "")
        if not length.isdecimal() or int(length) > _BODY_MAX:
            self.close_connection = True
            self._send(html_reply("<!doctype html><title>Too large</title>", 413))
            return
        self._send(self._routed(self.rfile.read(int(length))))

    def _routed(self, raw: bytes) -> Reply:
        path = self.path.partition("?")[0]
        if path.startswith(api.PATH_PREFIX):
            return self._call(path.removeprefix(api.PATH_PREFIX), raw)
        if path.startswith("/assets/"):
            return _asset(path.removeprefix("/assets/"))
        if path.startswith("/phone/"):
            return phone.reply_to(self.server.service, self.command, path, self.headers, raw)
        if path == "/control" or path.startswith("/control/"):
            if not ipaddress.ip_address(self.client_address[0]).is_loopback:
                return html_reply("<!doctype html><title>Forbidden</title>", 403)
            return control.reply_to(self.server.service, self.command, path, self.headers, raw)
        return not_found()

    def _call(self, name: str, raw: bytes) -> Reply:
        if name not in CALLS:
            return not_found()
        if self.command != "POST":
            return html_reply("<!doctype html><title>Method not allowed</title>", 405)
        return api.reply_to(self.server.service, name, self.headers, raw)

    def _send(self, reply: Reply) -> None:
        if reply.dropped or self.server.service.stopping.is_set():
            self.close_connection = True
            _break(self.connection)
            return
        try:
            self._write(reply)
        except OSError:
            self.close_connection = True

    def _write(self, reply: Reply) -> None:
        self.send_response(reply.status)
        for name, value in reply.headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(reply.body)))
        self.end_headers()
        if not reply.dripping:
            self.wfile.write(reply.body)
            return
        for index in range(len(reply.body)):
            self.wfile.write(reply.body[index : index + 1])
            self.wfile.flush()
            if self.server.service.stopping.wait(_DRIP_S):
                return
