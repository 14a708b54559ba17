"""What a wish wants more of, and whom, where no table has a word for it: RFQs, wholesale customers. Refuses verbs."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from dialogs.language.goals.own_phrases import own_words
from dialogs.language.words.folding import fold
from dialogs.language.words.lexicon import load_words
from dialogs.language.words.qualifier_words import Stretch, any_of, into, out_of_fold, overlaps, phrases_of

_MOST = 3
_PLURAL = re.compile(r"[a-z][\w'&-]{2,}(?<![su])s|[a-z]{2,5}s")
_LESS_OF = re.compile(
    r"^(?:we |i )?(?:want to |need to |would like to |must |should )?(?:cut down on|cut back on|cut|reduce|lower)\s+"
    r"(?:the (?:number|amount) of )?(?P<np>(?:(?:our|my) )?(?:(?!(?:in|on|at|by|of|for)\b)[a-z][\w'-]+ ?){1,3})"
    r"(?=$|[.,!;]|\b(?:in|at|by|this|before|on)\b)"
)
_WORDS = re.compile(r"[\w'&-]+|[^\w\s]")
_ARABIC = re.compile(
    r"(?<!\w)و?(?P<np>(?:\w{2,}ات|عقود|مناقصات|عروض|توكيلات|وكالات|منح|رعاه|سفراء)(?:\s+(?!اكتر|اكثر|كتر|كثر)\w{3,})?)\s+"
    r"(?:اكتر|اكثر|كتر|كثر)(?!\w)"
)


def unknown_object(text: str, language: str, known: Sequence[Stretch]) -> tuple[str, Stretch] | None:
    """The noun that a wish wants more of, as typed and where, if it is none of what is `known`: "more tenders"."""
    folded = fold(text)
    read = [(into(folded.offsets, start), into(folded.offsets, end)) for start, end in known]
    for start, end in _english(folded.text) if language == "en" else _arabic(folded.text):
        words = folded.text[start:end].split()
        if overlaps((start, end), read) or not own_words("no_object").isdisjoint(words):
            continue
        first, last = out_of_fold(folded.offsets, start, end)
        return text[first:last], (first, last)
    return None


def _english(plain: str) -> list[Stretch]:
    found = [match.span("np") for match in _LESS_OF.finditer(plain)]
    for more in re.finditer(r"\b(?:more|win|land|secure)\s+", plain):
        span: Stretch | None = None
        for count, word in enumerate(_WORDS.finditer(plain, more.end())):
            if count == _MOST or word[0] in own_words("ends") | phrases_of_forms():
                break
            if _PLURAL.fullmatch(word[0]):
                span = (more.end(), word.end())
        if span is not None:
            found.append(span)
    return found


def _arabic(plain: str) -> list[Stretch]:
    return [match.span("np") for match in _ARABIC.finditer(plain)]


@cache
def phrases_of_forms() -> frozenset[str]:
    """The small words that open a phrase of one's own."""
    return frozenset({"in", "from", "for", "on", "at", "to", "of", "with", "by", "among", "during", "through", "via"})


@cache
def _folk() -> re.Pattern[str]:
    folk = any_of(phrases_of("own", "served"))
    return re.compile(rf"(?<![\w'-])(?P<kind>[a-z][\w&'-]+) (?P<folk>{folk})(?![\w-])")


def own_people(text: str) -> str | None:
    """Those whom a wish speaks of, with the word that narrows them: "wholesale customers", "repeat guests"."""
    folded = fold(text)
    for match in _folk().finditer(folded.text):
        if match["kind"] in own_words("no_kind") or (
            match["kind"].endswith("ing") and "-" not in match["kind"] and match["kind"] not in own_words("ing_kinds")
        ):
            continue
        start, end = out_of_fold(folded.offsets, *match.span())
        return text[start:end]
    return None


_COUNTED = re.compile(
    r"(?<![\w'-])(?P<kind>[a-z][\w&'-]+) "
    r"(?:commissions|contracts|deals|orders|bookings|leads|appointments|enquiries|inquiries|requests|calls|tickets|complaints|subscriptions|sales)(?![\w-])"
    r"|(?<![\w'-])(?:free |product |live |online |software )?"
    r"(?:demos|sales calls|discovery calls|intro calls|test drives|"
    r"viewings|free trials|trial lessons|trial classes|site visits|free consultations)"
    r"(?: booked)?(?![\w-])"
    r"|(?<![\w'-])pre-?orders(?![\w-])"
    r"|(?<!\w)(?P<stars>(?:\d|five|four|positive)[- ]?(?:star)? reviews)(?!\w)"
    r"|(?<!\w)(?P<arabic>(?:عقود|طلبات|طلبيات|حجوزات|صفقات|استفسارات) "
    r"(?!ا?كثر|اكتر|كتر|جديد|علي|في|من|عن|ل)[ء-ي]{3,}(?: ال[ء-ي]{2,})?)(?!\w)"
)


