"""What this system says of the person at it; refuses to guess a language that is none of ours."""

from __future__ import annotations

import os
from collections.abc import Mapping

from locales import Language, language_in


def language_of(environment: Mapping[str, str] = os.environ) -> Language | None:
    """The language this system speaks, as Telegram would name its client's; `None` where it names none of ours."""
    named = (environment.get(variable, "") for variable in ("LC_ALL", "LC_MESSAGES", "LANG"))
    return language_in(next((code for code in named if code), None))
