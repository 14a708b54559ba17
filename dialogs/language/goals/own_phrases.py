"""Phrases of a wish that no table knows: "in the hospitality sector", «لدروس الكمان». Refuses what is read elsewhere.

They stay as typed behind the measure; only the little word that opens one is mended, and dialect is quoted.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Literal, NamedTuple, TypeAlias

from dialogs.language.goals.own_misread import acts_now, is_a_name
from dialogs.language.goals.own_quoted import ends_at_verb, is_field, is_where, opens_a_clause, quoted
from dialogs.language.words.folding import fold, fold_word
from dialogs.language.words.lexicon import LANGUAGES, load_words
from dialogs.language.words.qualifier_words import Stretch, into, out_of_fold, overlaps, phrases_of
from dialogs.language.words.vocabulary import vocabulary

Manner: TypeAlias = Literal["source", "typed", "field", "about", "known", "of"]

_WORD = re.compile(r"[\w'#&/+-]*\w[\w'&/+-]*\.?(?=\w)[\w']*|[\w'#&/+-]*\w[\w']*|[^\w\s]")
_MOST_WORDS = 7
_PRONOUN = re.compile("(?:ها|ه|هم|هن|نا|ني|كم|وا|ون|و)$")
_ARTICLE = re.compile(r"(?P<and>[وف]?)(?P<lead>[بفع]ال|كال(?!ت|ه)|لل)(?=\w{2,})")
_BARE = re.compile(r"(?P<and>و?)(?P<lead>[بفل])(?=\w{3,})")
_HAMZA = re.compile("(?<!\\w)و?ل[أإآ]")
_ITS_OWN = re.compile("(?:ها|هم|ه)$")
_THE = re.compile("^(?:[وبفك]?ال|لل)")
_AND, _ADVERB = frozenset({"and", "w", "و"}), re.compile(r"[a-z]{3,}ly")
_GLUED_TO, _FOR, _OF = "لـ", "for ", "of "


@dataclass(frozen=True, slots=True)
class Phrase:
    """Some words of the person's own: `source` are those whom it comes from, `field` a market or a sector.

    `words` lack the little word that opens them, `typed` has it.
    """

    manner: Manner
    words: str
    typed: str


class _Word(NamedTuple):
    said: str
    start: int
    end: int


class _Opened(NamedTuple):
    """What opens a phrase: how it is written well, where the phrase begins, its first word."""

    form: str
    start: int
    first: int
    inside: int
    by: bool = False


def own_phrases(
    text: str, language: str, taken: Sequence[Stretch], known: Sequence[Stretch], kinds: Sequence[Stretch] = ()
) -> list[tuple[Phrase, Stretch]]:
    """The phrases of a wish that hold a word of nobody's table, in their order, with where they stand in the text.

    No phrase reaches into what is `taken`; a phrase of nothing but what is `known` is left to those who know it, and
    so is an object of one's own ("improve our image") of nothing but `kinds`.
    """
    folded = fold(text)
    holes = [(into(folded.offsets, start), into(folded.offsets, end)) for start, end in taken]
    read = [(into(folded.offsets, start), into(folded.offsets, end)) for start, end in known]
    kind = [(into(folded.offsets, start), into(folded.offsets, end)) for start, end in kinds]
    words = [_Word(match.group(), *match.span()) for match in _WORD.finditer(folded.text)]
    joined = {into(folded.offsets, match.start()) for match in _HAMZA.finditer(text)}
    openings = [_opened(words, at, folded.text, language, joined) for at in range(len(words))]
    found: list[tuple[Phrase, Stretch]] = []
    at = 0
    while at < len(words):
        opened = openings[at]
        own = opened is not None and opened.form == _FOR
        last = _end(words, openings, opened.first, [] if own else holes) if opened else 0
        measure = opened is not None and _measure_word(words[opened.first].said)
        held = opened is not None and overlaps((opened.start, opened.inside + 1), holes) and not own
        if opened is None or measure or held or last <= opened.first or _cut_short(words, last, holes):
            at += 1
            continue
        span = (opened.inside, words[last - 1].end)
        silent = [*holes, *read, *(kind if opened.form == _FOR else ())]
        if _says_more(words[opened.first : last], opened, folded.text, silent):
            start, end = out_of_fold(folded.offsets, *span)
            phrase = _phrase(opened, text[start:end], folded.text[slice(*span)], words[max(0, at - 5) : at])
            found.append((phrase, (out_of_fold(folded.offsets, opened.start, opened.start + 1)[0], end)))
        at = last
    return found


@cache
def _forms(language: str) -> dict[str, str]:
    """How each little word of a language is written well, by each of its spellings."""
    table = load_words(language, "qualifiers")["own_forms"]
    return {fold_word(said): form for form, spellings in table.items() for said in spellings}


@cache
def _any_form() -> frozenset[str]:
    return frozenset(form for language in LANGUAGES for form in _forms(language))


@cache
def own_words(key: str) -> frozenset[str]:
    """The folded words of one list of `[own]`, both languages at once."""
    return frozenset(phrases_of("own", key))


def says_one_of(key: str, text: str) -> bool:
    """Whether any phrase of one list of `[own]` stands in a text as whole words."""
    plain = f" {fold(text).text} "
    return any(f" {phrase} " in plain for phrase in own_words(key))


def _opened(words: Sequence[_Word], at: int, plain: str, language: str, joined: set[int]) -> _Opened | None:
    word = words[at]
    before = words[at - 1].said if at else ""
    if word.said in own_words("paces") or before in own_words("not_there") or is_a_name(word.said, before):
        return None
    form = _forms(language).get(word.said)
    if form is not None and at + 1 < len(words):
        unfit = (
            (form in {"from", "by"} and _keeps_from(words, at))
            or (form in {"on", "in"} and at > 0 and words[at - 1].said in own_words("particle_verbs"))
            or (form == "to" and not _towards(words, at))
            or (form == "by" and words[at + 1].said in own_words("means"))
            or (form == "as" and not _famous(words[max(0, at - 2) : at]))
        )
        whole = at > 0 and words[at - 1].said in own_words("partitive")
        unfit = unfit or (form == "بعد" and before == "من") or (form == "من" and before in own_words("cutting"))
        moves = own_words("moves") | {"more", "fewer", "less"}
        if unfit or whole or not {words[at + 1].said, _ITS_OWN.sub("", words[at + 1].said)}.isdisjoint(moves):
            return None
        return _Opened(form, word.start, at + 1, words[at + 1].start)
    if word.said == "of" and at and words[at - 1].said == "share":
        return _Opened("in", word.start, at + 1, words[at + 1].start) if at + 1 < len(words) else None
    if word.said == "this" and at + 1 < len(words) and words[at + 1].said in own_words("seasons"):
        return _Opened("", word.start, at, word.start)
    if word.said in own_words("dialect_of") and at + 1 < len(words):
        return _Opened(_OF, word.start, at + 1, words[at + 1].start)
    if language == "en" and word.said in ("our", "my") and at + 1 < len(words) and words[at + 1].said != "share":
        return _Opened(_FOR, word.start, at, word.start)
    return None if word.said.isascii() else _glued(words, at, plain, joined)


def _glued(words: Sequence[_Word], at: int, plain: str, joined: set[int]) -> _Opened | None:
    """A preposition written onto its noun: «فالسوق», «لدروس الكمان»."""
    word, famous = words[at], _famous(words[max(0, at - 2) : at])
    glued = _ARTICLE.match(plain, word.start, word.end)
    if glued:
        form = {"ف": "في", "ع": "على", "ب": "" if famous else "في"}.get(glued["lead"][0], "")
        inside = glued.end("lead") - 2 if form else glued.start("lead")
        return _Opened(form, word.start, at, inside, by=glued["lead"][0] == "ب")
    bare = _BARE.match(plain, word.start, word.end)
    rest = word.said[bare.end() - word.start :] if bare else ""
    known = acts_now(word.said) or (word.said in vocabulary().known.words and rest not in own_words("opens"))
    if bare is None or known or _PRONOUN.sub("", rest) in own_words("verbs_now"):
        return None
    noun = rest in vocabulary().known.words or rest in own_words("fields") or rest in own_words("opens")
    construct = bare["lead"] == "ل" and at + 1 < len(words) and words[at + 1].said.startswith("ال")
    free = (construct and word.said not in own_words("no_to")) or (famous and bare["lead"] == "ب")
    joins = free or word.start in joined
    if not (noun or joins) or rest in own_words("moves"):
        return None
    form = "في" if bare["lead"] == "ف" or (bare["lead"] == "ب" and not famous) else ""
    inside = bare.end() if form else bare.start("lead")
    return _Opened(form, word.start, at, inside, by=bare["lead"] == "ب")


def _famous(before: Sequence[_Word]) -> bool:
    return any(word.said in own_words("famous") for word in before)


def _keeps_from(words: Sequence[_Word], at: int) -> bool:
    """Whether "from" or "by" opens a day or what is done and no people: "by diwali", "stop members from leaving"."""
    noun = words[at + 1 + (words[at + 1].said == "the" and at + 2 < len(words))].said
    if words[at].said == "by" and noun in own_words("by_when") | own_words("season_names"):
        return True
    verb = words[at + 1].said.endswith("ing")
    return verb and any(word.said in own_words("stopping") for word in words[max(0, at - 5) : at])


def _towards(words: Sequence[_Word], at: int) -> bool:
    before = words[max(0, at - 4) : at]
    clause = any(not word.said[0].isalnum() for word in before) or words[at + 1].said in own_words("second") | {"be"}
    return not clause and any(word.said in own_words("toward") for word in before)


def _end(words: Sequence[_Word], openings: Sequence[_Opened | None], first: int, holes: Sequence[Stretch]) -> int:
    """Where the noun phrase from `first` on ends."""
    last, spans = first, False
    for at in range(first, min(first + _MOST_WORDS, len(words))):
        word = words[at]
        before = words[at - 1].said
        spans = at > first and (spans or _THE.sub("", before) in own_words("stretches"))
        if not re.match(r"\w", word.said) or (overlaps((word.start, word.end), holes) and not spans):
            break
        joins = at > first and (word.said == "of" or before in own_words("leads_on"))
        if word.said in _AND and not _joined(words, at):
            break
        ends = word.said in own_words("ends") or ends_at_verb(word.said) or _no_noun(words, at, first)
        ends = ends or opens_a_clause(word.said)
        breaks = ends or word.said in _any_form() or _breaks(openings[at], words[at - 1])
        if at > first and not joins and breaks:
            break
        if at == first and ends and word.said not in own_words("empty"):
            break
        last = at + 1
    while last > first and words[last - 1].said in own_words("no_edge") | _AND:
        last -= 1
    return last


def _measure_word(said: str) -> bool:
    """Whether a word names a measure, so that no phrase of one's own opens with it: «فالمبيعات», "les ventes"."""
    return (said.isascii() or bool(_THE.match(said))) and _THE.sub("", said) in own_words("no_head")


