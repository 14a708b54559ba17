"""A file made of what its order wrote down, without database, clock or conversation; refuses to word anything."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bot.exports.typesetting import UndrawableError, typeset

if TYPE_CHECKING:
    from collections.abc import Mapping

CHART_DOTS = 60.0


def drawn(payload: Mapping[str, Any]) -> bytes:
    """Make the file of a `file` row of the outbox (see `ordering`). Raises `UndrawableError` where that fails."""
    data = payload["data"]
    match payload["what"]:
        case "plan":
            return typeset("plan.typ", data, "pdf")[0]
        case "card":
            return typeset("card.typ", data, "png")[0]
        case "chart":
            return typeset("chart.typ", data, "png", dots=CHART_DOTS)[0]
        case "group_picture":
            return typeset("group.typ", data, "png")[0]
        case "certificate":
            return typeset("certificate.typ", data, "png")[0]
        case "calendar":
            from bot.exports import days  # noqa: PLC0415 - its library takes longer to load than the file to write

            return days.written(data)
        case "sheet" | "group_sheet" | "answers":
            from bot.exports import sheets  # noqa: PLC0415 - as above

            return sheets.written(data)
        case unknown:
            raise UndrawableError(unknown)
