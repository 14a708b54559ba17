"""Codes that people type: how they are made, written and recognised. Refuses to know what one opens, and chance.

Eight signs of Crockford's base 32 are 40 bits. What was typed is forgiven its case, its dashes and spaces, Arabic
digits, and the letters that look like digits (https://www.crockford.com/base32.html).
"""

from __future__ import annotations

import unicodedata

SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
LENGTH = 8
HALF = LENGTH // 2
BITS = 5
_LOOKS_LIKE = str.maketrans({"O": "0", "I": "1", "L": "1"})


def code_of(chance: int) -> str:
    """Write a number by chance, of which the lowest 40 bits count, as a code."""
    return "".join(SIGNS[(chance >> (BITS * place)) % len(SIGNS)] for place in range(LENGTH))


def shown(code: str) -> str:
    """A code as people read it out: two groups of four."""
    return f"{code[:HALF]}-{code[HALF:]}"


def read_code(typed: str) -> str | None:
    """Read a code out of what was typed as one; `None` for what cannot be one."""
    signs = (_plain(sign) for sign in typed if not (sign.isspace() or unicodedata.category(sign) in {"Pd", "Cf"}))
    code = "".join(signs).upper().translate(_LOOKS_LIKE)
    return code if len(code) == LENGTH and all(sign in SIGNS for sign in code) else None


def _plain(sign: str) -> str:
    digit = unicodedata.digit(sign, None)
    return sign if digit is None else str(digit)
