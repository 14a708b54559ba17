"""`hadaf practice check`: whether a file of exercises is sound, mistake by mistake with its line. Changes nothing."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from bot.operator.database import OperatorError
from dialogs.domain.training.exercises import ALL_KINDS, KINDS, Kind, Trouble, read


def run(arguments: argparse.Namespace) -> int:
    """Check one file; gives 0 where it is sound, else 1. Raises `OperatorError` for a file that is no such thing."""
    file: Path = arguments.file
    kind = kind_of(arguments.kind or file.stem)
    try:
        written = file.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        message = f"{file}: this is no text in UTF-8; save it as UTF-8"
        raise OperatorError(message) from error
    items, troubles = read(kind, written)
    sys.stdout.writelines(f"{_told(file, one)}\n" for one in troubles)
    counted = f"{len(items)} exercises are sound"
    sys.stdout.write(f"{file}: {counted}, {len(troubles)} mistakes\n" if troubles else f"{file}: {counted}\n")
    return 1 if troubles else 0


def kind_of(name: str) -> Kind:
    """The kind of exercise that a name stands for; raises `OperatorError` for any other."""
    found: Kind | None = next((one for one in ALL_KINDS if one == name), None)
    if found is None:
        message = f"{name!r} is no kind of exercise; name the file after one, or say --kind: {', '.join(KINDS)}"
        raise OperatorError(message)
    return found


def _told(file: Path, one: Trouble) -> str:
    where = f"{file}:{one.line}" if one.line else str(file)
    return f"{where}: {one.item}: {one.what}" if one.item else f"{where}: {one.what}"
