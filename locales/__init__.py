"""The languages as data: catalogues and word lists, and where they lie; refuses to hold any rule."""

from __future__ import annotations

from importlib.resources import files
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable


def place(language: str, *names: str) -> Traversable:
    """Find a file of a language, in a checkout as in an installed package; it may not exist."""
    return files(__name__).joinpath(language, *names)
