"""Changes of a goal's parts in words: set, moved, taken away, told anew. Refuses what names no part and no value."""

from __future__ import annotations

from dataclasses import replace

from dialogs.language.edits.edits import LEADING, TABLES, WITHIN, Edit, object_at, shifted, worded
from dialogs.language.words.wordings import Wording, forms

WORDED = ("tool", "serves", "first_step", "name", "step")
_WRITTEN_ON = "فعلبو"
_POSSESSED = ("نا", "ها", "ه", "ي")
_MOVING = frozenset({"extend", "postpone", "delay", "prolong", "مدد", "نمدد", "ناجل", "نؤخر"})
_MOST_NAMING = 3
_A_THING = frozenset({"a", "an", "off", "quits", "even", "زي", "كما", "كيف"})
_PARTS = ("deadline", "target", "baseline", "limit", "tool", "serves", "name")


def dropped(said: Wording, first: int) -> Edit | None:
    """Take a part away: "drop the limit"."""
    verb = TABLES.at(said, first, "drop", "delete") or is_without(said, first)
    found = part_at(said, verb) if verb else None
    if found is None or found[0] in ("name", "target", "baseline"):
        return None
    end = TABLES.at(said, found[2], "any_more", "of_goal") or found[2]
    if end < len(said.words) and TABLES.find(said, ("goal",), range(end, len(said.words))) is None:
        return None
    return Edit("drop", found[0], about=said.behind(found[2]))


def is_without(said: Wording, place: int) -> int:
    """Where "no", "without" end before a part's name; 0 where they say something else."""
    end = TABLES.at(said, place, "without")
    part = end and any(TABLES.at(said, end, name) for name in ("limit", "deadline"))
    return end if part else 0


def part_at(said: Wording, place: int) -> tuple[str, int, int] | None:
    """The part named within a few words, where its name begins and where it ends."""
    for at in range(place, min(place + WITHIN, len(said.words))):
        ends = {name: end for name in _PARTS if (end := TABLES.at(said, at, name))}
        if ends:
            part = max(ends, key=lambda name: ends[name])
            strays = TABLES.at(said, ends[part], "not_target") or (at and TABLES.at(said, at - 1, "not_target"))
            new = part in ("target", "deadline") and at > place and said.words[at - 1] in {"a", "an"}
            other = strays or new or _construct(said, at, ends[part])
            return None if other else (part, at, ends[part])
        if said.words[at] in LEADING or TABLES.at(said, at, "joins", "moved"):
            return None
    return None


def _construct(said: Wording, at: int, end: int) -> bool:
    """Whether an Arabic noun is that of something else behind it: «موعد الافتتاح», «مدة بقاء الزائر»."""
    noun = said.words[at]
    if noun.isascii() or end >= len(said.words) or any(one.startswith("ال") for one in forms(noun)):
        return False
    if said.words[end - 1].startswith("ال") or noun.endswith(_POSSESSED) or said.words[end][:1].isdecimal():
        return False
    return not TABLES.at(said, end, "joins", "moved", "goal", "of_goal")


def of_shift(said: Wording, first: int) -> Edit | None:
    """Move the day by a length of time: "move the deadline by two weeks", «أجّل الموعد أسبوعين»."""
    verb = TABLES.at(said, first, "shift")
    if (verb or TABLES.at(said, first, "add")) and (moved := _time_added(said, first)):
        return moved
    found = part_at(said, verb) if verb else None
    if found and found[0] == "deadline":
        moved = shifted(said, first, found[2])
        return replace(moved, part="deadline", about=said.between(verb, found[1])) if moved else None
    if not verb:
        return None
    named = object_at(said, verb)
    end = named[0] if named else verb
    alone = end == verb and not _pointing(said.words[verb - 1])
    if alone and (said.words[first] not in _MOVING or end >= len(said.words)):
        return None
    moved = shifted(said, first, end)
    return replace(moved, part="deadline", about=said.between(verb, end), firm=False) if moved else None


def _time_added(said: Wording, first: int) -> Edit | None:
    """The length of time told before the day that it moves: "add a month to the deadline", «نزيدو شهر فالأجل»."""
    verb = TABLES.at(said, first, "shift", "add")
    found = TABLES.find(said, ("deadline",), range(verb + 1, len(said.words)))
    if found is None or found[1] < len(said.words):
        return None
    last = found[0]
    while last > verb and (TABLES.at(said, last - 1, "the", "within") or said.words[last - 1] in LEADING):
        last -= 1
    joined = last < found[0] or said.words[found[0]][0] in _WRITTEN_ON
    sooner = TABLES.find(said, ("sooner",), [first]) is not None
    return Edit("shift", "deadline", said.between(verb, last), sooner=sooner) if joined and last > verb else None


