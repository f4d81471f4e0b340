"""Where the program listens."""

import socket

import pytest

from bot.listening import listen, shown


def has_ipv6() -> bool:
    try:
        socket.create_server(("::1", 0), family=socket.AF_INET6).close()
    except OSError:
        return False
    return True


@pytest.mark.parametrize(
    ("host", "caller"),
    [
        ("127.0.0.1", "127.0.0.1"),
        ("localhost", "127.0.0.1"),
        *(
            (host, caller)
            for host, caller in (("::1", "::1"), ("[::1]", "::1"), ("::", "::1"), ("::", "127.0.0.1"))
            if has_ipv6()
        ),
    ],
)
def test_a_caller_reaches_the_address_that_is_set(host: str, caller: str) -> None:
    with listen(host, 0) as listening, socket.create_connection((caller, listening.getsockname()[1]), 5) as called:
        assert called.getpeername()[1] == listening.getsockname()[1]


def test_an_address_is_shown_as_people_write_it() -> None:
    shows = [shown(host, 80) for host in ("127.0.0.1", "::1", "[::1]", "localhost")]
    assert shows == ["127.0.0.1:80", "[::1]:80", "[::1]:80", "localhost:80"]
