"""Persons marked too far: [تبون] سيرأسان, [سمير الحلبي] لهسبريس, [حليم] و[مينا]."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from newsgraph.document import Document
from newsgraph.document.letters import AND, DUAL, FOR, MASCULINE_PLURAL, YA
from newsgraph.lexicons import name_words, words
from newsgraph.matching import noun_cuts
from newsgraph.morphology import default
from newsgraph.names.candidates import Candidate, candidate
from newsgraph.names.spelling import Key, known, one_spelling

_LONG = 5  # letters of "and" and a name; a shorter one the article must have by itself, or in a row (جون واكس)
_VERB, _FUTURE = 5, 7  # letters of a verb with its particle, and of the future of several


def persons_within(document: Document, name: Candidate) -> Iterator[Candidate]:
    """The person up to the verb or the one spoken to, and a second person behind "and" by himself."""
    for at in range(name.first + 1, name.stop):
        form = document.tokens[at].form
        if _goes_on(form):
            yield replace(name, stop=at)
            return
        if _is_second(form) and (len(form) > _LONG or document.forms[form[1:]] or _in_row(document, name)):
            yield replace(name, stop=at)
            yield from persons_within(document, candidate(document, at, name.stop, name.label, name.confidence))
            return
    yield name


def as_called(document: Document, names: Sequence[Candidate]) -> list[Candidate]:
    """The names, a person's without a common word that the article has the person more often without."""
    called = Counter(name.key(document.tokens) for name in names if name.label == "PER")
    families = Counter(key[at:] for key in called for at in range(1, len(key)))
    return [_as_called(document, name, called, families) if name.label == "PER" else name for name in names]


def _as_called(document: Document, name: Candidate, called: Counter[Key], families: Counter[Key]) -> Candidate:
    """The person up to a word behind (كانت [سهام] راكعة), or behind one before what others are called too (داعمو [ترامب])."""
    forms = name.forms(document.tokens)
    if called[one_spelling(forms)] > 1:
        return name
    for at in range(1, len(forms)):
        before, behind = one_spelling(forms[:at]), one_spelling(forms[at:])
        if called[before] > 1 and _is_common(forms[at]):
            return replace(name, stop=name.first + at)
        if called[behind] > 1 and families[behind] > 1 and all(map(_is_common, forms[:at])):
            return candidate(document, name.first + at, name.stop, name.label, name.confidence)
    return name


@lru_cache(maxsize=8_192)
def _is_common(form: str) -> bool:
    """Whether a dictionary has the word, and nobody is called so."""
    return form not in name_words() and not default().readings(form)[0].guessed


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


def _in_row(document: Document, name: Candidate) -> bool:
    """Whether others with "and" stand before or behind (هم [خالد ورزان] ومنى)."""
    return name.cut.proclitics == AND or _is_second(document.form(name.stop))


@lru_cache(maxsize=8_192)
def _is_second(form: str) -> bool:
    """Whether a word is "and" with a person's first name, and nobody's whole (وسيم, وسوف)."""
    people = words("person_words.txt") | name_words()
    return form.startswith(AND) and form[1:] in people and form not in people | words("whole_words.txt")
