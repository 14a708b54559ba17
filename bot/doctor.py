"""`hadaf doctor`: what is right, what is not, and what to do about it; refuses to mend anything by itself."""

from __future__ import annotations

import argparse
import os
import sqlite3
import sys
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from importlib.resources import files
from pathlib import Path
from typing import NamedTuple

from bot.api_check import api_findings
from bot.clock import Clock
from bot.exports.typesetting import FAMILY, faces_of_the_font
from bot.finding import Finding, neutral, right, wrong
from bot.places import sqlite_url
from bot.settings import PREFIX, Settings, SettingsError, read_settings, variables
from bot.terminal import bidi
from storage.engine import sqlite_path
from storage.store import Health, Store, StoreNotReadyError

_PATIENCE = timedelta(hours=1)
_OLDEST_SQLITE = (3, 35)


class Patient(NamedTuple):
    """What is looked at."""

    settings: Settings
    clock: Clock


def run(_: argparse.Namespace) -> int:
    """Print a line for each finding; the exit code is 1 if anything is wrong, else 0."""
    ill = False
    for finding in findings(Clock()):
        ill = ill or finding.ok is False
        sys.stdout.write(finding.line() + "\n")
        sys.stdout.flush()
    return int(ill)


def findings(clock: Clock) -> Iterator[Finding]:
    """Look at everything, the settings first, since the rest hangs on them."""
    try:
        settings = read_settings()
    except SettingsError as problem:
        yield wrong("settings", str(problem), "correct it in the environment or in .env")
        return
    told = f"{settings.default_language}, {settings.default_country}, {settings.default_timezone}"
    yield right("settings", told)
    yield from _unknown_variables()
    patient = Patient(settings, clock)
    for look in _LOOKS:
        yield from look(patient)


def _unknown_variables() -> Iterator[Finding]:
    env_file = Path(".env")
    lines = env_file.read_text("utf-8", "replace").splitlines() if env_file.is_file() else []
    written = {line.partition("=")[0].removeprefix("export ").strip() for line in lines if "=" in line}
    for name in sorted(written | set(os.environ)):
        if name.upper().startswith(PREFIX) and name.upper() not in variables():
            yield wrong("settings", f"{name} is no setting", "check its spelling in .env.example")


def _databases(patient: Patient) -> Iterator[Finding]:
    """The bot's, with how it delivers, and the chat's, whose clock may stand anywhere."""
    now = patient.clock.now()
    finding, health = _looked_into("database of the bot", patient.settings.database_url, now)
    yield finding
    if health is not None:
        yield from _health(health, now)
    yield _looked_into("database of the chat", sqlite_url("chat"), now)[0]


def _looked_into(what: str, url: str, now: datetime) -> tuple[Finding, Health | None]:
    path = sqlite_path(url)
    if path is not None and not path.exists():
        return neutral(what, f"{path} is not there yet; the first start makes it"), None
    try:
        with Store(url) as store:
            health = store.doctor(now)
    except StoreNotReadyError as problem:
        return wrong(what, str(problem), 'see "hadaf db --help"'), None
    people = "1 person" if health.people == 1 else f"{health.people} people"
    return right(what, f"{path or 'PostgreSQL'}, version {health.version}, {people}"), health


def _health(health: Health, now: datetime) -> Iterator[Finding]:
    late = [moment for moment in (health.oldest_due, health.oldest_unsent) if moment and now - moment > _PATIENCE]
    if late:
        told = f"something should have left {_hours(now - min(late))} hours ago"
        yield wrong("delivery", told, "see that `hadaf bot` is running, and read its log")
    else:
        yield right("delivery", f"{health.waiting} reminders wait, {health.unsent} messages are on their way")
    if health.parked or health.refused:
        told = f"{health.parked} updates and {health.refused} messages were set aside"
        yield wrong("set aside", told, "the log says why; they go by themselves after 30 days")


def _hours(span: timedelta) -> int:
    return int(span.total_seconds() // 3600)


def _api(patient: Patient) -> Iterator[Finding]:
    yield from api_findings(patient.settings, patient.clock)


def _languages(_: Patient) -> Iterator[Finding]:
    place = files("locales")
    for language in ("ar", "en"):
        words = place.joinpath(language, "measures.toml").is_file()
        yield Finding(words, "language", f"{language}: words {'are there' if words else 'are missing'}", _REINSTALL)
    catalogue = place.joinpath("ar", "LC_MESSAGES")
    there = any(catalogue.joinpath(f"messages.{kind}").is_file() for kind in ("mo", "po"))
    yield Finding(there, "language", f"ar: the catalogue {'is there' if there else 'is missing'}", _REINSTALL)


def _fonts(_: Patient) -> Iterator[Finding]:
    """Whether what is drawn (a PDF, a picture) has its letters."""
    try:
        faces = faces_of_the_font()
    except ImportError as missing:
        yield wrong("fonts", f"{missing.name} is missing", _REINSTALL)
        return
    there = f"{FAMILY}, {faces} faces" if faces else f"{FAMILY} is missing"
    yield Finding(bool(faces), "fonts", there, _REINSTALL)


def _machine(_: Patient) -> Iterator[Finding]:
    new_enough = sqlite3.sqlite_version_info >= _OLDEST_SQLITE
    yield Finding(new_enough, "SQLite", sqlite3.sqlite_version, "a Python with SQLite 3.35 or later is needed")
    guess = bidi.guess(os.environ, interactive=sys.stdout.isatty())
    utf8 = (sys.stdout.encoding or "").lower().replace("-", "") == "utf8"
    told = f"{sys.stdout.encoding}, right to left: {guess.mode} ({guess.because})"
    yield Finding(utf8 or None, "terminal", told, "set LANG to one that ends in UTF-8")


_REINSTALL = "install Hadaf again"
_LOOKS: tuple[Callable[[Patient], Iterator[Finding]], ...] = (_databases, _api, _languages, _fonts, _machine)
