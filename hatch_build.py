"""What building the wheel adds to the files that are there: catalogues and word lists, compiled; changes no source.

Babel writes the minute into what it compiles; here it is that of `SOURCE_DATE_EPOCH`, or two builds would differ.
"""

from __future__ import annotations

import os
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class Compiled(BuildHookInterface):  # type: ignore[type-arg]
    """Compiles every catalogue next to its source and all word lists, for the wheel as for an editable install."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002 - the interface is given
        """Compile before files are collected; `artifacts` takes them in although git leaves them out."""
        built_at = datetime.fromtimestamp(int(os.environ.get("SOURCE_DATE_EPOCH", "0")), UTC)
        for source in sorted(Path(self.root, "locales").glob("*/LC_MESSAGES/messages.po")):
            compiled, fresh = source.with_suffix(".mo"), source.with_suffix(f".mo.{os.getpid()}")
            with source.open("rb") as words, fresh.open("wb") as file:
                catalogue = read_po(words)
                catalogue.creation_date = built_at
                write_mo(file, catalogue)
            fresh.replace(compiled)  # whole at once: somebody may be reading it, or building too
            build_data["artifacts"].append(compiled.relative_to(self.root).as_posix())
        sys.path.insert(0, self.root)  # a build in an environment of its own does not look here
        from locales.words import build_words  # noqa: PLC0415 - as above

        build_data["artifacts"].append(build_words(Path(self.root, "locales")).relative_to(self.root).as_posix())
