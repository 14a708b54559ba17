"""A whole course on Telegram, with the real process: a trainer, five people who do everything at once, three sets."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

import pytest

from bot.isolates import bare
from bot.text import render
from bot.voice import Voice
from dialogs.domain.training.practice_words import KIND_NAMES
from dialogs.messages import Text
from tests.telegram.process import BotProcess
from tests.telegram_server import FakeTelegram, Message, NeverHappenedError, Person

TRAINER, FIRST = 7, 101
BEGIN, STARTS, ROUNDS, A_MOMENT = "2027-02-01T09:30", 4, 20, 0.5
A_MINUTE, A_WHILE = timedelta(minutes=1), timedelta(minutes=20)
NAMES = {
    "en": ("Amina", "Bart", "Chidi", "Priya", "Tom"),
    "ar": ("سارة", "عمر", "هدى", "كريم", "منى"),
}
CHOICE = {
    "en": "Which measure shows best whether guests come back?\n- reach\n* repeat purchases\n- likes",
    "ar": "أيّ مقياس يُظهر عودة الضيوف؟\n- مدى الوصول\n* تكرار الشراء\n- الإعجابات",
}
WISH = {
    "en": "wish;letters\nWe want to be the best-known school in town;SMART\n",
    "ar": "الرغبة؛الحروف\nنريد أن نكون أشهر مدرسة في المدينة؛SMART\n",
}
SENTENCES = {
    "en": "{n}00 new enrolments by September so that the second class is full",
    "ar": "{n}00 تسجيل جديد قبل سبتمبر علشان نفتح فصل تاني",
}
COMMENT = {"en": "How many are there now?", "ar": "كم العدد الآن؟"}
LETTER = {"en": "We meet on Tuesday.", "ar": "نلتقي يوم الثلاثاء."}


class Course:
    """A trainer and five people on one bot, in one language."""

    def __init__(self, telegram: FakeTelegram, bot: BotProcess, language: str) -> None:
        self.telegram, self.bot, self.language = telegram, bot, language
        self.trainer = telegram.person(TRAINER, "Nadia", language_code=language)
        self.people = [
            telegram.person(FIRST + place, name, language_code=language) for place, name in enumerate(NAMES[language])
        ]
        self.at = datetime.fromisoformat(BEGIN)
        self.voice = Voice(language, "EG")

    def word(self, text: Text) -> str:
        return bare(render(text, self.voice, "plain"))

    def says(self, *texts: str) -> Message:
        """Let the trainer say these, one after the other; gives the last answer."""
        for text in texts:
            self.trainer.says(text)
            heard = self.trainer.hears()
        return heard

    def presses(self, data: str) -> Message:
        """Let the trainer press the button that carries this."""
        return pressed(self.trainer, data)

    def all(self, do: Callable[[Person], object], people: list[Person] | None = None) -> list[Message]:
        """Let everybody do something at once, before anybody hears."""
        chosen = self.people if people is None else people
        for person in chosen:
            do(person)
        return [person.hears() for person in chosen]

    def goes_on(self, people: list[Person]) -> list[Message]:
        """End the process, and start it when what is due for these people goes out; gives what each hears first.

        Nobody is interrupted just after writing; what comes within a week of the message before it is moved on at the
        first start, and comes at a later one.
        """
        heard: dict[int, Message] = {}
        for _ in range(STARTS):
            self.bot.stop()
            self.at = max(self._due(people, "max") + A_MINUTE, self.at + A_WHILE)
            self.bot.at = f"{self.at}+00:00"
            self.bot.start()
            for _ in range(ROUNDS):
                self._listen(people, heard)
                if len(heard) == len(people):
                    return [heard[person.user.id] for person in people]
                if self._due(people, "min") > self.at:
                    break
        pytest.fail(f"only {len(heard)} of {len(people)} heard anything by {self.at}")

    def _listen(self, people: list[Person], heard: dict[int, Message]) -> None:
        """Note what came to those who have heard nothing yet."""
        for person in people:
            if person.user.id not in heard:
                with suppress(NeverHappenedError):
                    heard[person.user.id] = person.hears(A_MOMENT)

    def _due(self, people: list[Person], which: str) -> datetime:
        """When the first or last of what waits for them is due; the day of the process where nothing waits."""
        whom = ",".join(str(person.chat.id) for person in people)
        due = f"SELECT {which}(due_at) FROM due JOIN people ON people.id = person_id WHERE name IN ({whom})"  # noqa: S608 - ids
        ((moment,),) = self.bot.rows(f"{due} AND due.status = 'waiting'")
        return datetime.fromisoformat(str(moment)) if moment is not None else self.at


def press(person: Person, ending: str) -> None:
    """Press the newest button that carries data with this ending."""
    for message in reversed(person.chat.from_bot):
        for button in message.buttons:
            if button.get("callback_data", "").endswith(ending):
                person.presses(button["callback_data"], message)
                return
    shown = [(message.text, message.labels) for message in person.chat.from_bot[-2:]]
    pytest.fail(f"no button that ends in {ending!r}: {shown}")


def pressed(person: Person, ending: str) -> Message:
    press(person, ending)
    return person.hears()


def data_of(message: Message) -> list[str]:
    return [button.get("callback_data", "") for button in message.buttons]


# The other language goes the same way; `make courses` takes both.
@pytest.fixture(params=os.environ.get("HADAF_LANGUAGES", "ar").split(","))
def course(request: pytest.FixtureRequest, telegram: FakeTelegram, tmp_path: Path) -> Iterator[Course]:
    bot = BotProcess(telegram, tmp_path, at=BEGIN, language=request.param)
    bot.environment["HADAF_TRAINERS"] = str(TRAINER)
    with bot:
        yield Course(telegram, bot, request.param)


def opened(course: Course) -> str:
    """Open the group and set three sets: of the stock, an own question, an own wish; gives the code of the link."""
    heard = course.says("/open_class", "A course" if course.language == "en" else "دورة", "Nadia")
    code = re.search(r"start=([0-9A-Z]{8})", heard.text)
    assert code is not None, heard.text
    sets: list[tuple[str, list[str]]] = [
        ("tell_apart", ["tell_apart", ":1", ":3", "today", "week"]),
        ("own", ["own", CHOICE[course.language], "done", "none", "today", "none"]),
        ("own", ["own", WISH[course.language], "done", "none", "today", "none"]),
    ]
    for _, answers in sets:
        course.presses(":" + group_of(course))
        for answer in answers:
            heard = course.says(answer) if " " in answer or ";" in answer else course.presses(answer)
        assert "✅" in heard.text
    return code[1]


def group_of(course: Course) -> str:
    ((found,),) = course.bot.rows("SELECT id FROM training_groups")
    return str(found)


def joined(course: Course, code: str) -> None:
    course.all(lambda person: person.start(code))
    course.all(lambda person: press(person, ":yes"))
    for person in course.people:
        person.says(person.user.first_name)
    for person in course.people:
        assert person.user.first_name in person.hears().text


def column(course: Course, question: str, *values: object) -> list[object]:
    return [row[0] for row in course.bot.rows(question, *values)]


def answers(course: Course) -> None:
    """Everybody does all three sets, all at once; each of the sentences is another."""
    tasks = column(course, "SELECT id FROM assignments ORDER BY number")
    group = group_of(course)
    course.all(lambda person: press(person, f":{group}"))
    course.all(lambda person: press(person, f":{tasks[0]}"))
    for option in ("smart", "vague", "vague"):
        course.all(partial(press, ending=f":{option}"))
    course.all(lambda person: press(person, f":{group}"))
    course.all(lambda person: press(person, f":{tasks[1]}"))
    course.all(lambda person: press(person, ":2" if person is not course.people[1] else ":1"))
    press(course.people[1], ":3")
    course.people[1].hears()
    course.all(lambda person: press(person, f":{group}"))
    course.all(lambda person: press(person, f":{tasks[2]}"))
    course.all(lambda person: person.says(sentence(course, person)))


def sentence(course: Course, person: Person) -> str:
    return SENTENCES[course.language].format(n=person.user.id - FIRST + 2)


def judged(course: Course, group: str) -> None:
    """The trainer reads the five sentences, says a word on each, and writes to all."""
    course.says("/groups")
    page = course.presses(f"class:{group}")
    assert course.word(KIND_NAMES["choose"]) in bare(page.text)
    course.presses(f"judge:{group}")
    for _ in course.people:
        course.presses(":right")
        course.says(COMMENT[course.language])
    course.presses(f"class:{group}")
    course.presses(f"tell_all:{group}")
    course.says(LETTER[course.language])
    course.presses(":yes")


def heard_of(course: Course, group: str) -> None:
    """Each hears of it once, with a first line that tells nothing, and finds the word on the own sentence."""
    for message in course.goes_on(course.people):
        assert LETTER[course.language] in message.text
        assert not any(sign.isdigit() for sign in message.text.splitlines()[0])
    course.all(lambda person: press(person, f"group:{group}"))
    remarks = course.all(lambda person: press(person, f"remarks:{group}"))
    for person, message in zip(course.people, remarks, strict=True):
        assert COMMENT[course.language] in message.text
        assert bare(sentence(course, person)) in bare(message.text)


def left(course: Course, group: str, leaver: Person) -> None:
    """One leaves, and nothing of theirs is there any more."""
    mine = "SELECT group_members.id FROM group_members JOIN people ON people.id = person_id WHERE name = ?"
    (member,) = column(course, mine, str(leaver.chat.id))
    pressed(leaver, f"group:{group}")
    pressed(leaver, f"leave:{group}")
    pressed(leaver, ":delete")
    assert column(course, mine, str(leaver.chat.id)) == []
    assert column(course, "SELECT count(*) FROM submissions WHERE member_id = ?", member) == [0]


def closed(course: Course, group: str) -> None:
    """The trainer closes it; the others hear of it and get their certificate."""
    course.presses(f"class:{group}")
    course.presses(f"more_class:{group}")
    course.presses(f"close_class:{group}")
    course.presses(":yes")
    course.presses(f"class_sheet:{group}")
    course.goes_on(course.people[:-1])
    for person in course.people[:-1]:
        pressed(person, f"group:{group}")
        pressed(person, f"certificate:{group}")


def test_a_course_with_five_people_at_once(course: Course) -> None:
    joined(course, opened(course))
    answers(course)
    group = group_of(course)
    judged(course, group)
    heard_of(course, group)
    left(course, group, course.people[-1])
    closed(course, group)

    assert len(course.telegram.calls_of("sendPhoto")) == len(course.people) - 1
    assert len(course.telegram.calls_of("sendDocument")) == 1
    assert nobody_saw_another(course) == []
    assert course.telegram.remarks == []


def nobody_saw_another(course: Course) -> list[str]:
    """Whatever of another member stands in a member's chat, by name or by sentence."""
    found = []
    for person in course.people:
        read = bare("\n".join(message.text for message in person.chat.from_bot))
        others = [one for one in course.people if one is not person]
        found += [one.user.first_name for one in others if one.user.first_name in read or sentence(course, one) in read]
    return found
