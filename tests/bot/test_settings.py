from pathlib import Path

import pytest

from bot.settings import Settings, SettingsError, read_settings, sample, variables


@pytest.fixture(autouse=True)
def empty_place(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    for name in variables():
        monkeypatch.delenv(name, raising=False)


def test_nothing_must_be_set() -> None:
    settings = read_settings()
    assert settings.bot_token is None
    assert settings.database_url.startswith("sqlite:///")
    assert settings.database_url.endswith("/bot.db")
    assert (settings.default_language, settings.default_country) == ("ar", "EG")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("BOT_TOKEN", "hunter2"),
        ("DATABASE_URL", "mysql://root:hunter2@localhost/x"),
        ("TELEGRAM_API_URL", "api.telegram.org"),
        ("TELEGRAM_API_URL", "http://host:port"),
        ("WEBHOOK_URL", "ftp://example.com"),
        ("WEBHOOK_SECRET", "hunter2 with spaces"),
        ("LISTEN", "8080"),
        ("LISTEN", "localhost:99999"),
        ("DEFAULT_LANGUAGE", "fr"),
        ("DEFAULT_COUNTRY", "Egypt"),
        ("DEFAULT_COUNTRY", "XX"),
        ("DEFAULT_COUNTRY", "ZZ"),
        ("DEFAULT_TIMEZONE", "Cairo"),
        ("DEFAULT_TIMEZONE", "../etc/passwd"),
        ("LOG_FORMAT", "xml"),
        ("LOG_LEVEL", "loud"),
        ("TRAINERS", "12,ali"),
        ("RETENTION_DAYS", "0"),
        ("RETENTION_DAYS", "a month"),
        ("MESSAGES_PER_SECOND", "0"),
        ("MESSAGES_PER_SECOND", "1001"),
    ],
)
def test_a_wrong_value_is_one_line_that_names_it_and_shows_a_right_one(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    monkeypatch.setenv(f"HADAF_{name}", value)
    with pytest.raises(SettingsError) as wrong:
        read_settings()
    line = str(wrong.value)
    assert line.startswith(f"HADAF_{name}")
    assert "\n" not in line
    assert "hunter2" not in line
    example = line.partition(f"for example HADAF_{name}=")[2]
    monkeypatch.setenv(f"HADAF_{name}", example)
    read_settings()


def test_a_line_without_a_value_counts_as_not_set(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HADAF_BOT_TOKEN", "")
    monkeypatch.setenv("HADAF_RETENTION_DAYS", "")
    assert read_settings() == read_settings(bot_token=None)


def test_bounds_are_those_of_the_setting(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HADAF_MESSAGES_PER_SECOND", "5000")
    with pytest.raises(SettingsError, match=r"out of bounds \(1 to 1000\)"):
        read_settings()


@pytest.mark.parametrize(("a_second", "pays"), [("", False), ("30", False), ("31", True), ("1000", True)])
def test_what_is_beyond_telegrams_thirty_a_second_is_paid_for(
    monkeypatch: pytest.MonkeyPatch,
    a_second: str,
    pays: bool,  # noqa: FBT001 - pytest's way of handing over a column
) -> None:
    monkeypatch.setenv("HADAF_MESSAGES_PER_SECOND", a_second)
    settings = read_settings()
    assert settings.pays == pays
    assert settings.messages_per_second == int(a_second or 28)


def test_trainers_are_ids_in_a_row(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HADAF_TRAINERS", "12, 345،6 ")
    assert read_settings().trainers == (12, 345, 6)


def test_a_url_of_postgresql_gets_its_driver(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HADAF_DATABASE_URL", "postgres://me@there/hadaf")
    assert read_settings().database_url == "postgresql+psycopg://me@there/hadaf"


def test_a_file_beside_the_bot_is_read_and_the_environment_wins(monkeypatch: pytest.MonkeyPatch) -> None:
    Path(".env").write_text("HADAF_DEFAULT_COUNTRY=sa\nHADAF_DEFAULT_LANGUAGE=en\nOTHER=1\n", encoding="utf-8")
    monkeypatch.setenv("HADAF_DEFAULT_LANGUAGE", "ar")
    settings = read_settings()
    assert (settings.default_country, settings.default_language) == ("SA", "ar")


def with_token(token: str, secret: str = "") -> Settings:
    return read_settings(bot_token=token, webhook_secret=secret or None)


def test_the_webhook_proves_itself_without_a_secret_being_set() -> None:
    derived = with_token("1:aaa").webhook_proof()
    assert derived == with_token("1:aaa").webhook_proof()
    assert derived != with_token("1:bbb").webhook_proof()
    assert with_token("1:aaa", "mine").webhook_proof() == "mine"


def test_secrets_do_not_show() -> None:
    assert "abc" not in repr(with_token("1:abc", "abc"))


def test_an_address_to_listen_at_has_a_host_and_a_port() -> None:
    assert read_settings(listen="[::1]:8443").listen_at == ("::1", 8443)


def test_the_sample_names_every_setting_and_its_values_are_right() -> None:
    lines = [line.removeprefix("#") for line in sample() if line.startswith("#HADAF_")]
    assert [line.partition("=")[0] for line in lines] == list(variables())
    Path(".env").write_text("\n".join(lines), encoding="utf-8")
    assert read_settings().default_timezone == "Africa/Cairo"


def test_every_setting_says_what_it_is_for() -> None:
    assert all(field.description and field.examples for field in Settings.model_fields.values())
