"""Persons marked too far: [تبون] سيرأسان, [سمير الحلبي] لهسبريس, [حليم] و[مينا]."""

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from newsgraph.document import Document
from newsgraph.document.letters import AND, DUAL, FOR, MASCULINE_PLURAL, YA
from newsgraph.lexicons import name_words, words
from newsgraph.matching import noun_cuts
from newsgraph.morphology import default
from newsgraph.names.candidates import Candidate, candidate
from newsgraph.names.spelling import known

_LONG = 5  # letters of "and" and a name; a shorter one the article must have by itself (جون واكس)
_VERB, _FUTURE = 5, 7  # letters of a verb with its particle, and of the future of several


def persons_within(document: Document, name: Candidate) -> Iterator[Candidate]:
    """The person up to the verb or the one spoken to, and a second person behind "and" by himself."""
    for at in range(name.first + 1, name.stop):
        form = document.tokens[at].form
        if _goes_on(form):
            yield replace(name, stop=at)
            return
        if _is_second(form) and (len(form) > _LONG or document.forms[form[1:]]):
            yield replace(name, stop=at)
            yield from persons_within(document, candidate(document, at, name.stop, name.label, name.confidence))
            return
    yield name


@lru_cache(maxsize=8_192)
def _goes_on(form: str) -> bool:
    """Whether a word is a verb with its particle (سيرأسان, ليحلق), or ل with a known name (لهسبريس)."""
    if form.startswith(FOR) and any(cut.proclitics == FOR and (cut.rest,) in known() for cut in noun_cuts(form)[1:]):
        return form not in words("person_words.txt")
    if len(form) < _VERB or form in name_words():
        return False
    found = [reading for reading in default().readings(form) if not reading.guessed]
    is_future = len(form) >= _FUTURE and form.endswith((MASCULINE_PLURAL, DUAL))  # سيرأسان, but سيلمان, سنسال
    is_for = form.startswith(FOR + YA)  # ليحلق, but لابيد
    return bool(found) and all(r.is_verb and (is_for or (r.future and is_future)) for r in found)


@lru_cache(maxsize=8_192)
def _is_second(form: str) -> bool:
    """Whether a word is "and" with a person's first name, and nobody's whole (وسيم, وسوف)."""
    people = words("person_words.txt") | name_words()
    return form.startswith(AND) and form[1:] in people and form not in people | words("whole_words.txt")
