"""`hadaf doctor`: what is right, what is not, and what to do about it; refuses to mend anything by itself."""

from __future__ import annotations

import argparse
import os
import shutil
import sqlite3
import sys
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from importlib.resources import files
from pathlib import Path
from typing import NamedTuple

from bot.api_check import api_findings
from bot.clock import Clock
from bot.defaults import PREFIX
from bot.exports.typesetting import FAMILY, faces_of_the_font
from bot.finding import Finding, neutral, right, wrong
from bot.places import sqlite_url
from bot.settings import FREE, Settings, SettingsError, read_settings, variables
from bot.terminal import bidi
from locales import LANGUAGES, WRITTEN
from storage.engine import sqlite_path
from storage.files import old_copies
from storage.store import Health, Store, StoreNotReadyError

_PATIENCE = timedelta(hours=1)
_STUCK = timedelta(minutes=10)
_MANY_MINUTES = 120
_LEAST_FREE = 200 << 20
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
    yield _pace(settings)
    yield from _unknown_variables()
    patient = Patient(settings, clock)
    for look in _LOOKS:
        yield from look(patient)


def _pace(settings: Settings) -> Finding:
    told = f"{settings.messages_per_second} messages a second"
    if not settings.pays:
        return right("pace", told)
    return neutral("pace", f"{told}; what is beyond {FREE} costs Telegram stars, and @BotFather has to allow it")


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
    """What does not flow as it should; what waits for who shut the door is where it should be."""
    waits = _late(health.oldest_unsent, now, _STUCK)
    if waits:
        told = f"{health.unsent} messages wait, the oldest for {waits}"
        yield wrong("outbox", told, "see that `hadaf bot` runs and reaches Telegram; `hadaf stuck list` shows them")
    else:
        yield right("outbox", f"{health.unsent} messages are on their way")
    late = _late(health.oldest_due, now, _PATIENCE)
    if late:
        cure = "see that `hadaf bot` runs, with `--role reviews` where roles are split, and read its log"
        yield wrong("reminders", f"the most overdue one is {late} late", cure)
    else:
        yield right("reminders", f"{health.waiting} wait for their day")
    if health.parked or health.refused:
        told = f"{health.parked} updates and {health.refused} messages were set aside"
        cure = "`hadaf stuck list` says why; retry or drop them, or they go by themselves after 30 days"
        yield wrong("set aside", told, cure)


def _late(since: datetime | None, now: datetime, patience: timedelta) -> str:
    """Say for how long something stands still, if that is too long."""
    if since is None or now - since <= patience:
        return ""
    minutes = int((now - since).total_seconds() // 60)
    return f"{minutes} minutes" if minutes < _MANY_MINUTES else f"{minutes // 60} hours"


def _room(patient: Patient) -> Iterator[Finding]:
    """Whether a copy of the database fits beside it, and which copies are older than people were promised."""
    path = sqlite_path(patient.settings.database_url)
    if path is None or not path.exists():
        return
    free, needed = shutil.disk_usage(path.parent).free, max(_LEAST_FREE, 2 * path.stat().st_size)
    told = f"{free >> 20} MB are free at {path.parent}"
    cure = f"free some: a copy before an upgrade needs room, {needed >> 20} MB in all"
    yield Finding(free >= needed, "disk", told, cure)
    days = patient.settings.retention_days
    old = old_copies(path, patient.clock.now() - timedelta(days=days))
    if old:
        told = f"{len(old)} copies beside the database are older than {days} days: {old[0].name}"
        yield wrong("copies", told, "delete them, since they hold what people deleted; a running bot does it by itself")


def _api(patient: Patient) -> Iterator[Finding]:
    yield from api_findings(patient.settings, patient.clock)


def _languages(_: Patient) -> Iterator[Finding]:
    place = files("locales")
    for language in LANGUAGES:
        words = place.joinpath(language, "measures.toml").is_file()
        yield Finding(words, "language", f"{language}: words {'are there' if words else 'are missing'}", _REINSTALL)
        if language != WRITTEN:
            catalogue = place.joinpath(language, "LC_MESSAGES")
            there = any(catalogue.joinpath(f"messages.{kind}").is_file() for kind in ("mo", "po"))
            told = f"{language}: the catalogue {'is there' if there else 'is missing'}"
            yield Finding(there, "language", told, _REINSTALL)


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
_LOOKS: tuple[Callable[[Patient], Iterator[Finding]], ...] = (_databases, _room, _api, _languages, _fonts, _machine)