@cache
def _better_named() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """What is counted under a name that no sentence can hold, by the one that it can: «الديموهات»."""
    table = load_words("ar", "qualifiers")["counted_names"]
    return tuple(
        (name, re.compile(rf"(?<!\w)(?:{any_of([fold(one).text for one in said])})(?!\w)"))
        for name, said in table.items()
    )


_TRADES = frozenset({"wholesale", "corporate", "bulk", "export", "trade", "delivery", "billing", "warranty", "noise"})


@cache
def _no_kinds() -> frozenset[str]:
    """Words before a measure that narrow nothing: "boost sales", "more orders"."""
    return own_words("no_kind") | own_words("ends") | frozenset(phrases_of("products", "not"))


def own_counted(text: str) -> str | None:
    """What a wish counts, with the word that narrows it: "maintenance contracts", «عقود الصيانة»."""
    folded = fold(text)
    named = next((name for name, said in _better_named() if said.search(folded.text)), None)
    if named is not None:
        return named
    for match in _COUNTED.finditer(folded.text):
        if match["kind"] is not None and match["kind"] in _no_kinds() - _TRADES:
            continue
        if match["arabic"] is not None and match["arabic"].split()[1] in phrases_of("products", "ends"):
            continue
        start, end = out_of_fold(folded.offsets, *match.span("arabic" if match["arabic"] else 0))
        before = _MORE_OF.search(text[:start]) if match["kind"] is not None else None
        narrower = before is not None and before["kind"].lower() not in _no_kinds()
        return text[before.start("kind") if before and narrower else start : end]
    return None


_MORE_OF = re.compile(r"\b(?:more|new|fewer)\s+(?P<kind>[A-Za-z][\w-]+)\s+$")


_CLAUSE = re.compile(
    r"\s+(?:who|that)\s+(?:are|need|want|love|live|like|have|work|own|speak|look|travel|run|eat|play|care)\b[^,.;!?]*"
)


def with_clause(text: str, people: str, ends: Sequence[int]) -> str:
    """Those whom a wish speaks of with what tells which of them: "expats who need a family lawyer"."""
    at = text.find(people)
    match = _CLAUSE.match(text, at + len(people)) if at >= 0 else None
    if match is None:
        return people
    last = min((end for end in ends if end > match.start()), default=match.end())
    words = text[at : min(last, match.end())].split()
    while words and words[-1].lower() in phrases_of_forms():
        words.pop()
    return " ".join(words)


_REACHED = re.compile(
    r"\b(?:reach|attract|target|serve|engage|win over)\s+(?:more\s+|new\s+)?"
    r"(?P<reached>(?:[A-Za-z][\w'-]+\s+){0,3}?[a-z][\w'-]*[^\Wus]s)\b"
    r"|\b(?:get|have|bring|want|convince|persuade)\s+more\s+"
    r"(?P<moved>(?:[A-Za-z][\w'-]+\s+){0,2}?[a-z][\w'-]*[^\Wus]s)\s+to\b"
)
_KNOWING = re.compile(
    r"(?<!\w)(?:يعرفنا|تعرفنا|يعرفونا|يعرفوني)\s+(?![بف]ال|عال)(?P<those>[ء-ي]{4,}(?:\s+ال[ء-ي]{3,})?)"
)


def unknown_audience(text: str, language: str, known: Sequence[Stretch]) -> str | None:
    """Those whom a wish wants to reach where no table knows them: "reach Polish speakers", «يعرفنا مزارعو الزيتون»."""
    if language == "ar":
        match = _KNOWING.search(text)
        those = match["those"] if match else None
        return None if those is None else re.sub(r"و(?= )", "ي", those, count=1) if " " in those else those
    for match in _REACHED.finditer(text):
        group = "reached" if match["reached"] else "moved"
        said = fold(match[group]).text.split()
        if overlaps(match.span(group), known) or not (own_words("no_object") | own_words("empty")).isdisjoint(said):
            continue
        return match[group]
    return None
