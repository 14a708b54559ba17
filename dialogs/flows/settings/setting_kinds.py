"""What a setting is: how it is asked, read, shown and kept; refuses to know any setting of its own."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

from dialogs.events import Known
from dialogs.flow import Option
from dialogs.language.answers.naming import named_in
from dialogs.messages import Sentence, Text

Values: TypeAlias = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Setting:
    """One thing to set: `options` by the id of a button, `typed` from words; both give fields of the profile.

    `typed` gives `None` for words that are no answer, and nothing to change for what cannot be had. `numeric` says
    that a bare number is an answer.
    """

    name: Sentence
    asked: Sentence
    hint: Sentence
    shown: Callable[[Known], Text]
    options: Callable[[Known], tuple[Option, ...]]
    chosen: Callable[[str, Known], Values]
    typed: Callable[[str, Known], Values | None]
    numeric: bool = False


def among(
    name: Sentence, asked: Sentence, hint: Sentence, table: str, choices: Mapping[str, tuple[Text, Values]]
) -> Setting:
    """A setting of a few fixed choices, each with its words and what it changes; the first is how it is at the start.

    `table` of `settings.toml` has the words by which the choices are typed.
    """
    values = {choice: changes for choice, (_, changes) in choices.items()}
    options = tuple(Option(choice, words) for choice, (words, _) in choices.items())

    def shown(known: Known) -> Text:
        stands = known.profile.model_dump()
        fitting = (choice for choice, changes in values.items() if all(stands[one] == changes[one] for one in changes))
        return choices[next(fitting, next(iter(choices)))][0]

    def typed(text: str, _: Known) -> Values | None:
        named = named_in(text, "settings", table)
        return values.get(named, {}) if named is not None else None

    return Setting(name, asked, hint, shown, lambda _: options, lambda choice, _: values[choice], typed)
