"""The languages: which there are, their catalogues and word lists as data, and where they lie. Refuses any rule."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias, get_args

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

Language: TypeAlias = Literal["ar", "en"]
LANGUAGES: tuple[Language, ...] = get_args(Language)
WRITTEN: Language = "en"


def language_in(code: str | None) -> Language | None:
    """The language among ours that a code names, as an app or a system writes it ("ar-EG", "en_GB.UTF-8")."""
    primary = (code or "").replace("_", "-").split("-")[0].casefold()
    return next((one for one in LANGUAGES if one == primary), None)


def place(language: str, *names: str) -> Traversable:
    """Find a file of a language, in a checkout as in an installed package; it may not exist."""
    from importlib.resources import files  # noqa: PLC0415 - who only asks which languages there are need not wait

    return files(__name__).joinpath(language, *names)
