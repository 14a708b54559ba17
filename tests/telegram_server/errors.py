"""The refusals of the Bot API, worded as Telegram words them; refuses to invent a code that Telegram does not send."""

from __future__ import annotations

from typing import Any

REASONS = {
    400: "Bad Request",
    401: "Unauthorized",
    403: "Forbidden",
    404: "Not Found",
    409: "Conflict",
    413: "Request Entity Too Large",
    429: "Too Many Requests",
    500: "Internal Server Error",
}


class ApiError(Exception):
    """A call that Telegram turns down; `body()` is what goes over the wire."""

    def __init__(self, code: int, text: str = "", **parameters: int) -> None:
        self.code = code
        self.description = f"{REASONS[code]}: {_opening(text)}" if text else REASONS[code]
        self.parameters = parameters
        super().__init__(self.description)

    def body(self) -> dict[str, Any]:
        """Give the JSON object `{ok: false, error_code, description, parameters?}`."""
        answer: dict[str, Any] = {"ok": False, "error_code": self.code, "description": self.description}
        if self.parameters:
            answer["parameters"] = dict(self.parameters)
        return answer


def _opening(text: str) -> str:
    """Lower the first letter as Telegram does, but leave CONSTANTS_LIKE_THIS alone."""
    if len(text) > 1 and (text[1] == "_" or text[1].isupper()):
        return text
    return text[:1].lower() + text[1:]


def bad_request(text: str) -> ApiError:
    """400: the call itself is wrong, trying again changes nothing."""
    return ApiError(400, text)


def forbidden(text: str) -> ApiError:
    """403: this chat is closed to the bot."""
    return ApiError(403, text)


def conflict(text: str) -> ApiError:
    """409: two receivers of updates at once."""
    return ApiError(409, text)


def too_many(seconds: int) -> ApiError:
    """429, with the whole seconds to wait both in words and in `parameters.retry_after`."""
    return ApiError(429, f"retry after {seconds}", retry_after=seconds)
