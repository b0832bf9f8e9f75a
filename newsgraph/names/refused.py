"""What only looks like a name: وفد [تونسي], الكتاب [الأمازيغي], حصار [المصريين], [الجائزة الوطنية للترجمة].

The grammar of a word and of the one before says so, whatever a tagger has marked; known names and those that the words
beside them have settled are not asked.
"""

from functools import lru_cache

from newsgraph.document import Document
from newsgraph.document.letters import ARTICLE, DUAL, OBLIQUE, TA_MARBUTA, YA
from newsgraph.gazetteer import nationality
from newsgraph.gazetteer.naming import best_evidence, countries_called
from newsgraph.gazetteer.words import is_head
from newsgraph.lexicons import words
from newsgraph.lexicons.closed import closed
from newsgraph.lexicons.nouns import body_nouns, titles
from newsgraph.matching import noun_cuts
from newsgraph.morphology import Pos, Reading, default
from newsgraph.names.candidates import TOWN, Candidate
from newsgraph.names.clubs import is_no_club
from newsgraph.names.people import is_owned
from newsgraph.names.phrases import body_words
from newsgraph.names.spelling import known
from newsgraph.numerals.duals import dual


def is_refused(document: Document, name: Candidate) -> bool:
    """Whether grammar says that no name stands there."""
    if is_no_club(document, name) or (not name.settled and _is_competition(document, name)):
        return True
    if name.known or name.settled or name.key(document.tokens) in known():
        return False
    if name.stop - name.first > 1:
        return _are_two(document, name) or (name.label == "ORG" and _is_no_body(name.cut.rest))
    if (name.label == "LOC" and is_owned(name.cut.rest)) or _is_people(document, name):
        return True
    return not name.cut.proclitics and _is_adjective(document, name)


def _is_competition(document: Document, name: Candidate) -> bool:
    """Whether the name is part of an event's (موسم [الرياض], جائزة [كنفاني]); stars of a film stand behind بطولة as well."""
    before = document.tokens[name.first - 1] if name.first and not name.cut.proclitics else None
    if before is None or not before.is_word or name.label == "ORG":
        return False
    nouns = body_words("competition") if name.label == "PER" else body_words("competition") | body_words("season")
    return any(cut.rest in nouns for cut in noun_cuts(before.text))


def _are_two(document: Document, name: Candidate) -> bool:
    """Whether two of something and their adjective were taken for a name (لولايتين سابقتين)."""
    pair, last = dual(document.tokens[name.first].text), document.tokens[name.stop - 1].form
    return pair is not None and not pair.definite and last.endswith(closed("dual")) and not last.startswith(ARTICLE)


def _is_no_body(noun: str) -> bool:
    """Whether a noun begins what an award or a show is called, or what someone is ([الباحثة المغربية])."""
    bare = noun.removeprefix(ARTICLE)
    return bare in words("event_nouns.txt") or (bare != noun and bare in titles() and bare not in body_nouns())


def _known_readings(form: str) -> list[Reading]:
    return [reading for reading in default().readings(form) if not reading.guessed]


def _is_people(document: Document, name: Candidate) -> bool:
    """Whether a place is a people (حصار المصريين), not a quarter called after one (حي المغاربة)."""
    word = name.cut.rest
    if name.label == "PER" or not word.startswith(ARTICLE) or word.endswith(closed("feminine_dual")) or not nationality(word):
        return False
    before = document.tokens[name.first - 1].form if name.first else ""
    return word.endswith(closed("people")) and not countries_called(word) and not is_head(before)


def _is_adjective(document: Document, name: Candidate) -> bool:
    """Whether the one word is an adjective that agrees with the noun before it: وفد تونسي, الكتاب الأمازيغي."""
    word = name.cut.rest
    if not name.first or not _is_nisba(word) or best_evidence(word) >= TOWN:
        return False
    before = document.tokens[name.first - 1].form
    return before.startswith(ARTICLE) == word.startswith(ARTICLE) and _describes(before, word)


@lru_cache(maxsize=8_192)
def _is_nisba(word: str) -> bool:
    found = _known_readings(word)
    return (
        word.endswith((*closed("nisba"), YA + DUAL, YA + OBLIQUE, *closed("feminine_dual")))
        and bool(found)
        and all(r.pos is Pos.ADJECTIVE for r in found)
    )


@lru_cache(maxsize=8_192)
def _describes(noun: str, adjective: str) -> bool:
    """Whether a noun that is no verb agrees with the adjective in gender (behind الوزير stands a name)."""
    found = _known_readings(noun)
    if not found or nationality(noun) or not all(reading.is_nominal and not reading.suffix for reading in found):
        return False
    is_someone = noun.removeprefix(ARTICLE) in titles() or any(reading.human for reading in found)
    is_plural = any(reading.number == "p" for reading in found)
    if is_someone and (is_plural or adjective.startswith(ARTICLE)):
        return False
    genders = {"f"} if is_plural else {reading.gender for reading in found}
    return ("f" if adjective.endswith((TA_MARBUTA, *closed("feminine_dual"))) else "m") in genders
