"""Words that look like a preposition with its noun and are none: a name, a verb of dialect. Refuses to find phrases."""

from __future__ import annotations

import re

from dialogs.language.words.qualifier_words import phrases_of

_ACTING = re.compile(r"^و?ب(?:ي\w{2,}|ت\w{3}|ت(?!\w\wي\w$|\wا\w\w$|\w{3}ه$)\w{4})$")


def is_a_name(said: str, before: str) -> bool:
    """Whether a word is somebody's name rather than the preposition it is spelt like: «أنا علي», «علي عايز»."""
    return said in phrases_of("own", "named_like") and (not before or before in phrases_of("own", "before_names"))


def acts_now(said: str) -> bool:
    """Whether a word is a verb of dialect rather than a noun behind a glued «بـ»: «بتقول», «بيطلع», not «بتصميم»."""
    return _ACTING.match(said) is not None
