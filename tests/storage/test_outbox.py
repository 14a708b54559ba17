"""Words leave once, in order, after their turn; what cannot leave holds up nobody else."""

from __future__ import annotations

from dialogs.effects import ForgetPerson
from storage.store import Draft, Outgoing, Store
from tests.storage.samples import ME, NOW, YOU, later, say, words


def texts(outgoing: list[Outgoing]) -> list[str]:
    return [row.payload["html"] for row in outgoing]


def question_of(store: Store) -> str | None:
    with store.turn(ME, NOW) as turn:
        return turn.load().question_message


def test_each_person_gets_the_oldest_first_and_the_next_once_that_is_sent(store: Store) -> None:
    say(store, words("one"), words("two"))
    say(store, words("hello"), address=YOU)
    assert texts(store.unsent(NOW)) == ["one", "hello"]

    store.mark_sent(store.unsent(NOW)[0].id, "50")

    assert texts(store.unsent(NOW)) == ["two", "hello"]


def test_one_person_can_be_asked_for_alone(store: Store) -> None:
    say(store, words("one"))
    say(store, words("hello"), address=YOU)

    assert texts(store.unsent(NOW, 1, YOU)) == ["hello"]
    assert texts(store.unsent(NOW, limit=1)) == ["one"]


def test_what_failed_waits_and_nothing_overtakes_it(store: Store) -> None:
    say(store, words("one"), words("two"))
    store.mark_failed(store.unsent(NOW)[0].id, later(NOW, seconds=30))
    assert store.unsent(later(NOW, seconds=29)) == []

    again = store.unsent(later(NOW, seconds=30))

    assert texts(again) == ["one"]
    assert again[0].attempts == 1


def test_what_is_refused_for_good_is_set_aside_and_the_next_leaves(store: Store) -> None:
    say(store, words("refused"), words("next"))
    store.drop(store.unsent(NOW)[0].id, "400: message text is empty")

    assert texts(store.unsent(NOW)) == ["next"]
    assert store.doctor(NOW).refused == 1


def test_a_goodbye_that_is_refused_is_gone(store: Store) -> None:
    with store.turn(ME, NOW) as turn:
        turn.commit("{}", [ForgetPerson()], [words("Goodbye")])
    store.drop(store.unsent(NOW)[0].id, "403")

    assert store.doctor(NOW).refused == 0


def test_nothing_leaves_for_who_shut_the_door_until_it_is_open_again(store: Store) -> None:
    say(store, words("one"))
    store.mark_blocked(ME, blocked=True)
    assert store.unsent(NOW) == []

    store.mark_blocked(ME, blocked=False)

    assert texts(store.unsent(NOW)) == ["one"]


def test_who_writes_has_opened_the_door(store: Store) -> None:
    say(store, words("one"))
    store.mark_blocked(ME, blocked=True)
    with store.turn(ME, NOW) as turn:
        turn.seen("telegram:1")
        turn.commit("{}", [], [])

    assert texts(store.unsent(NOW)) == ["one"]


def test_the_message_of_the_last_question_is_known_once_it_left(store: Store) -> None:
    toast = Draft({"kind": "toast", "callback_id": "1", "text": "ok"})
    say(store, words("Which?", "a", "b"), words("no buttons"), toast)
    for message in ("71", "72", "73"):
        store.mark_sent(store.unsent(NOW)[0].id, message)

    assert question_of(store) == "71"


def test_marking_twice_or_marking_what_is_gone_does_nothing(store: Store) -> None:
    say(store, words("Which?", "a"), words("after"))
    first = store.unsent(NOW)[0].id
    store.mark_sent(first, "71")
    store.mark_sent(first, "99")
    store.mark_failed(first, later(NOW, hours=1))
    store.drop(first, "why")

    assert question_of(store) == "71"
    assert texts(store.unsent(NOW)) == ["after"]


def test_an_id_is_never_used_again(store: Store) -> None:
    say(store, words("one"))
    first = store.unsent(NOW)[0].id
    store.mark_sent(first, None)
    say(store, words("two"))

    assert store.unsent(NOW)[0].id > first


def test_words_survive_the_end_of_the_process(store: Store, url: str) -> None:
    say(store, words("مرحبًا 👋"))
    store.close()

    with Store(url) as again:
        assert texts(again.unsent(NOW)) == ["مرحبًا 👋"]