def _cut_short(words: Sequence[_Word], last: int, holes: Sequence[Stretch]) -> bool:
    """Whether a phrase breaks off before the word that it needs: «خلال عطلات» before a day, "in customer" (e-mails)."""
    if last >= len(words) or _THE.match(words[last - 1].said):
        return False
    word = words[last]
    if words[last - 1].said.isascii():
        apart = own_words("ends") | _any_form() | own_words("in_ly")
        return word.said.isalpha() and word.said not in apart and overlaps((word.start, word.end), holes)
    small = word.said in own_words("ends") | _any_form() or not word.said[0].isalpha()
    return word.said in own_words("comparing") or (overlaps((word.start, word.end), holes) and not small)


def _breaks(opened: _Opened | None, before: _Word) -> bool:
    """Whether another phrase opens here, rather than this one going on: "of our", «متاع الفيزياء»."""
    return opened is not None and opened.form != _OF and before.said != "of"


def _no_noun(words: Sequence[_Word], at: int, first: int) -> bool:
    """Whether a word is a verb, an adverb or a comparative at the end: "feels", "longer", but "younger readers"."""
    said, following = words[at].said, words[at + 1].said if at + 1 < len(words) else "."
    if said in own_words("comparatives"):
        return at > first or not following.isalpha() or following in own_words("ends") | _any_form()
    return said in own_words("no_noun") or (_ADVERB.fullmatch(said) is not None and said not in own_words("in_ly"))


