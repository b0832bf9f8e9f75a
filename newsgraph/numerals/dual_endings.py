"""The endings of a dual, and whether a noun takes them: قتيلان, شهرين, طفليه, but المسلحين is a plural."""

from newsgraph.document.characters import is_mark
from newsgraph.document.letters import ALEF, NUN, YA
from newsgraph.lexicons.closed import closed
from newsgraph.numerals.countables import Noun, nouns, owned

_FATHA, _KASRA, _SUKUN = "\u064e", "\u0650", "\u0652"


def listed(body: str, token_text: str) -> Noun | None:
    """The lexicon's noun whose dual the body is."""
    if body.endswith(closed("dual")):
        noun = nouns().get(body[:-2])
        return noun if noun and (body[-2] == ALEF or _trusted(noun, token_text)) else None
    ending = next(filter(body.endswith, closed("dual_owned")), "")
    noun = nouns().get(body.removesuffix(ending)) if ending else None
    return noun if noun and _ownable(noun, ending[1:]) else None


def _trusted(noun: Noun, token_text: str) -> bool:
    """Whether ين is the dual here. Written vowels decide first (مقاتلَيْن, مسلحِينَ), then the kind of plural."""
    at = token_text.rfind(YA)
    before, after = _marks(token_text, at, -1), _marks(token_text, at, 1)
    if _KASRA in before or _FATHA in _marks(token_text, token_text.rfind(NUN), 1):
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
    return which == "all" or (which == "plural" and owner in closed("plural_owners"))