def _pointing(verb: str) -> bool:
    return not verb.isascii() and verb.endswith(("ه", "ها", "لو"))


def of_part(said: Wording, first: int) -> Edit | None:
    """A part that is named with its new value."""
    adding = TABLES.at(said, first, "add")
    verb = TABLES.at(said, first, "change") or adding
    begins = verb or behind_articles(said, first)
    found = part_at(said, begins)
    if found is None or (adding and not TABLES.at(said, first, "change") and found[0] != "limit"):
        return None
    part, at, end = found
    whose = TABLES.at(said, end, "of_whom") if verb else 0
    if whose and _names_whose(said, whose):
        return Edit("set", part, about=said.behind(whose), named=True)
    value, joined = _value(said, end)
    moved = bool(TABLES.at(said, value if not joined else end, "moved", "loose")) or (
        joined and _says_new(said, end, value)
    )
    about = f"{said.between(verb or first, at)} {said.between(end, value)}".strip()
    words = worded(said, value, verb=not joined) if part in WORDED else said.behind(value)
    if verb:
        return Edit("set", part, words, about, joined=joined)
    if part in WORDED and not moved:
        return None
    contrasts = TABLES.find(said, ("instead",), range(end, len(said.words))) is not None
    if at != begins or not words or not (joined or moved or contrasts or part == "deadline"):
        return None
    return Edit("set", part, words, about, firm=bool(moved or contrasts), joined=joined)


def _names_whose(said: Wording, place: int) -> bool:
    """Whether nothing but the goal that a part is of stands behind it: "of the bookings goal", «بتاع الحجوزات»."""
    behind = range(place, len(said.words))
    of_goal = not said.words[place - 1].isascii() or TABLES.find(said, ("goal",), behind) is not None
    return len(behind) > 0 and of_goal and TABLES.find(said, ("joins",), behind) is None


def behind_articles(said: Wording, place: int) -> int:
    """Where "the", "our" end."""
    while (end := TABLES.at(said, place, "the")) and end < len(said.words):
        place = end
    return place


def _says_new(said: Wording, end: int, value: int) -> bool:
    return any(TABLES.at(said, at, "moved", "loose") for at in range(end, value))


def _value(said: Wording, end: int) -> tuple[int, bool]:
    """Where the value begins behind a part's name, and whether a word joins it."""
    place = end
    if TABLES.at(said, place, "of_goal", "goal"):
        for at in range(place + 1, min(place + 6, len(said.words))):
            if TABLES.at(said, at, "joins", "moved"):
                place = at
                break
            if not said.words[at].isascii() and said.words[at].startswith("ل"):
                return at, False
    joined = False
    while (after := TABLES.at(said, place, "joins", "moved", "loose")) and after <= len(said.words):
        place, joined = after, True
    return place, joined


def told_part(said: Wording, first: int) -> Edit | None:
    """Where it is read from now on, what it serves now, how it is called."""
    if (end := TABLES.at(said, first, "reads_in")) and end < len(said.words):
        return Edit("set", "tool", _till_now(said, end), firm=False)
    if (end := TABLES.at(said, first, "started")) and end < len(said.words):
        return Edit("set", "baseline", said.behind(end), firm=False, joined=True)
    if (end := TABLES.at(said, first, "reads")) and end < len(said.words) and said.words[end].startswith("ب"):
        return Edit("set", "tool", said.behind(end)[1:], firm=False)
    if (end := TABLES.at(said, first, "now_serves")) and end < len(said.words):
        lately = TABLES.find(said, ("lately",), range(len(said.words))) is not None
        return Edit("set", "serves", _joined_off(said, end), firm=False, joined=lately)
    if (end := TABLES.at(said, first, "hangs")) and end < len(said.words):
        return Edit("set", "serves", _under(said, end), firm=False, joined=True)
    if end := TABLES.at(said, first, "rename"):
        found = object_at(said, end)
        if found and found[0] == len(said.words):
            return Edit("set", "name")
        value = found[0] if found else end
        joined = TABLES.at(said, value, "joins") or value
        if joined < len(said.words) and said.words[joined] not in _A_THING:
            return Edit("set", "name", said.behind(joined), said.between(end, value), firm=found is not None)
    return None


def _till_now(said: Wording, end: int) -> str:
    """The words from one on, without "from now on" behind them."""
    lately = TABLES.find(said, ("lately",), range(end + 1, len(said.words)))
    return said.between(end, lately[0]) if lately and lately[1] == len(said.words) else said.behind(end)


def _joined_off(said: Wording, end: int) -> str:
    return said.behind(TABLES.at(said, end, "joins") or end)


