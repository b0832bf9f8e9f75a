"""Bodies that two words name: offices of a state ([رئاسة الجمهورية], but منصب رئاسة الوزراء), numbered units ([الفرقة 99])."""

from collections.abc import Iterator
from functools import lru_cache

from newsgraph.document import Document
from newsgraph.document.clitics import Cut
from newsgraph.document.letters import ARTICLE, BY, TA_MARBUTA
from newsgraph.document.lines import Break
from newsgraph.gazetteer import nationality
from newsgraph.lexicons import words
from newsgraph.matching import noun_cuts
from newsgraph.names.candidates import Candidate
from newsgraph.names.phrases import body_words, is_definite

_DIGITS = range(1, 5)  # of a unit's number
_CLUB, _LARGE = "الوحدة", 3  # the club's name before its goals (الوحدة 1 / 0), and digits of a unit so called (الوحدة 8200)


def offices(document: Document) -> Iterator[Candidate]:
    """The offices and numbered units of an article."""
    heads = (at for form, places in document.places.items() if _head(form) for at in places)
    for at in heads:
        cut = _head(document.tokens[at].text)
        stop = _stop(document, at, cut) if cut else 0
        if cut and stop:
            yield Candidate(at, stop, "ORG", None, cut)


def _stop(document: Document, at: int, cut: Cut) -> int:
    """The end of the name that begins there, or 0; a new line begins no name's second word."""
    after = [token.form for token in document.tokens[at + 1 : at + 3]]
    if not after or document.breaks[at + 1] >= Break.LINE:
        return 0
    if cut.rest not in body_words("chair"):
        return at + 2 if _is_number(cut.rest, after[0]) else 0
    if after[0] not in body_words("chaired") or _is_held(document, at, cut):
        return 0
    return at + 2 + any(map(_is_national, after[1:]))


@lru_cache(maxsize=16_384)
def _head(word: str) -> Cut | None:
    if not word[:1].isalpha():
        return None
    return next((cut for cut in noun_cuts(word) if cut.rest in body_words("chair") or _is_unit(cut.rest)), None)


def _is_unit(form: str) -> bool:
    return form == _CLUB or (form.startswith(ARTICLE) and form[2:] in words("numbered_units.txt"))


def _is_held(document: Document, at: int, cut: Cut) -> bool:
    """Whether somebody holds or seeks the office, or chairs something (برئاسة الحكومة, but المكلف برئاسة الجمهورية)."""
    before = document.form(at - 1)
    is_chaired = cut.proclitics.endswith(BY) and document.form(at + 1) not in body_words("state")
    return is_chaired or before in body_words("holding")


def _is_national(form: str) -> bool:
    return is_definite(form) and form.endswith(TA_MARBUTA) and nationality(form) is not None


def _is_number(unit: str, after: str) -> bool:
    if after.isdigit():
        return len(after) in _DIGITS and (unit != _CLUB or len(after) >= _LARGE)
    return unit != _CLUB and after in body_words("ordinal")
