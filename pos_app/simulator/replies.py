"""What goes back over HTTP: a finished reply as data, and the few ways to make one."""

import msgspec


class Reply(msgspec.Struct, frozen=True, kw_only=True):
    """One HTTP reply. `dropped`: close the connection without a word. `dripping`: send the body byte by
    byte.
    """

    status: int = 200
    headers: dict[str, str] = {}
    body: bytes = b""
    dropped: bool = False
    dripping: bool = False


DROPPED = Reply(dropped=True)


def json_reply(value: object, status: int = 200, headers: dict[str, str] | None = None) -> Reply:
    """A value as JSON."""
    kind = {"Content-Type": "application/json; charset=UTF-8", "Cache-Control": "no-store"}
    return Reply(status=status, headers={**kind, **(headers or {})}, body=msgspec.json.encode(value))


def html_reply(text: str, status: int = 200, headers: dict[str, str] | None = None) -> Reply:
    """A web page."""
    kind = {"Content-Type": "text/html; charset=UTF-8", "Cache-Control": "no-store"}
    return Reply(status=status, headers={**kind, **(headers or {})}, body=text.encode())


def not_found() -> Reply:
    """There is no such page."""
    return html_reply("<!doctype html><title>Not found</title><h1>Not found</h1>", 404)
