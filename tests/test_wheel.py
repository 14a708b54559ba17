"""What people install: the wheel has everything, and its commands work far from any checkout."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path
from zipfile import ZipFile

import pytest

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    return next(folder.glob("*.whl"))


@pytest.fixture(scope="module")
def home(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A machine of its own: only the wheel is installed; its dependencies are lent, so that no network is needed."""
    place = tmp_path_factory.mktemp("home")
    venv.create(place / "venv", symlinks=True)
    python = place / "venv" / "bin" / "python"
    install = [
        sys.executable,
        "-m",
        "uv",
        "pip",
        "install",
        "--offline",
        "--no-deps",
        "--python",
        str(python),
        str(wheel),
    ]
    subprocess.run(install, check=True, capture_output=True)
    packages = next((place / "venv" / "lib").glob("python*")) / "site-packages"
    (packages / "lent.pth").write_text(sysconfig.get_path("purelib") + "\n")
    return place


def hadaf(home: Path, *arguments: str, said: str = "") -> str:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("HADAF_", "PYTHON", "XDG_"))}
    env = kept | {"HOME": str(home), "PYTHONIOENCODING": "utf-8"}
    command = [str(home / "venv" / "bin" / "hadaf"), *arguments]
    done = subprocess.run(
        command,
        cwd=home,
        env=env,
        input=said,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_wheel_holds_the_rooms_with_their_data(wheel: Path) -> None:
    names = set(ZipFile(wheel).namelist())

    assert {name.partition("/")[0] for name in names if ".dist-info" not in name} == {
        "bot",
        "dialogs",
        "storage",
        "locales",
    }
    assert "locales/ar/LC_MESSAGES/messages.mo" in names
    assert {str(path.relative_to(ROOT)) for path in (ROOT / "locales").rglob("*.toml")} <= names
    assert {str(path.relative_to(ROOT)) for path in (ROOT / "storage" / "migrations").rglob("*.py")} <= names
    assert {str(path.relative_to(ROOT)) for path in (ROOT / "bot" / "exports" / "templates").iterdir()} <= names
    assert any(name.endswith("licenses/LICENSE") for name in names)
    assert not [name for name in names if name.endswith((".po", ".pot", ".db", ".pyc"))]


def test_the_installed_command_tells_what_it_can_do(home: Path) -> None:
    told = hadaf(home, "--help")

    assert {"chat", "bot", "analyze", "doctor"} <= set(told.replace(",", " ").replace("{", " ").split())


def test_the_installed_command_reads_goals(home: Path) -> None:
    line, *others = hadaf(
        home, "analyze", "--today", "2026-11-21", said="زيادة المبيعات 20% خلال 3 شهور\n"
    ).splitlines()

    assert not others
    assert json.loads(line)["target"] == {"value": 20, "unit": "percent", "relative": True}


@pytest.mark.parametrize(("language", "letters"), [("ar", "ابتثجحدرسعفقكلمنهوي"), ("en", "abcdefghilmnorstu")])
def test_the_installed_coach_talks_in_both_languages(home: Path, language: str, letters: str) -> None:
    spoken = hadaf(home, "chat", "--lang", language, "--as", language, "--at", "2026-11-21T09:00", said="200 leads\n")

    assert sum(spoken.lower().count(letter) for letter in letters) > 100


def test_the_installed_coach_draws_files(home: Path) -> None:
    said = "get 60 bookings a month by the end of March, we have 40\nit rose\n/3\n1\nCairo\n/pdf\n/picture\n"
    hadaf(home, "chat", "--lang", "en", "--as", "drawer", "--at", "2026-11-21T09:00", said=said)

    assert {path.suffix: path.read_bytes()[:4] for path in home.glob("hadaf-*")} == {
        ".pdf": b"%PDF",
        ".png": b"\x89PNG",
    }
