"""Tells which links Telegram takes, for entities and for buttons; refuses hosts without a dot and odd protocols."""

from __future__ import annotations

import ipaddress
import re
from urllib.parse import urlsplit

HOST = re.compile(r"(?=.{1,253}$)(?!-)[\w-]{1,63}(?<!-)(\.(?!-)[\w-]{1,63}(?<!-))+", re.UNICODE)
OWN = ("tg", "ton", "tonsite")


def check_link(link: str) -> str | None:
    """Give the link as Telegram keeps it, or None where it takes none of it; see `wrong_link` for the reason."""
    if wrong_link(link) is not None:
        return None
    link = link.strip()
    return link if "://" in link else f"http://{link}/" if "/" not in link else f"http://{link}"


def wrong_link(link: str) -> str | None:
    """Say in Telegram's words why a link is refused, or None."""
    link = link.strip()
    if not link:
        return "URL must be non-empty"
    address = link if "://" in link else f"http://{link}"
    try:
        parts = urlsplit(address)
        host, _ = parts.hostname or "", parts.port
    except ValueError:
        return "Wrong HTTP URL"
    if parts.scheme not in {"http", "https", *OWN}:
        return "Unsupported URL protocol"
    if not host:
        return "URL host is empty"
    known = parts.scheme in OWN or HOST.fullmatch(host) or _is_address(host)
    return None if known and not re.search(r"\s", address) else "Wrong HTTP URL"


def _is_address(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True
