"""Changes to frozen values, cheap enough for the many small ones that a wish goes through.

What a goal keeps of a wish has some twenty fields and passes thirty rules, most of which change nothing:
`dataclasses.replace` took a twentieth of the time that a rewording takes. Refuses fields that `__init__` doesn't take.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields
from operator import attrgetter
from typing import Any, TypeVar

_Value = TypeVar("_Value")
_KNOWN: dict[type[Any], tuple[tuple[str, ...], Callable[[object], tuple[Any, ...]]]] = {}


def replace(value: _Value, **changes: object) -> _Value:
    """The value with other fields, as `dataclasses.replace` makes it; itself where they are as they were."""
    for name, change in changes.items():
        if getattr(value, name) != change:
            names, held = _fields_of(type(value))
            return type(value)(**{**dict(zip(names, held(value), strict=True)), **changes})
    return value


def _fields_of(kind: type[Any]) -> tuple[tuple[str, ...], Callable[[object], tuple[Any, ...]]]:
    """The names of a class's fields (two or more) and what reads them all at once."""
    if kind not in _KNOWN:
        names = tuple(one.name for one in fields(kind))
        _KNOWN[kind] = names, attrgetter(*names)
    return _KNOWN[kind]
