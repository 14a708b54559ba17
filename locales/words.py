"""The word lists, as they are written (TOML) and as a start reads them (one JSON file). Refuses to know a word.

Python's reader of TOML takes a seventh of the time that `hadaf analyze` has for its first answer, that of JSON a tenth
of this. So building writes all lists into one file, each under the digest of its source: a list that was changed since
is read from its source, and where nothing was built, so are all.
"""

from __future__ import annotations

import json
import os
from functools import cache
from hashlib import blake2b
from pathlib import Path
from pkgutil import get_data
from typing import Any

BUILT = "words.json"


def read_words(path: str) -> dict[str, Any]:
    """The tables of a list, by its path below this folder ("ar/time.toml"); FileNotFoundError where there is none.

    Whoever asks keeps them: what was built is let go of piece by piece.
    """
    written = get_data("locales", path) or b""
    return _built().pop(digest_of(written), None) or _parsed(written)


def build_words(folder: Path) -> Path:
    """Write all lists below a folder into its one file, in a given order, and whole at once: others may read it."""
    lists = [source.read_bytes() for source in sorted(folder.rglob("*.toml"))]
    built = {digest_of(written): _parsed(written) for written in lists}
    fresh = folder / f"{BUILT}.{os.getpid()}"
    fresh.write_text(json.dumps(built, ensure_ascii=False, separators=(",", ":")) + "\n", "utf-8")
    return fresh.replace(folder / BUILT)


@cache
def _built() -> dict[str, dict[str, Any]]:
    try:
        return dict(json.loads(get_data("locales", BUILT) or b"{}"))
    except FileNotFoundError:
        return {}


def _parsed(written: bytes) -> dict[str, Any]:
    import tomllib  # noqa: PLC0415 - a start that finds all lists built need not wait for it

    return tomllib.loads(written.decode("utf-8"))


def digest_of(written: bytes) -> str:
    """What a list is known by: it changes with any letter of its source."""
    return blake2b(written, digest_size=16).hexdigest()


if __name__ == "__main__":
    build_words(Path(__file__).parent)
