"""What this system says of the person at it; refuses to guess a language that is none of ours."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Literal


def language_of(environment: Mapping[str, str] = os.environ) -> Literal["ar", "en"] | None:
    """The language this system speaks, as Telegram would name its client's; `None` where it names neither of ours."""
    for variable in ("LC_ALL", "LC_MESSAGES", "LANG"):
        match environment.get(variable, "")[:2]:
            case "ar":
                return "ar"
            case "en":
                return "en"
            case "":
                continue
            case _:
                return None
    return None
