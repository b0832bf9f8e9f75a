"""Persons in what the tagger marked as one: two side by side, or nobody but a title or a plural.

انتقد [سامي نور] [خالد منصور]: behind a verb that one person does to another, four names in a row are two persons' unless
a family's word (بن, آل) says otherwise.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from newsgraph.document import Document, normalise
from newsgraph.document.clitics import Cut
from newsgraph.document.letters import AND, ARTICLE, DUAL, MASCULINE_PLURAL, OBLIQUE
from newsgraph.gazetteer.naming import best_evidence
from newsgraph.lexicons import name_words, words
from newsgraph.lexicons.closed import closed
from newsgraph.lexicons.nouns import titles
from newsgraph.lexicons.particles import ON
from newsgraph.matching import noun_cuts
from newsgraph.morphology import Voice, default
from newsgraph.names.beside import beside, joints
from newsgraph.names.beyond import as_called, persons_within
from newsgraph.names.candidates import TOWN, Candidate, candidate
from newsgraph.names.phrases import is_definite
from newsgraph.names.spelling import Key, is_compound, known

_SURE = 0.8  # a name that the tagger is as sure of speaks for its parts
_PAIR = 2
_OWNED = 5  # letters of a noun with a pronoun
_UNHEARD = 4  # letters of a last name that stands for a person
_TWO_PERSONS = 4  # parts of two full names


def persons(document: Document, names: Sequence[Candidate]) -> list[Candidate]:
    """The names, two persons where they were run together, none where only a title or a plural was marked."""
    full = (name for name in names if name.label == "PER" and name.stop - name.first > 1)
    called = {form for name in full for form in name.forms(document.tokens)}
    kept = (name for name in names if name.label != "PER" or not _is_nobody(document, name, called))
    return as_called(document, [one for name in kept for one in (_each(document, name) if name.label == "PER" else (name,))])


def _each(document: Document, name: Candidate) -> Iterator[Candidate]:
    for person in persons_within(document, _ali(document, name)):
        yield from _apart(document, person)


def _ali(document: Document, name: Candidate) -> Candidate:
    """A name with the علي before it that is typed على: أكد [على عبدالعال] أن."""
    first, after = name.first - 1, document.tokens[name.stop].form if name.stop < len(document.tokens) else ""
    if first < 1 or name.cut.proclitics or document.tokens[first].form != ON or after not in beside("behind Ali"):
        return name
    return replace(name, first=first, cut=Cut("", 0, ON)) if is_saying(document.tokens[first - 1].form) else name


def called_for_short(document: Document, names: Sequence[Candidate]) -> Iterator[Key]:
    """The parts by which people of several names are called: the first two, the last two, a last one that is no word (لافروف)."""
    for name in names:
        key = name.key(document.tokens) if name.label == "PER" and (name.confidence or 0) >= _SURE else ()
        if len(key) > _PAIR:
            yield from (pair for pair in (key[:_PAIR], key[-_PAIR:]) if joints().isdisjoint(pair))
        if len(key) >= _PAIR and len(key[-1]) >= _UNHEARD and not is_compound(key[-1]) and is_unheard(key[-1]):
            yield key[-1:]


@lru_cache(maxsize=16_384)
def is_unheard(word: str) -> bool:
    """Whether no dictionary has the word, with or without what may be particles."""
    return all(reading.guessed for cut in noun_cuts(word) for reading in default().readings(cut.rest))


def again_called(document: Document, names: Sequence[Candidate]) -> Iterator[Candidate]:
    """A family name that is a common word, once the article has had it in full: وليد سلام ... ونبه [سلام] إلى, العميد [سلام]."""
    full: dict[str, int] = {}
    for name in names:
        if name.label == "PER" and name.stop - name.first > 1:
            full.setdefault(document.tokens[name.stop - 1].form, name.stop)
    held = {at for name in names for at in range(name.first, name.stop)} if full else frozenset()
    for form, since in full.items():
        for at in document.places.get(form, ()):
            if at >= since and at not in held and calls(document, at):
                yield Candidate(at, at + 1, "PER", None, Cut("", 0, form))


def calls(document: Document, at: int) -> bool:
    """Whether the word there is the subject of the verb of saying before it, or stands behind a title with the article."""
    before, after = document.form(at - 1), document.form(at + 1)
    if is_definite(after) or not document.tokens[at - 1].is_word:
        return False
    return is_saying(before) or (before.startswith(ARTICLE) and before[2:] in titles())


@lru_cache(maxsize=8_192)
def is_saying(form: str) -> bool:
    """Whether a word is a verb whose subject is a person (ونبه, أكد)."""
    return any(reading.is_verb and normalise(reading.lemma) in words("saying_verbs.txt") for reading in default().readings(form))


def _is_nobody(document: Document, name: Candidate, called: set[str]) -> bool:
    """Whether one word is a title (شيخ), people (الباحثان, دبلوماسيون, موفدو) or a noun with a pronoun, and nobody here."""
    word = name.cut.rest
    if name.stop - name.first > 1 or word in called or name.key(document.tokens) in known():
        return False
    return word.removeprefix(ARTICLE) in titles() or _is_plural(word) or is_owned(word)


@lru_cache(maxsize=8_192)
def is_owned(word: str) -> bool:
    """Whether a word is a noun with a pronoun (شريكيه, بلدينا), and nothing else that we know (but حبونا)."""
    readings = default().readings(word)
    owners = (*closed("owners"), *closed("plural_owners"))
    is_common = len(word) >= _OWNED and word not in name_words() and best_evidence(word) < TOWN
    return is_common and all(reading.suffix in owners and not reading.guessed for reading in readings)


@lru_cache(maxsize=8_192)
def _is_plural(word: str) -> bool:
    is_pair = word.startswith(ARTICLE) and word.endswith(DUAL)
    if word in name_words() or not (is_pair or word.endswith((MASCULINE_PLURAL, OBLIQUE, AND))):
        return False
    readings = default().readings(word)
    is_sure = word.endswith(closed("nisba_people")) or not any(reading.guessed for reading in readings)
    return is_sure and all(reading.is_nominal and reading.number in ("p", "d") for reading in readings)


def _apart(document: Document, name: Candidate) -> Iterator[Candidate]:
    at = _second(document, name)
    if at:
        yield Candidate(name.first, at, "PER", name.confidence, name.cut)
        yield candidate(document, at, name.stop, "PER", name.confidence)
    else:
        yield name


def _second(document: Document, name: Candidate) -> int:
    """Where the second person's name begins, or 0; a name with a sign inside is one."""
    forms = name.forms(document.tokens)
    if not all(token.is_word for token in document.tokens[name.first : name.stop]):
        return 0
    parts = list(_parts(forms))
    if len(parts) != _TWO_PERSONS or name.cut.proclitics or not name.first:
        return 0
    is_family = any(forms[at] in joints() for at in parts[2:])
    return 0 if is_family or not _is_meeting(document.tokens[name.first - 1].form) else name.first + parts[2]


def _parts(forms: Key) -> Iterator[int]:
    """Where the parts of a name begin: بن سلمان, عبد الله and نور الدين are one each."""
    for at, form in enumerate(forms):
        if form not in beside("closing") and not (at and forms[at - 1] in joints()):
            yield at


@lru_cache(maxsize=8_192)
def _is_meeting(form: str) -> bool:
    """Whether a word is a verb that one person does to another (وانتقدت, يستقبل)."""
    found = (reading for reading in default().readings(form) if reading.is_verb and reading.voice is not Voice.PASSIVE)
    return form not in beside("calling") and any(normalise(reading.lemma) in words("meeting_verbs.txt") for reading in found)
