"""One setting changed: the hour of reminders, quiet hours, a pause, digits …; refuses to show all of them at once."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Literal

from dialogs.buttons import link
from dialogs.domain.goal import Profile
from dialogs.domain.places.clock_words import hours_name
from dialogs.domain.reviews.reachable import QUIET
from dialogs.effects import Choice, Effect, SaveProfile
from dialogs.events import Known
from dialogs.flow import Accept, Again, Draft, Finished, Flow, Forget, Option, Question, Result, Said, Step
from dialogs.flows.asking.ahead import reach_of, rhythm_changed
from dialogs.flows.asking.answering import otherwise, understand
from dialogs.flows.settings.setting_parts import SETTINGS, shown
from dialogs.messages import T, Text, lines, paragraphs

RESCHEDULED = frozenset(("looks", "reviews"))


class SettingDraft(Draft):
    """Which setting, and the fields of the profile that it changes."""

    part: str | None = None
    value: dict[str, Any] | None = None
    sure: Literal["yes"] | None = None


def ask_part(draft: SettingDraft, known: Known) -> Question:
    """Ask which setting is meant."""
    options = tuple(Option(part, setting.name) for part, setting in SETTINGS.items())
    return Question(T("Which setting should change?"), options, side_by_side=2)


def read_part(said: Said, draft: SettingDraft, known: Known) -> Result:
    """Take the setting from a button or from its number or name."""
    if said.option is not None:
        return Accept({"part": said.option})
    answer = understand(said.text, "choice", known, options=len(SETTINGS))
    if answer.choice:
        return Accept({"part": tuple(SETTINGS)[answer.choice[0] - 1]})
    return otherwise(answer, T("One of the buttons is enough."))


def why_part(draft: SettingDraft, known: Known) -> Text:
    """What settings are for."""
    return T("Reminders help when they come at a good hour and not too often. All of it can be changed at any time.")


def ask_value(draft: SettingDraft, known: Known) -> Question:
    """Ask what it shall be, saying how it stands."""
    part = draft.part or "hours"
    setting = SETTINGS[part]
    text = lines(setting.asked, T("Now: {value}", value=shown(part, known)))
    return Question(text, setting.options(known), numeric=setting.numeric, again=setting.asked)


def read_value(said: Said, draft: SettingDraft, known: Known) -> Result:
    """Take it from a button or from words."""
    setting = SETTINGS[draft.part or "hours"]
    if said.option is not None:
        return Accept({"value": dict(setting.chosen(said.option, known))})
    values = setting.typed(said.text, known)
    if values is not None:
        return Accept({"value": dict(values)}) if values else Again(setting.hint)
    options = setting.options(known)
    answer = understand(said.text, "choice", known, options=len(options))
    if answer.choice:
        return Accept({"value": dict(setting.chosen(options[answer.choice[0] - 1].id, known))})
    return otherwise(answer, setting.hint)


def swallowing(draft: SettingDraft, known: Known) -> bool:
    """Whether new quiet hours would leave less than half of the hours for reminders: likelier a slip than a wish."""
    if draft.part != "quiet" or not draft.value:
        return False
    reach = replace(reach_of(known), quiet=tuple(draft.value["quiet"]))
    hours = range(*reach.hours)
    return 2 * sum(reach.is_quiet(hour) for hour in hours) > len(hours)


def ask_sure(draft: SettingDraft, known: Known) -> Question:
    """Ask whether quiet hours are meant that leave hardly any for reminders."""
    quiet, other = (draft.value or {}).get("quiet", QUIET), known.profile.quiet or QUIET
    text = paragraphs(
        T(
            "Reminders come {hours}, and quiet hours {quiet} would leave hardly any of that.",
            hours=hours_name(reach_of(known).hours),
            quiet=hours_name(tuple(quiet)),
        ),
        T("Are these hours meant?"),
    )
    return Question(
        text, (Option("no", hours_name(other)), Option("other", T("Other hours")), Option("yes", T("Yes, these hours")))
    )


def read_sure(said: Said, draft: SettingDraft, known: Known) -> Result:
    """Take them as meant, as they were, or others."""
    if said.option == "no":
        return Accept({"value": None, "sure": "yes"})
    if said.option == "other":
        return Forget(("value",))
    values = SETTINGS["quiet"].typed(said.text, known) if said.option is None else None
    if values is not None:
        return Accept({"value": dict(values), "sure": "yes"})
    answer = understand(said.text, "yes_no", known)
    if said.option == "yes" or answer.reply == "yes":
        return Accept({"sure": "yes"})
    return Forget(("value",)) if answer.reply == "no" else otherwise(answer, SETTINGS["quiet"].hint)


def finish(draft: SettingDraft, known: Known) -> Finished:
    """Keep it, with what follows for the reminders, and say how it stands now."""
    links = (Choice(link("settings"), T("All settings")),)
    part = draft.part or "hours"
    if draft.value is None:
        return Finished(T("It stays as it is."), links=links)
    profile = Profile.model_validate({**known.profile.model_dump(), **draft.value})
    effects: list[Effect] = [SaveProfile(profile)]
    after = replace(known, profile=profile)
    if part in RESCHEDULED:
        effects += [effect for goal in known.goals if goal.status == "active" for effect in rhythm_changed(goal, after)]
    said = T("✅ {setting}: {value}", setting=SETTINGS[part].name, value=shown(part, after))
    return Finished(said, tuple(effects), links=links)


SETTING: Flow[SettingDraft] = Flow(
    "setting",
    SettingDraft,
    (
        Step("part", ask_part, read_part, why_part),
        Step("value", ask_value, read_value, why_part, optional=True),
        Step("sure", ask_sure, read_sure, why_part, when=swallowing, needs=("value",)),
    ),
    finish,
)
