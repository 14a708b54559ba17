"""Takes a multipart body apart, whole and at once; refuses a body that its boundary does not frame."""

from __future__ import annotations

import re
from urllib.parse import unquote

from .arguments import Upload
from .errors import bad_request

NAMED = re.compile(r'(\w+)="([^"]*)"')
BOUNDARY = re.compile(r'boundary="?([^";,]+)"?')


def read_multipart(content_type: str, body: bytes) -> tuple[dict[str, str], dict[str, Upload]]:
    """Give the plain fields and the files of a form; raises 400 on a broken frame."""
    boundary = BOUNDARY.search(content_type)
    mark = b"--" + boundary[1].encode() if boundary else b""
    if not mark or not body.startswith(mark) or not body.rstrip(b"\r\n").endswith(mark + b"--"):
        raise broken()
    values: dict[str, str] = {}
    files: dict[str, Upload] = {}
    for part in (b"\r\n" + body).split(b"\r\n" + mark)[1:-1]:
        head, gap, content = part.partition(b"\r\n\r\n")
        if not gap:
            raise broken()
        headers = _headers(head.decode())
        names = dict(NAMED.findall(headers.get("content-disposition", "")))
        if "filename" in names:
            mime = headers.get("content-type", "application/octet-stream")
            files[names["name"]] = Upload(unquote(names["filename"]), content, mime)
        else:
            values[names["name"]] = content.decode()
    return values, files


def broken() -> Exception:
    """Make the refusal of a body that cannot be taken apart."""
    text = "can't parse multipart body"
    return bad_request(text)


def _headers(head: str) -> dict[str, str]:
    pairs = (line.partition(":") for line in head.split("\r\n") if line)
    return {name.strip().lower(): value.strip() for name, _, value in pairs}
