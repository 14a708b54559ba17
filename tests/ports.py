"""Ports for the bot to listen at; refuses those of outgoing connections, which may take one again at any moment."""

from __future__ import annotations

import itertools
import os
import socket

FIRST, COUNT = 20000, 12000
_TRIED = itertools.count()


def free_port() -> int:
    """Give a port that nobody has, and that nobody gets by chance before the bot listens there."""
    while True:
        port = FIRST + (os.getpid() * 37 + next(_TRIED)) % COUNT
        with socket.socket() as probe:
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                continue
            return port
