"""What people install: the wheel, built of the source distribution, has everything and nothing else, and its commands
work far from any checkout. How `make dist` and `make release` go beyond this stands in `tools/`.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import sysconfig
import tarfile
import tomllib
import venv
from email import message_from_bytes
from email.message import Message
from gettext import GNUTranslations
from pathlib import Path
from zipfile import ZipFile

import pytest

from locales.words import digest_of
from tools.release import ReleaseError, build, run, unpacked

ROOT = Path(__file__).parents[1]
ROOMS = ("bot", "dialogs", "storage", "locales")
SOME_DAY = "1767225600"


@pytest.fixture(scope="module")
def sdist(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build(ROOT, tmp_path_factory.mktemp("sdist"), SOME_DAY, ("sdist",))["sdist"]


@pytest.fixture(scope="module")
def wheel(sdist: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    return build(unpacked(sdist, folder), folder, SOME_DAY, ("wheel",))["wheel"]


@pytest.fixture(scope="module")
def metadata(wheel: Path) -> Message:
    archive = ZipFile(wheel)
    (name,) = (name for name in archive.namelist() if name.endswith(".dist-info/METADATA"))
    return message_from_bytes(archive.read(name))


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


def test_the_wheel_holds_the_rooms_with_their_data_and_nothing_else(wheel: Path) -> None:
    held = {name for name in ZipFile(wheel).namelist() if ".dist-info/" not in name}
    there = {path.relative_to(ROOT).as_posix() for room in ROOMS for path in (ROOT / room).rglob("*.*")}

    assert held == {name for name in there if not name.endswith((".po", ".pot", ".pyc", ".mo.new", ".json.new"))}
    assert {Path(name).suffix for name in held} == {".py", ".toml", ".json", ".mo", ".typ"}


def test_every_catalogue_is_compiled_in_the_wheel(wheel: Path) -> None:
    sources = {path.relative_to(ROOT) for path in (ROOT / "locales").rglob("*.po")}

    assert sources
    assert {source.with_suffix(".mo").as_posix() for source in sources} <= set(ZipFile(wheel).namelist())


def test_every_word_list_in_the_wheel_is_there_as_a_start_reads_it(wheel: Path) -> None:
    archive = ZipFile(wheel)
    written = [archive.read(name) for name in archive.namelist() if name.endswith(".toml")]
    built = json.loads(archive.read("locales/words.json"))

    assert written
    assert built == {digest_of(one): tomllib.loads(one.decode("utf-8")) for one in written}


def test_a_catalogue_in_the_wheel_bears_the_day_it_was_told_and_not_that_of_the_build(wheel: Path) -> None:
    with ZipFile(wheel).open("locales/ar/LC_MESSAGES/messages.mo") as file:
        header = GNUTranslations(file).info()  # type: ignore[arg-type]

    assert header["pot-creation-date"] == "2026-01-01 00:00+0000"


def test_the_source_distribution_builds_and_tests_itself_and_holds_nothing_made_meanwhile(sdist: Path) -> None:
    with tarfile.open(sdist) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}

    assert {"LICENSE", "Makefile", "hatch_build.py", "requirements.lock", "tests/conftest.py"} <= names
    assert not [name for name in names if name.startswith((".venv", ".tools", ".git/", "dist"))]
    assert not [name for name in names if "__pycache__" in name or name.endswith((".db", ".env"))]


def test_the_wheel_says_what_the_project_says(metadata: Message) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]

    assert (metadata["Name"], metadata["Version"]) == (project["name"], project["version"])
    assert (metadata["License-Expression"], metadata.get_all("License-File")) == ("MIT", ["LICENSE"])
    assert metadata["Requires-Python"] == project["requires-python"]
    assert metadata.get_all("Classifier") == project["classifiers"]
    assert metadata["Description-Content-Type"] == "text/markdown"
    assert len(metadata.get_all("Requires-Dist") or ()) == len(project["dependencies"]) + 2


def test_what_fails_while_building_is_told_with_its_command() -> None:
    with pytest.raises(ReleaseError, match=r"(?s)-c.*failed.*nobody knows"):
        run(sys.executable, "-c", "raise SystemExit('nobody knows')")


def test_the_installed_command_tells_what_it_is_and_can_do(home: Path, wheel: Path) -> None:
    told = hadaf(home, "--help")

    assert hadaf(home, "--version").split()[1] == wheel.name.split("-")[1]
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