def _joined(words: Sequence[_Word], at: int) -> bool:
    """Whether "and" joins two nouns of one phrase rather than two wishes."""
    following = words[at + 1].said if at + 1 < len(words) else ""
    clause = own_words("second") | own_words("ends") | own_words("determiners") | _any_form()
    return bool(following) and following not in clause and following[0].isalpha()


def _says_more(words: Sequence[_Word], opened: _Opened, plain: str, known: Sequence[Stretch]) -> bool:
    """Whether a phrase holds a word that says something and that nobody has read."""
    said = plain[opened.inside : words[-1].end]
    bare = said if opened.form else re.sub("^(?:[بفل]ال|لل|[بفل])", "", said)
    if not {said, bare, f"ال{bare}"}.isdisjoint(own_words("skip")):
        return False
    if opened.form == _FOR and words[-1].said in own_words("crew"):
        return False
    telling = (word for word in words if len(word.said) > 1 and not word.said.isdigit())
    return any(word.said not in own_words("empty") and not overlaps((word.start, word.end), known) for word in telling)


def _phrase(opened: _Opened, typed: str, said: str, before: Sequence[_Word]) -> Phrase:
    form, typed = opened.form.strip(), typed.strip(" .,!?؟،\"'")
    told_of = bool(before) and before[-1].said in own_words("folk")
    mine = bool(before) and before[-1].said in own_words("possessive")
    if form == "في" and opened.by and not _famous(before) and not mine and (told_of or not is_where(said)):
        return Phrase("about", typed, typed)
    reached = any(word.said in own_words("reached") for word in before)
    if form == "with" and before and before[-1].said in own_words("folk"):
        return Phrase("source", f"{before[-1].said} with {typed}", f"with {typed}")
    glued = re.match("لل|[بفل]ال|[بفل]", said) if not form else None
    if opened.form == _OF:
        return Phrase("of", typed, typed)
    alongside = form in {"مع", "with"} and said.partition(" ")[0] not in own_words("no_folk")
    words = (
        typed if (form or said).isascii() and (form or not glued) else quoted(typed, said, glued.end() if glued else 0)
    )
    whole = f"{form}{'' if form in {'', _GLUED_TO} else ' '}{words}"
    from_whom = fold_word(form) in own_words("source") or (reached and form in {"to", "إلى", _GLUED_TO})
    if glued and reached and said.startswith("ل"):
        from_whom = True
        words = "ال" + typed[2:] if said.startswith("لل") else typed[1:]
    if _famous(before) and (form in {"for", "as"} or (glued and said.startswith("ب"))):
        return Phrase("known", words, whole)
    if glued and said.startswith("لل") and is_field(_THE.sub("", said)):
        return Phrase("field", f"ال{typed[2:]}", whole)
    if form not in {"for", "with", "about", "at", "on", ""} and is_field(said):
        return Phrase("field", words, whole)
    if form and fold_word(form) in own_words("about"):
        return Phrase("about", words, whole)
    return Phrase("source" if from_whom or alongside else "typed", words, whole)
