"""What a trainer's own exercises are read as, in whatever form they come, is what was read and found good.

`HADAF_RECORD=1 pytest tests/domain/test_told_of_exercises.py` writes down what is read now; the diff is to be read.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.isolates import clean
from bot.text import render
from bot.voice import Voice
from dialogs.domain.training.answered import answer_words
from dialogs.domain.training.exercises import options_of, read
from dialogs.domain.training.own_exercises import read_own
from dialogs.messages import Text
from tests.domain.recorded import holds

TOLD = Path(__file__).parent / "told"
COLUMNS = "kind;text;wish;given;options;answer;hint;why;level;letters;model\n"
WRITTEN: dict[str, str] = {
    "a wish in a line": "We want to be better known",
    "three wishes": "- more customers\n- more {orders}\n- a better image",
    "a question with a mark": "Which shows loyalty?\n- reach\n* repeat purchases\n- likes",
    "a question with two marks": "Which?\n* reach\n* likes\n- views",
    "a question without a mark": "Which one?\n- reach\n- likes",
    "a question with one option": "Which one?\n* reach",
    "nothing": "  \n ",
    "a row of each kind": COLUMNS
    + "rewrite;A baker says:;more cakes;80 a month;;;count them;because;2;SMT;Bake 90 a month by June\n"
    + "choose;Which shows loyalty?;;;reach|repeat purchases;repeat purchases;;;1;;\n"
    + "tell apart;Raise sales by 10% by June;;;;smart;;;1;;\n"
    + "kpi;Which measures loyalty?;;;reach|retention_rate;retention_rate;;;3;;\n"
    + "number;From 40 to 50, in percent?;;;;25;;;2;;\n"
    + "missing;More sales;;;;M, T;;;1;;",
    "kinds told by what is there": COLUMNS
    + ";How much is 20% of 1,500?;;;;1,500;;;;;\n"
    + ";Which one?;;;a|b|c;3;;;;;\n"
    + ";;more guests;;;;;;;;\n"
    + ";Say it better;;;;;;;;;\n"
    + ";How many?;;;;١٢٫٥٪;;;;;\n"
    + "number;How many?;;;;1,5;;;;;",
    "rows that are wrong": COLUMNS
    + "riddle;What?;;;;;;;;;\n"
    + "choose;Which?;;;a;a;;;;;\n"
    + "choose;Which?;;;a|a;a;;;;;\n"
    + "choose;Which?;;;a|b;;;;;;\n"
    + "choose;Which?;;;a|b;c;;;;;\n"
    + "choose;Which?;;;a|b;7;;;;;\n"
    + "number;How many?;;;;a lot;;;;;\n"
    + "rewrite;;;;;;;;;;\n"
    + "rewrite;;more guests;;;;;;5;;\n"
    + "rewrite;;more guests;;;;;;1;SMX;\n"
    + "missing;More sales;;;;Q;;;1;;\n"
    + f"rewrite;;{'long ' * 300};;;;;;1;;",
    "eight options": COLUMNS + "choose;Which?;;;a|b|c|d|e|f|g|h;b;;;;;",
    "nine options": COLUMNS + "choose;Which?;;;a|b|c|d|e|f|g|h|i;b;;;;;",
    "six options": COLUMNS + "choose;Which?;;;a|b|c|d|e|f;F;;;;;",
    "options longer than known": COLUMNS + "kpi;Which?;;;reach|our own count;our own count;;;;;",
    "a column alone": "wish\nmore guests\nmore calls",
    "a column that is a word": "wish",
    "a column of another name": "wishes we have\nmore guests",
    "commas between": "wish,level\nmore guests,2\n,1",
    "tabs between": "wish\tlevel\nmore guests\t3",
    "the separator named": "sep=|\nwish|given\nmore guests|ten a day",
    "a table without names": "more guests;2\nmore calls;3",
}
FILES: dict[str, tuple[str, str]] = {
    "an empty file": ("kpi", ""),
    "an item without its words": ("kpi", '[[item]]\nid = "One"\nlevel = 4\ntext = "t"\n'),
    "an item whose answer is none": (
        "kpi",
        '[[item]]\nid="a"\nlevel=1\ntext="t"\nhint="h"\nwhy="w"\noptions=["reach","nothing"]\n',
    ),
    "an answer that is no option": (
        "kpi",
        '[[item]]\nid="a"\nlevel=1\ntext="t"\nhint="h"\nwhy="w"\noptions=["reach","likes"]\nanswer="views"\n',
    ),
    "a number that is none": ("realistic", '[[item]]\nid="a"\nlevel=1\ntext="t"\nhint="h"\nwhy="w"\nanswer="x"\n'),
    "a number of no measure": (
        "number",
        '[[item]]\nid="a"\nlevel=1\ntext="{x} {y}"\nhint="h"\nwhy="w"\nanswer="x"\ncases=[{x=1}]\n',
    ),
    "a cause that is none": (
        "diagnose",
        '[[item]]\nid="a"\nlevel=1\ntext="t"\nhint="h"\nwhy="w"\noptions=["page","rain"]\nanswer="page"\n',
    ),
    "a wish without a model": (
        "rewrite",
        '[[item]]\nid="a"\nlevel=1\ntext="t"\nhint="h"\nwhy="w"\nletters=["S","Q"]\n',
    ),
    "the same id twice": ("number", '[[item]]\nid="a"\nlevel=1\ntext="t"\nhint="h"\nwhy="w"\nanswer=1\n' * 2),
}


def plainly(text: Text) -> str:
    return clean(render(text, Voice("en", "EG"), "plain")).replace("\n", " / ")


def own(written: str) -> Iterator[str]:
    found = read_own(written, "en")
    yield f"a table: {found.rows}"
    for one in found.good:
        item, choices = one.item, options_of(one.kind, one.item)
        letters = "".join(item.letters)
        yield f"{one.kind} {item.level} {letters}: {item.text} | {item.wish} | {item.given} | {item.model}"
        yield f"    {item.hint} | {item.why} | {item.options} | {item.answer!r} all {item.all} | {choices}"
        answers = ("", *(str(answer) for answer in item.answers(0)), "2", "7.5", "reach", "M")
        yield f"    answered: {', '.join(plainly(answer_words(one.kind, item, answer)) for answer in answers)}"
    yield from (f"wrong: {plainly(trouble)[:160]}" for trouble in found.troubles)


@pytest.mark.parametrize("name", WRITTEN)
def test_exercises_are_read_as_they_were(name: str) -> None:
    holds(TOLD / "exercises.txt", name, list(own(WRITTEN[name])))


@pytest.mark.parametrize("name", FILES)
def test_mistakes_in_a_file_are_named_as_they_were(name: str) -> None:
    kind, written = FILES[name]
    items, troubles = read(kind, written)  # type: ignore[arg-type]
    wrong = [f"{trouble.line} {trouble.item}: {trouble.what}" for trouble in troubles]

    holds(TOLD / "mistakes.txt", name, [f"{len(items)} read", *wrong])
