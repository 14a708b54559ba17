"""Arabic duals that say "two" without a figure («كتابين»). Refuses a dual that is also the plural (موظفين)."""

from functools import cache

from dialogs.language.folding import fold
from dialogs.language.lexicon import load_words
from dialogs.language.particles import particles
from dialogs.language.tokens import Token


@cache
def _duals() -> frozenset[str]:
    found: set[str] = set()
    for noun in load_words("ar", "nouns")["nouns"].values():
        forms = noun.get("two", ())
        plural = fold(noun.get("few", "")).text
        found.update(form for one in forms if (form := fold(one).text) != plural and " " not in form)
    return (frozenset(found) | particles("duals")) - particles("no_duals")


def is_dual(token: Token) -> bool:
    """Whether a word is the dual of a noun that people count."""
    return token.kind == "word" and token.folded.endswith(("ين", "ان")) and token.folded in _duals()
