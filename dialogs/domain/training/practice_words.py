"""What exercises, their questions and their choices are called; refuses to know any single exercise."""

from __future__ import annotations

from dialogs.domain.training.exercises import Kind
from dialogs.messages import TC, Sentence, T

KIND_NAMES: dict[Kind, Sentence] = {
    "tell_apart": T("Vague or SMART?"),
    "missing": T("The missing letter"),
    "rewrite": T("Rewriting a wish"),
    "kpi": T("The measure that fits"),
    "journey": T("The kind of goal"),
    "hang": T("Under which bigger goal?"),
    "realistic": T("Realistic or not?"),
    "diagnose": T("Numbers and causes"),
    "budget": T("Sharing out a budget"),
    "quarters": T("A year in quarters"),
    "choose": T("One answer of several"),
    "number": T("A figure to work out"),
}
ASKED: dict[Kind, Sentence] = {
    "tell_apart": T("Is this a SMART goal or still a vague wish?"),
    "missing": T("Which letter is missing?"),
    "rewrite": T("How would this sound as a SMART goal? One sentence, in your own words."),
    "kpi": T("Which measure shows best whether the goal is reached?"),
    "journey": T("Which kind of goal is it?"),
    "hang": T("Which bigger goal does it serve?"),
    "realistic": T("Is the target realistic?"),
    "diagnose": T("Where does it most likely get stuck?"),
    "budget": T("How much is it?"),
    "quarters": T("How much is it?"),
    "choose": T("Which answer fits?"),
    "number": T("How much is it?"),
}
OPTION_NAMES: dict[str, Sentence] = {
    "smart": T("SMART"),
    "vague": T("Still vague"),
    "ok": T("Realistic"),
    "stretch": T("A stretch"),
    "unrealistic": T("Hardly realistic"),
    "awareness": TC("a kind of goal", "Awareness"),
    "engagement": TC("a kind of goal", "Engagement"),
    "conversion": T("Conversion (leads, visits)"),
    "sales": TC("a kind of goal", "Sales"),
    "loyalty": TC("a kind of goal", "Loyalty"),
}
LETTER_NAMES: dict[str, Sentence] = {
    "S": T("S – specific"),
    "M": T("M – measurable"),
    "A": T("A – achievable"),
    "R": T("R – relevant"),
    "T": T("T – time-bound"),
}
LETTER_MISSING: dict[str, Sentence] = {
    "S": T("what exactly is counted?"),
    "M": T("which number shall it be?"),
    "A": T("so large a step is hardly ever made in this time; a smaller number or more time helps."),
    "R": T("what is it for? A few words with “so that” are enough."),
    "T": T("by when? A day, a month or a quarter."),
}
