"""Arabic duals that say "two" without a figure («كتابين»). Refuses a dual that is also the plural (موظفين)."""

from functools import cache

from dialogs.language.words.folding import fold
from dialogs.language.words.lexicon import load_words
from dialogs.language.words.particles import particles
from dialogs.language.words.tokens import Token


@cache
def duals() -> frozenset[str]:
    """The folded duals of all nouns that people count."""
    found: set[str] = set()
    for noun in load_words("ar", "nouns")["nouns"].values():
        forms = noun.get("two", ())
        plural = fold(noun.get("few", "")).text
        found.update(form for one in forms if (form := fold(one).text) != plural and " " not in form)
    kept = (found | particles("duals")) - particles("no_duals")
    return frozenset(dual for dual in kept if dual.endswith(("ين", "ان")))


def is_dual(token: Token) -> bool:
    """Whether a word is the dual of a noun that people count."""
    return token.kind == "word" and token.folded in duals()
