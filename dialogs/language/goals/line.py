"""One line with all that was found in it, and questions about neighbours. Refuses to decide what anything is for."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from operator import attrgetter

from dialogs.language.goals.deadlines import Deadline, find_deadline
from dialogs.language.goals.misheard import is_misheard
from dialogs.language.goals.recurring import is_a_rhythm
from dialogs.language.goals.respelling import respelt_cues
from dialogs.language.goals.spans import Span, find_spans
from dialogs.language.words.context import Context
from dialogs.language.words.language_of import Language, in_latin_letters, is_english, language_of
from dialogs.language.words.particles import particles
from dialogs.language.words.tokens import Token, tokenize
from dialogs.language.words.vocabulary import GOALS, Cue, find_cues

_STOPS = frozenset(".!?;\n")
_PAUSES = frozenset(",:-")
_NO_MOVES = particles("no_moves")
_NO_WANTS = particles("no_wants")
_PHRASAL = particles("phrasal_up")
_ORDER = attrgetter("first", "last")


@dataclass(slots=True)
class Line:
    """A line of text, its tokens, amounts and dates, and the cues of the vocabulary by subject and name.

    `respelt` are the cues among them that stand there but for a slip of the keyboard.
    """

    text: str
    context: Context
    tokens: tuple[Token, ...]
    language: Language
    spans: tuple[Span, ...]
    deadline: Deadline | None
    cues: dict[str, dict[str, list[Cue]]]
    starts: list[int]
    stops: list[int]
    respelt: tuple[Cue, ...] = ()
    asked: dict[tuple[str, tuple[str, ...]], tuple[Cue, ...]] = field(default_factory=dict)

    def named(self, subject: str, name: str) -> Sequence[Cue]:
        """The cues of a name, in the line's order."""
        return self.cues[subject].get(name, ())

    def any_named(self, subject: str, *names: str) -> Sequence[Cue]:
        """The cues of these names (of all names of the subject, if none is given), in the line's order."""
        known = self.cues[subject]
        if not known or (names and known.keys().isdisjoint(names)):
            return ()
        found = self.asked.get((subject, names))
        if found is None:
            cues = [cue for name in names or known for cue in known.get(name, ())]
            found = tuple(sorted(cues, key=_ORDER) if len(cues) > 1 else cues)
            self.asked[subject, names] = found
        return found

    def has(self, *names: str) -> bool:
        """Whether any of these cue words stands in the line."""
        return not self.cues["cues"].keys().isdisjoint(names)

    def token_at(self, place: int) -> int:
        """The index of the token that holds this character, or of the next one."""
        at = bisect_right(self.starts, place) - 1
        return at if at >= 0 and self.tokens[at].end > place else at + 1

    def tokens_in(self, start: int, end: int) -> tuple[int, int]:
        """The half-open range of tokens that lie in these characters."""
        return self.token_at(start), bisect_left(self.starts, end)

    def sentence(self, at: int) -> tuple[int, int]:
        """The tokens between the full stops around a token."""
        if not self.stops:
            return 0, len(self.tokens)
        following = bisect_left(self.stops, at)
        first = self.stops[following - 1] + 1 if following else 0
        return first, self.stops[following] if following < len(self.stops) else len(self.tokens)

    def pauses(self, first: int, last: int) -> Iterator[int]:
        """The commas and dashes between two tokens."""
        return (at for at in range(first, last) if self.tokens[at].kind == "mark" and self.tokens[at].folded in _PAUSES)


def _wants_nothing(token: Token, spans: Sequence[Span]) -> bool:
    """Whether a word only looks like a wish: «دينار ليبي», or "we do" by habit."""
    if token.folded in _NO_WANTS:
        return True
    return any(one.kind == "money" and one.start_at < token.start < one.end_at for one in spans)


def _hyphened(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word is the second half of "one-stop", "non-stop", or the "up" of "sign up", and moves nothing."""
    if at and tokens[at].folded == "up" and tokens[at - 1].folded in _PHRASAL:
        return True
    return (
        at > 1 and tokens[at - 1].folded == "-" and tokens[at - 2].end == tokens[at - 1].start == tokens[at].start - 1
    )


MOST_CHARACTERS = 3000


def readable(text: str) -> str:
    """The part of a text that is read: its first 3,000 characters, cut between two words.

    A goal fits in far less, and what neighbours mean to each other would otherwise take ever longer to weigh.
    """
    if len(text) <= MOST_CHARACTERS:
        return text
    cut = text.rfind(" ", 0, MOST_CHARACTERS)
    return text[: cut if cut > 0 else MOST_CHARACTERS]


def read_line(text: str, context: Context) -> Line:
    """Gather what the lower layer and the vocabulary find in a line: the one pass that all readers share."""
    text = readable(text)
    tokens = tokenize(text)
    language = language_of(tokens)
    spans = find_spans(text, context)
    cues: dict[str, dict[str, list[Cue]]] = {subject: {} for subject in GOALS}
    latin, english = in_latin_letters(tokens, language), is_english(tokens, language)
    found = find_cues(tokens, arabizi=latin, english=english)
    respelt = tuple(respelt_cues(tokens, arabizi=latin, english=english))
    for cue in (*found, *respelt):
        if cue.subject == "directions" and (tokens[cue.first].folded in _NO_MOVES or _hyphened(tokens, cue.first)):
            continue
        if is_misheard(tokens, cue) or (cue.name == "want" and _wants_nothing(tokens[cue.first], spans)):
            continue
        cues[cue.subject].setdefault(cue.name, []).append(cue)
    deadline = find_deadline(text, context, spans)
    if deadline is not None and is_a_rhythm(text, deadline.start_at, deadline.end_at):
        deadline = None
    starts = [token.start for token in tokens]
    stops = [at for at, token in enumerate(tokens) if token.folded in _STOPS]
    return Line(text, context, tokens, language, spans, deadline, cues, starts, stops, respelt)