def _under(said: Wording, end: int) -> str:
    """What a goal is hung under, without «ب» and «هدف»."""
    words = said.behind(end).removeprefix("بهدف ").removeprefix("هدف ")
    return words[1:] if words.startswith("بال") else words


def loose(said: Wording, first: int) -> Edit | None:
    """Make it something else, whatever that is: "make it 25% instead", «خليها لنهاية مارس»."""
    end = TABLES.at(said, first, "loose") or _goal_is(said, first) or _rather(said, first)
    verb = TABLES.at(said, first, "change")
    sure = bool(verb) and not TABLES.at(said, first, "loose") and _definite_goal(said, verb)
    if not end or end >= len(said.words):
        return None
    last = len(said.words) - 1
    if last > end and TABLES.at(said, last, "plus") and not TABLES.at(said, end, "joins"):
        return Edit("shift", "target", said.between(end, last), firm=False, joined=True)
    return Edit("set", words=_till_now(said, end), firm=sure)


def _definite_goal(said: Wording, verb: int) -> bool:
    """Whether a verb of change has the goal for its object: "change the goal to", «غيّر الهدف لـ»."""
    begins = behind_articles(said, verb)
    noun = TABLES.at(said, begins, "goal")
    return noun > 0 and _definite(said, begins, noun)


def of_named_goal(said: Wording, first: int) -> Edit | None:
    """Another value for a goal that is named by what it counts: "make the followers goal 3000"."""
    verb = TABLES.at(said, first, "change")
    found = named_goal_at(said, verb or first)
    if found is None:
        return None
    about, end = found
    value, joined = _value(said, end)
    if value >= len(said.words):
        return None
    new = joined and _says_new(said, end, value)
    contrasts = TABLES.find(said, ("instead", "lately"), range(end, len(said.words))) is not None
    if not verb and not (new or contrasts):
        return None
    return Edit("set", words=_till_now(said, value), about=about, firm=False, named=True)


def named_goal_at(said: Wording, place: int) -> tuple[str, int] | None:
    """What names a goal at a word, and where that ends: "the Instagram followers goal", «هدف المتابعين»."""
    begins = behind_articles(said, place)
    if begins >= len(said.words) or (begins and said.words[begins - 1] in {"a", "an", "new"}):
        return None
    for at in range(begins + 1, min(begins + _MOST_NAMING + 1, len(said.words))):
        end = TABLES.at(said, at, "goal", "target") if said.words[at].isascii() else 0
        if end:
            naming = said.words[begins:at]
            strays = any(one in LEADING or one[:1].isdecimal() for one in naming)
            return None if strays else (said.between(begins, at), end)
    noun = TABLES.at(said, begins, "goal") if not said.words[begins].isascii() else 0
    last = noun
    while noun and last < min(noun + 2, len(said.words)) and any(w.startswith("ال") for w in forms(said.words[last])):
        last += 1
    return (said.between(noun, last), last) if noun and last > noun else None


def _rather(said: Wording, first: int) -> int:
    """Where "aim for" ends; alone it is a wish, and a change with "instead"."""
    if (end := TABLES.at(said, first, "preferred")) and end < len(said.words):
        return end
    end = TABLES.at(said, first, "rather")
    changes = end and TABLES.find(said, ("instead",), range(first, len(said.words))) is not None
    return end if changes else 0


def _goal_is(said: Wording, first: int) -> int:
    """Where "the goal is now", "change the number to" end; a goal that merely is something is a wish."""
    verb = TABLES.at(said, first, "change")
    begins = behind_articles(said, verb or first)
    noun = TABLES.at(said, begins, "goal", "figure")
    if not noun or noun >= len(said.words):
        return 0
    value, joined = _value(said, noun)
    if verb or TABLES.at(said, begins, "figure"):
        attached = value < len(said.words) and said.words[value][:1] in ("ل", "ب")
        bare = _definite(said, begins, noun) and value == noun and not TABLES.at(said, noun, "of_goal")
        return value if joined or (verb and (attached or bare)) else 0
    if TABLES.find(said, ("lately",), range(value, len(said.words))) and _definite(said, begins, noun):
        return value
    contrasts = TABLES.find(said, ("instead",), range(noun, len(said.words))) is not None
    return value if contrasts or (joined and _says_new(said, noun, value)) else 0


def _definite(said: Wording, begins: int, end: int) -> bool:
    """Whether the goal that is there is meant, and not a new one: "the goal", «الهدف», «هدفي»."""
    if said.words[begins].isascii():
        return begins > 0 and said.words[begins - 1] in {"the", "our", "my", "this", "that"}
    return any(one.startswith("ال") for one in forms(said.words[begins])) or said.words[end - 1].endswith(("نا", "ي"))
