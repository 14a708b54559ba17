"""Where things are kept on this machine unless a setting says otherwise; refuses to make any other folder."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def data_folder() -> Path:
    """The folder that this system gives programs for a user's data."""
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "hadaf"
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", Path.home() / "AppData" / "Local")) / "hadaf"
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share") / "hadaf"


def sqlite_url(name: str) -> str:
    """The address of a SQLite file in the data folder."""
    return f"sqlite:///{data_folder() / name}.db"


def with_room(url: str) -> str:
    """Make the data folder for a database that is to lie in it; any other folder is for its owner to make."""
    folder = data_folder()
    if url.startswith(f"sqlite:///{folder}"):
        folder.mkdir(parents=True, exist_ok=True)
    return url
