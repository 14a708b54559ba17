"""What is found in an answer before it is known what it answers. Refuses to tell one kind of reply from another."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from dialogs.language.goals.candidate import Candidate
from dialogs.language.goals.candidates import find_candidates
from dialogs.language.goals.deadlines import Deadline, find_deadline
from dialogs.language.goals.line import Line, read_line
from dialogs.language.goals.measures import mentions
from dialogs.language.goals.similarity import guess_measure
from dialogs.language.goals.spans import find_spans
from dialogs.language.words.context import Context
from dialogs.language.words.language_of import in_latin_letters, is_english
from dialogs.language.words.vocabulary import ANSWERS, Cue, find_cues

Said = Mapping[str, Sequence[Cue]]
_FEW_WORDS = 4
_FEW_ASKED = 6
_BEFORE_A_LENGTH = {"ar": "خلال ", "en": "in "}
_BEFORE_A_DATE = {"ar": "بحلول ", "en": "by "}


@dataclass(frozen=True, slots=True)
class Heard:
    """An answer with what was found in it."""

    text: str
    line: Line
    said: Said
    asking: str
    mentions: Sequence[Cue]
    amounts: Sequence[Candidate]

    def has(self, *names: str) -> bool:
        """Whether any of these answering words was said."""
        return any(name in self.said for name in names)


def hear(text: str, asking: str, context: Context) -> Heard:
    """Find amounts, measures and answering words; a length of time counts as an amount where no day is asked for."""
    line = read_line(text, context)
    said: dict[str, list[Cue]] = {}
    latin, english = in_latin_letters(line.tokens, line.language), is_english(line.tokens, line.language)
    for cue in find_cues(line.tokens, ANSWERS, arabizi=latin, english=english):
        if not (_may_open_a_date(cue) and _opens_a_date(line, cue)) and not _gives_a_reason(line, cue):
            said.setdefault(cue.name, []).append(cue)
    for cues in said.values():
        cues.sort(key=lambda cue: cue.first)
    amounts, _ = find_candidates(line, durations=asking not in {"deadline", "yes_no"})
    if asking == "baseline" and not amounts and len(line.tokens) <= _FEW_WORDS:
        amounts, _ = find_candidates(replace(line, deadline=None), durations=True)
    named = mentions(line)
    if not named and asking == "metric" and (guess := guess_measure(line)):
        named = [guess]
    return Heard(text, line, said, asking, named, amounts)


def opens_with_question(text: str, context: Context) -> bool:
    """Whether a text puts a question: by its mark or its first words, not by such a word within what is told."""
    if text.rstrip().endswith(("?", "؟")):
        return True
    asked = hear(text, "yes_no", context).said.get("question", ())
    return len(text.split()) <= _FEW_ASKED and any(cue.first == 0 for cue in asked)


def _may_open_a_date(cue: Cue) -> bool:
    return cue.name == "question" or (cue.name == "skip" and cue.weight == 1)


def _gives_a_reason(line: Line, cue: Cue) -> bool:
    """Whether a word that may ask opens a reason: more follows it, and no mark asks, as in «باش نخلص الكريدي»."""
    reasons = line.named("cues", "purpose") if cue.name == "question" else ()
    told = any(one.first == cue.first and one.end == cue.end for one in reasons)
    return told and cue.last + 1 < len(line.tokens) and not line.text.rstrip().endswith(("?", "؟"))


def _opens_a_date(line: Line, cue: Cue) -> bool:
    """Whether a word that also asks or puts off stands at a date: "fin mars" asks nothing, "next year" is no "next"."""
    return any(span.kind == "date" and (span.start_at - 1 <= cue.end < span.end_at) for span in line.spans)


def deadline_of(heard: Heard, context: Context) -> Deadline | None:
    """The day that an answer names; of two the one that is not replaced ("March instead of May") or is corrected to."""
    text = heard.line.text
    instead = heard.line.named("cues", "up_from")
    if instead and instead[0].start and (found := _corrected(heard, text[: instead[0].start], context)):
        return found
    return _corrected(heard, text, context)


def _corrected(heard: Heard, text: str, context: Context) -> Deadline | None:
    """The day behind the last word of correction that has one, else the first of the text."""
    for cue in reversed(heard.said.get("correction", ())):
        if cue.end < len(text) and (found := _first_day(text[cue.end :].strip(), heard.line.language, context)):
            return found
    return _first_day(text, heard.line.language, context)


def _first_day(text: str, language: str, context: Context) -> Deadline | None:
    for opening in ("", _BEFORE_A_LENGTH[language], _BEFORE_A_DATE[language]):
        found = find_deadline(opening + text, context)
        if found and found.day:
            return found
    return day_of_length(text, language, context)


def day_of_length(text: str, language: str, context: Context) -> Deadline | None:
    """The day that a length of time somewhere in the text leads to, whatever word stands before it."""
    for span in find_spans(text, context):
        if span.kind == "duration":
            found = find_deadline(_BEFORE_A_LENGTH[language] + text[span.start_at : span.end_at], context)
            if found and found.day:
                return found
    return None
