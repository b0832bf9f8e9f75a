"""The endings of a dual, and whether a noun takes them: قتيلان, شهرين, طفليه, but المسلحين is a plural."""

from newsgraph.document.characters import is_mark
from newsgraph.numerals.countables import Noun, nouns, owned

_FATHA, _KASRA, _SUKUN = "\u064e", "\u0650", "\u0652"
BARE = ("ان", "ين")
_LONG_OWNERS = ("هما", "هم", "نا", "كما", "كم")
_SHORT_OWNERS = ("ها", "ه")
_OWNERS = _LONG_OWNERS + _SHORT_OWNERS
ENDINGS = BARE + tuple(vowel + owner for vowel in "اي" for owner in _OWNERS)


def listed(body: str, token_text: str) -> Noun | None:
    """The lexicon's noun whose dual the body is. (بلدانا is "countries", not "our two countries": no ا before نا.)"""
    if body.endswith(BARE):
        noun = nouns().get(body[:-2])
        return noun if noun and (body.endswith("ان") or _trusted(noun, token_text)) else None
    owner = next((owner for owner in _OWNERS if body.endswith(owner)), "")
    stem, vowel = body[: -len(owner) - 1], body[-len(owner) - 1 : -len(owner)]
    noun = nouns().get(stem) if owner and vowel in ("ا", "ي") and vowel + owner != "انا" else None
    return noun if noun and _ownable(noun, owner) else None


def _trusted(noun: Noun, token_text: str) -> bool:
    """Whether ين is the dual here. Written vowels decide first (مقاتلَيْن, مسلحِينَ), then the kind of plural."""
    at = token_text.rfind("ي")
    before, after = _marks(token_text, at, -1), _marks(token_text, at, 1)
    if _KASRA in before or _FATHA in _marks(token_text, token_text.rfind("ن"), 1):
        return False
    return noun.plural not in ("sound", "nisba") or _FATHA in before or _SUKUN in after


def _marks(text: str, at: int, step: int) -> str:
    """The marks right before or after a position."""
    found = ""
    at += step
    while 0 <= at < len(text) and is_mark(text[at]):
        found += text[at]
        at += step
    return found


def _ownable(noun: Noun, owner: str) -> bool:
    """Whether the noun's dual is read with that pronoun: any feminine's, and those of countable_owned.tsv."""
    if noun.plural == "feminine":
        return True
    which = owned().get(noun.singular)
    return which == "all" or (which == "plural" and owner in _LONG_OWNERS)
