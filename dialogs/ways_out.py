"""The ways out of a question whose answer was not understood; refuses them where it has buttons of its own."""

from __future__ import annotations

from typing import Any

from dialogs.buttons import link
from dialogs.effects import Choice
from dialogs.flow import Question, Step
from dialogs.messages import T


def ways_out(step: Step[Any], question: Question) -> tuple[Choice, ...]:
    """Offer to leave a question out, where that is possible, or to stop, so that nobody stands before a wall."""
    if question.options or question.links:
        return ()
    stop = Choice(link("cancel"), T("Stop here"))
    if step.optional or step.skip is not None:
        return (Choice(link("skip"), T("Skip this question")), stop)
    return (stop,)
