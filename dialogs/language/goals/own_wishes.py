"""What a person wants to become ("the first choice for …") and another wish beside the first. Refuses measures."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache

from dialogs.language.goals.own_phrases import own_words
from dialogs.language.words.folding import fold
from dialogs.language.words.qualifier_words import Stretch, any_of, into, out_of_fold, phrases_of

_FEWEST = 2
_OF_OURS = re.compile(r"\b(?:we|they)\s+are\s+$")
_WHERE, _THE = frozenset({"في", "علي", "عند", "in", "at", "on"}), ("ال", "the", "number", "no")
_SERVED = re.compile(r"\s(?:for|of|to|among|in)\s|\s(?:لل|في\s|ل(?!نا\b|ي\b|ها\b|ه\b)(?=[ء-ي]{3})|بين\s|عند\s|لدى\s)")
_AMONG = re.compile(r"^(?:in|among|amongst) the (?=top|best|leading)", re.IGNORECASE)
_CUT = (
    r"(?=\s*(?:[.,;!؛،]|$)|\s+(?:by|before|within|so that|this year|next year|بحلول|قبل|خلال|عشان|علشان|باش|لكي)\b"
    r"|\s+و(?:(?:ال)?(?:ناس|عملا\w*|زبا\w+|كل)\b|[نتي]\w{2,}))"
)


@cache
def _left_behind() -> re.Pattern[str]:
    """What comes before a rank that one is tired of, or does not want."""
    return re.compile(rf"(?<!\w)(?:{any_of(phrases_of('own', 'left_behind'))})\s+$")


_GOING = re.compile(r"(?<!\w)into\s")
_TURNED = re.compile(
    r"\b(?:turn|transform|develop|build|make|shape|grow|change)(?:ing|ed|s)?\s+\S.*\s$|\b(?:turn|develop)(?:ing)?\s+$"
)
"""What is made into something stands before "into"; who expands into the Gulf becomes no Gulf."""


@cache
def _ranks() -> re.Pattern[str]:
    verbs, ranks = any_of(phrases_of("own", "wished")), any_of(phrases_of("own", "ranks"))
    return re.compile(
        rf"(?<!\w)(?:{verbs})\s+(?P<rank>(?:(?:{ranks})\s+(?!bit|lot|little|من\b|than\b|و(?:ال)?ناس\b|و[نتي]\w)\w|\w+'s\s+\w|ال\w+\s+ال(?:اول|اولي|افضل|رايد\w*|مفضل\w*|معتمد\w*|موثوق\w*|مرجعي\w*)\b).*?){_CUT}"
    )


def rank_wished(text: str, taken: Sequence[Stretch]) -> tuple[str, Stretch] | None:
    """What the person wants to become, as typed, and where: "the first choice for cold-chain logistics"."""
    folded = fold(text)
    match = next(
        (
            one
            for one in _ranks().finditer(folded.text)
            if not _left_behind().search(folded.text[: one.start()])
            and (not _GOING.match(one.group()) or _TURNED.search(folded.text[: one.start()]))
        ),
        None,
    )
    if match is None:
        return None
    start, end = match.span("rank")
    holes = [into(folded.offsets, place[0]) for place in taken]
    end = min((hole for hole in holes if start < hole < end), default=end)
    first, last = out_of_fold(folded.offsets, start, end)
    typed = text[first:last].strip(" .,!?؟،")
    words = fold(typed).text.split()
    if match["rank"].startswith(("our ", "my ")) or (
        _OF_OURS.search(folded.text[:start]) and not match.group().startswith(("be ", "become"))
    ):
        return None
    bare = len(words) < _FEWEST or (words[1] in _WHERE and not words[0].startswith(_THE))
    return None if bare else (_AMONG.sub("one of the ", typed), (first, last))


def served_in(text: str, place: Stretch) -> tuple[Stretch, ...]:
    """Where, in what a person wants to become, those are told for whom it is: "the partner of hospitals"."""
    match = _SERVED.search(text, *place)
    return ((match.start(), place[1]),) if match else ()


@cache
def _seconds() -> re.Pattern[str]:
    verbs = any_of(phrases_of("own", "second"))
    also = r"(?:oh\s+and\s+|oh\s+|and\s+)?(?:also\s+)?(?:to\s+|an?\s+)?(?:we\s+(?:also\s+)?(?:want|need)\s+(?:to\s+)?)?"
    arabic = r"[\s،.](?:و\s?)(?:(?:كمان|ايضا|برضو|عايزين|نريد|نبغي)\s+)?"
    return re.compile(
        rf"(?:[,;.]\s*{also}|\s+(?:and|plus|as well as|but also)\s+{also}|{arabic})"
        rf"(?P<rest>(?:{verbs})(?!\w)[^.;]*)$"
    )


def second_wish(text: str, evidence: Mapping[str, Stretch]) -> tuple[str, Stretch] | None:
    """Another wish behind the first, as typed, and where; `None` where the first is read from there."""
    folded = fold(text)
    match = _seconds().search(folded.text)
    if match is None:
        return None
    first, last = out_of_fold(folded.offsets, *match.span("rest"))
    read = [place for name in ("metric", "target", "baseline", "purpose") if (place := evidence.get(name))]
    little = own_words("second") | own_words("empty") | own_words("ends")
    says = [word for word in match["rest"].split() if word.strip(",!?") not in little]
    begun = evidence.get("direction") or evidence.get("metric")
    if not says or begun is None or begun[0] >= first or any(first <= place[0] < last for place in read):
        return None
    deadline = evidence.get("deadline")
    if deadline and first < deadline[0] < last:
        last = deadline[0]
    return text[first:last].strip(" .,!?؟،"), (first, last)


_COMPLEMENT = re.compile(
    r"\b(?:like|want|love|need|prefer)\s+(?:that|it|this|them|those|these)\s+$|"
    r"\b(?:get|getting|help|make|wants?|needs?|ask|persuade|convince|encourage|teach)\s+"
    r"(?:our|my|the|people|customers|clients|staff|students|users|everyone|everybody)\s+(?:[\w'-]+\s+){0,3}$"
)


_OTHERS_TO = re.compile(
    r"\b(?:like|want|need|wants|needs|love)\s+(?:(?:our|my|the|more)\s+)?(?:them|him|her|us|[a-z]+s|children|people)\s+$"
)
_STANDING = re.compile(
    r"^so (?:that )?(?:my|our|the|it|they|we|i)\b(?!.*\b(?:can|could|will|would|may|might|earn))"
    r".*\b(?:is|are|was|were|am|isn't|aren't|feels?|looks?)\b"
)
_FOR_IT = re.compile(r"(?:so as |in order )?to \w+ (?:it|that|this|them|us)")
_ASKED = re.compile(r"\b(?:where|how|what|who|when|which|whether)\s+$")


def purpose_in(text: str, purpose: str | None) -> str | None:
    """What a wish is for; what others are to do is the wish itself: "get our tenants to pay on time".

    How things stand ("so my Tuesdays are empty") and a scrap of a question ("where to start") are no purpose.
    """
    at = text.find(purpose) if purpose else -1
    if purpose and (_STANDING.match(purpose.lower()) or _ASKED.search(text[: max(at, 0)].lower())):
        return None
    if at >= 0 and (purpose or "").lower().startswith("to ") and _OTHERS_TO.search(text[:at].lower()):
        return None
    if purpose and _FOR_IT.fullmatch(purpose.lower()):
        return None
    return None if at >= 0 and _COMPLEMENT.search(text[:at].lower()) else purpose


_NO_TARGET = re.compile(
    r"\bhalf[- ](?:empty|full|dead|way|term|day|time|baked|hearted)\b"
    r"|\b(?:on|of) one\b(?! of)|\bone (?:big|single|large|main)\b"
    r"|\b(?:our|my|the|all|both)\s+(?:two|three|four|five|six|seven|eight|nine|ten|\d)\b(?!\s?%)"
)


def is_no_target(text: str, place: Stretch) -> bool:
    """Whether a number only tells how things are: "half empty", "our two stores"."""
    return any(one.start() <= place[0] < one.end() for one in _NO_TARGET.finditer(text.lower()))


@cache
def _past() -> re.Pattern[str]:
    """What was, up to its figure: «كنا بنبيع», «كانت»; and what was lost: «خسرت نص»."""
    was, lost = any_of(phrases_of("own", "was")), any_of(phrases_of("own", "lost"))
    return re.compile(rf"(?<!\w)(?:و|ف)?(?:(?:{was})(?:\s+[^\W\d]\w*){{0,3}}|(?:{lost})(?:\s+\w+)?)\s+$")


def is_past(text: str, place: Stretch) -> bool:
    """Whether a figure only tells how things were, or what was lost."""
    folded = fold(text)
    before = folded.text[: into(folded.offsets, place[0])]
    return _past().search(before) is not None


_ONE, _SEVERAL = (
    re.compile(r"\b(?:i|i'm|i'd|i've|my|me)\b"),
    re.compile(r"\b(?:we|we're|we'd|we've|our|us|team|staff)\b"),
)


def speaks_alone(text: str) -> bool:
    """Whether one person speaks for nobody else: "I'm a freelance designer", «مصممة فريلانس»."""
    plain = fold(text).text
    if _SEVERAL.search(plain):
        return False
    return bool(_ONE.search(plain)) or not own_words("alone").isdisjoint(plain.split())
