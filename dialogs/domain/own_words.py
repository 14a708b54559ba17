"""What a wish says that no table knows, put where a goal's sentence can carry it. Refuses to word the sentence."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeAlias

from dialogs.domain.wish import WishRead
from dialogs.domain.wishes import stretches_of
from dialogs.language.folding import fold
from dialogs.language.own_names import names_a_platform, names_a_season, season_said
from dialogs.language.own_phrases import own_phrases
from dialogs.language.own_wishes import rank_wished, second_wish
from dialogs.language.qualifier_words import phrases_of
from dialogs.language.qualifiers import Qualifiers, qualifiers_of, qualifying
from dialogs.language.whereabouts import Place

_Stretch: TypeAlias = tuple[int, int]
OWN, FROM = "own", "own_from"
_FROM = ("from ", "من ")
_READ_ELSEWHERE = ("deadline", "channel", "target", "baseline", "guardrail", "purpose")


def evidence_in(reading: WishRead) -> dict[str, _Stretch]:
    """Where in the line each field of a reading stands."""
    return getattr(reading, "evidence", {})


def read_with_own_words(reading: WishRead) -> Qualifiers:
    """The qualifiers of a wish, with its own phrases where no table knows them.

    Those from whom something comes are an audience, a market or sector is a place, all else stays as typed.
    """
    text, language, evidence = reading.text, reading.language, evidence_in(reading)
    channel = evidence.get("channel") if names_a_platform(reading.channel, text, evidence.get("channel")) else None
    day = evidence.get("deadline")
    season = day if day and names_a_season(text, day) else None
    taken = tuple(place for name in _READ_ELSEWHERE if (place := evidence.get(name)) and place not in (channel, season))
    rank, second = rank_wished(text, taken), second_wish(text, evidence)
    whole = (*taken, *([rank[1]] if rank else []), *([second[1]] if second else []))
    metric = [evidence["metric"]] if "metric" in evidence else []
    known = (*qualifying(text, whole), *stretches_of(text, "businesses", "people"), *metric)
    found = own_phrases(text, language, whole, known, stretches_of(text, "kinds"))
    said = qualifiers_of(text, (*whole, *(span for _, span in found)))
    tails: list[str] = []
    platform = None
    for phrase, span in found:
        if channel and channel[0] < span[1] and span[0] < channel[1]:
            platform = phrase.typed
        elif phrase.manner == "known":
            said = replace(said, known_for=phrase.typed)
        elif _is_form(phrase.typed, said):
            said = replace(said, form_words=phrase.words)
        elif phrase.manner == "about" and said.form and not said.product:
            said = replace(said, product=phrase.words)
        elif phrase.manner == "source" and said.audience is None:
            folk = phrase.typed.startswith(_FROM)
            said = replace(said, audience=FROM if folk else OWN, people=phrase.words)
        elif phrase.manner == "field" and said.place is None:
            said = replace(said, place=Place("in", phrase.words))
        else:
            tails.append(phrase.typed)
    told = season_said(text, day)
    if told and not any(span[0] <= day[0] < span[1] for _, span in found if day):
        tails.append(told)
    return replace(
        said,
        tails=tuple(tails),
        platform=platform,
        rank=rank[0] if rank else None,
        second=second[0] if second else None,
    )


def _is_form(typed: str, said: Qualifiers) -> bool:
    """Whether a phrase of one's own is a form by its name: "for my poetry newsletter"."""
    return said.form is not None and fold(typed).text.endswith(phrases_of("forms", said.form))
