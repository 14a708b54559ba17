"""Pages and pictures set by Typst from data; refuses to build markup from anybody's words.

What is to be set comes as JSON through `sys.inputs`: a string there is a string, whatever stands in it. Typst reads
nothing outside its folder of templates, and fonts only from the wheel, so that a page looks alike on every machine.
"""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping

    from typst import Compiler, Fonts

Form: TypeAlias = Literal["pdf", "png"]

FAMILY = "IBM Plex Sans Arabic"
TEMPLATES = Path(__file__).parent / "templates"
_ONE_AT_A_TIME = Lock()


class UndrawableError(Exception):
    """Something could not be drawn; trying again will not help."""


def typeset(template: str, data: Mapping[str, Any], form: Form, *, dots: float = 72.0) -> list[bytes]:
    """Set a template with its data: a PDF as one file, PNG as a picture a page of `dots` an inch.

    Raises `UndrawableError` for whatever the typesetter trips over, panics of its own included.
    """
    inputs = {"data": json.dumps(data, ensure_ascii=False)}
    moment = data.get("moment", 0)
    try:
        with _ONE_AT_A_TIME:
            made = compiler_of(template).compile(format=form, ppi=dots, sys_inputs=inputs, timestamp=moment)
    except BaseException as error:
        if isinstance(error, Exception) or type(error).__name__ == "PanicException":
            raise UndrawableError(template) from error
        raise
    if made is None:
        raise UndrawableError(template)
    return made if isinstance(made, list) else [made]


def font_files() -> Path:
    """The folder with the font's files; raises `ModuleNotFoundError` where its package is missing."""
    return Path(str(files("fontpkg_ibm_plex_sans_arabic"))) / "files"


def faces_of_the_font() -> int:
    """Count the faces of our font that the typesetter finds; raises `ImportError` where a package is missing."""
    return sum(face.family == FAMILY for face in _fonts().fonts())


def _fonts() -> Fonts:
    from typst import Fonts  # noqa: PLC0415 - 35 ms that only a file should cost

    return Fonts(include_system_fonts=False, font_paths=[str(font_files())])


@cache
def compiler_of(template: str) -> Compiler:
    """Make the typesetter of a template once: looking the fonts up costs more than a page."""
    from typst import Compiler  # noqa: PLC0415 - as above

    return Compiler(str(TEMPLATES / template), root=str(TEMPLATES), font_paths=_fonts())
