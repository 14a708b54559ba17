"""Any interview that ends above any other leaves it whole, whatever it found and whatever the one below knows."""

from __future__ import annotations

import copy
from typing import Literal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dialogs import coach, engine
from dialogs.flow import Draft, Finished, Flow
from dialogs.state import draft_of, fits_field
from tests.dialogs.test_any_text import places
from tests.dialogs.world import World

FIELDS = sorted({name for flow in coach.FLOWS.values() for name in flow.draft.model_fields} | {"known to nobody"})
VALUES = st.one_of(
    st.none(), st.booleans(), st.integers(), st.text(max_size=9), st.lists(st.text(max_size=9), max_size=3).map(tuple)
)


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data(), found=st.dictionaries(st.sampled_from(FIELDS), VALUES, max_size=4))
def test_what_an_inner_interview_found_leaves_the_one_below_whole(
    data: st.DataObject, found: dict[str, object]
) -> None:
    place = data.draw(st.sampled_from(sorted(places("en"))))
    world = copy.copy(places("en")[place])
    state = world.state
    if not state.stack:
        return
    below = state.stack[-1]
    known_below = coach.FLOWS[below.flow].draft
    strange = {key: value for key, value in found.items() if not fits_field(known_below, key, value)}
    ended = Flow("ended", Draft, (), finish=lambda _draft, _known: Finished(returns=strange))
    flows = {**coach.FLOWS, "ended": ended}
    turn = engine.Turn(flows, state, world.known)
    turn.push("ended", {}, inner=True)
    after, effects = engine.settle(turn)

    assert effects
    assert draft_of(after.stack[-1], flows[below.flow]) == draft_of(below, flows[below.flow])


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("place", sorted(places("en")))
def test_the_bigger_goal_can_be_told_at_every_question(language: Literal["ar", "en"], place: str) -> None:
    world: World = copy.copy(places(language)[place])
    world.types("/bigger")
    for words in ("revenue +20%", "2", "2", "1"):
        world.types(words)
        assert world.says, (place, words)
    assert world.known.business_goals
