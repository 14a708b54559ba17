"""What one who speaks alone works as ("as an illustrator"), kept in each offer. Refuses to find places of work."""

from __future__ import annotations

import re
from functools import cache

from dialogs.language.goals.own_wishes import speaks_alone
from dialogs.language.goals.qualifiers import Qualifiers
from dialogs.language.words.qualifier_words import holds_any, phrases_of
from dialogs.language.words.replacing import replace

_TRADE = (
    r"(?:(?!(?:and|or|for|to|of|in|with|who|the|a|an|my|our|i)\b)[\w&'’-]+\s+){0,3}?"
    r"(?:freelancer|consultant|coach|artist|illustrator|designer|photographer|videographer|filmmaker|film-maker|writer"
    r"|copywriter|editor|translator|interpreter|teacher|tutor|trainer|therapist|counsellor|counselor|nutritionist"
    r"|dietitian|psychologist|physiotherapist|masseuse|doula|midwife|dentist|doctor|vet|lawyer|solicitor|notary"
    r"|accountant|bookkeeper|architect|engineer|developer|programmer|plumber|electrician|carpenter|joiner|painter"
    r"|decorator|gardener|landscaper|handyman|builder|mechanic|potter|ceramicist|jeweller|jeweler|tailor|dressmaker"
    r"|seamstress|stylist|hairdresser|barber|florist|baker|caterer|chef|musician|singer|pianist|guitarist|dj|composer"
    r"|producer|comedian|magician|actor|author|poet|novelist|blogger|vlogger|streamer|podcaster|influencer|speaker"
    r"|mentor|adviser|advisor|analyst|strategist|marketer|recruiter|organiser|organizer|planner|guide|instructor"
    r"|upholsterer|watchmaker|beekeeper|farrier|optician|pharmacist|surveyor|broker|realtor|agent|celebrant|calligrapher"
    r"|groomer|walker|sitter|nanny|cleaner|carer|beautician|esthetician|technician|tattooist|sculptor|weaver|carver"
    r"|restorer|locksmith|roofer|tiler|glazier|welder|nurse|scientist|economist|journalist|proofreader|publicist|host"
    r"|entertainer|storyteller|dancer|choreographer|drummer|violinist|researcher|driver|farmer|framer|bookbinder)"
)
_OPENINGS = ("as ", "i'm ", "i’m ", "i am ", "im ", " here")


@cache
def _as() -> re.Pattern[str]:
    return re.compile(
        rf"\b(?:as|i'm|i’m|i am|im)\s+(?:an?|just an?|only an?)\s+(?P<trade>{_TRADE})\b(?!['’]s)"
        rf"|(?:^|[.,;]\s*)(?P<here>{_TRADE})\s+here\b",
        re.IGNORECASE,
    )


_OF_US = re.compile(r"\b(?:we|our|us)\b", re.IGNORECASE)
_LIKE_A_VOWEL = ("HR ", "SEO ", "MC ", "NLP ")


def _told_in(text: str) -> re.Match[str] | None:
    return _as().search(text) if holds_any(" ".join(text.lower().split()), _OPENINGS) else None


def trade_told(text: str) -> tuple[int, int] | None:
    """Where one tells what one works as, with the words that tell it: "I'm an illustrator"."""
    match = None if trade_place(text) is None else _told_in(text)
    return None if match is None else match.span()


def trade_place(text: str) -> tuple[int, int] | None:
    """Where one who speaks alone tells what one works as; who says "HR consultant here" speaks alone."""
    match = _told_in(text)
    if match is None or not (speaks_alone(text) or (match["here"] and not _OF_US.search(text))):
        return None
    return match.span("trade" if match["trade"] else "here")


def trade_in(text: str) -> str | None:
    """What one works as: "illustrator", "HR consultant"; `None` where no trade is told or several people speak."""
    place = trade_place(text)
    if place is None:
        return None
    told = text[slice(*place)]
    return told if told[1:2].isupper() else told[0].lower() + told[1:]


def with_trade(said: Qualifiers, trade: str, text: str) -> Qualifiers:
    """The same with the trade behind the measure; nobody of that trade is an audience then, nor is it sold."""
    tails = tuple(tail for tail in said.tails if trade.lower() not in tail.lower())
    product = None if said.product and said.product.lower() in trade.lower() else said.product
    named = (said.people,) if said.people else phrases_of("audiences", said.audience or "")
    theirs = any(one.lower() in trade.lower() for one in named)
    audience, people = (None, None) if theirs else (said.audience, said.people)
    article = "an" if trade[0].lower() in "aeiou" or trade.startswith(_LIKE_A_VOWEL) else "a"
    as_one = f"for my work as {article} {trade}" if " work as a" in text.lower() else f"as {article} {trade}"
    return replace(said, tails=(*tails, as_one), product=product, people=people, audience=audience)
