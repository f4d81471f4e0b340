"""The socket at which webhook calls and probes arrive, at an address of either Internet protocol."""

import errno
import os
import socket

from core.errors import ConfigurationError

# What is wrong with the port. Anything else is wrong with the host.
_OF_THE_PORT = (errno.EADDRINUSE, errno.EACCES)


def listen(host: str, port: int) -> socket.socket:
    """A socket that listens; port 0 picks a free one. ConfigurationError names the setting that is wrong."""
    family, address = _address_of(host.removeprefix("[").removesuffix("]"), port)
    both = family == socket.AF_INET6 and socket.has_dualstack_ipv6()
    try:
        found = socket.create_server(address, family=family, reuse_port=False, dualstack_ipv6=both)
    except OSError as error:
        number = error.errno or 0
        blamed = "PORT" if number in _OF_THE_PORT else "HOST"
        where, why = shown(host, port), os.strerror(number)
        raise ConfigurationError(f"LOFTESBOT_HTTP_{blamed}: cannot listen on {where}: {why}") from None
    found.setblocking(False)
    # An answer of a few bytes must not wait for the caller's acknowledgement: 40 ms a call without this.
    found.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return found


def shown(host: str, port: int) -> str:
    """An address as people write it."""
    return f"[{host}]:{port}" if ":" in host and not host.startswith("[") else f"{host}:{port}"


def _address_of(host: str, port: int) -> tuple[socket.AddressFamily, tuple[str, int]]:
    """The first address of a host; of a name that has both kinds, the older, as most callers expect it."""
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)
    except (OSError, UnicodeError):
        raise ConfigurationError(f"LOFTESBOT_HTTP_HOST: {host} is no address or name of this machine") from None
    family, *_, address = min(found, key=lambda entry: entry[0] != socket.AF_INET)
    return family, (str(address[0]), port)
