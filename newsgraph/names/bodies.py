"""Bodies that are described rather than named: القوات العراقية, مجلس شورى داعش, وزارة الداخلية التونسية.

A rule layer over tagger and lexicon: it adds such a body, and widens, narrows or retypes a name that only overlaps one.
"""

from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

from newsgraph.document import Document
from newsgraph.document.clitics import Cut
from newsgraph.document.letters import ARTICLE, TA_MARBUTA
from newsgraph.gazetteer import nationality
from newsgraph.lexicons import words
from newsgraph.lexicons.closed import closed
from newsgraph.lexicons.loader import phrase, read_rows
from newsgraph.lexicons.nouns import body_nouns
from newsgraph.matching import noun_cuts
from newsgraph.morphology import Pos, default
from newsgraph.names.beside import beside
from newsgraph.names.candidates import Candidate, is_marked
from newsgraph.names.nations import agree, carries_article, country
from newsgraph.names.phrases import body_words
from newsgraph.names.shaped import shaped

_MANY = frozenset({"company", "media", "club"})  # kinds of which a country has more than one
_OF_THE_BODY = 2  # words that a description needs at least


def bodied(document: Document, names: Sequence[Candidate]) -> list[Candidate]:
    """The names, with the described bodies among them; in order, none overlapping."""
    names = [shaped(document, name) for name in names if not _is_description(document, name)]
    taken = {at: name for name in names for at in range(name.first, name.stop)}
    found = [body for body in _described(document, taken) if _wins(body, taken)]
    if not found:
        return names
    covered = {at for body in found for at in range(body.first, body.stop)}
    kept = [name for name in names if covered.isdisjoint(range(name.first, name.stop))]
    return sorted([*kept, *found], key=lambda name: name.first)


def _described(document: Document, taken: dict[int, Candidate]) -> Iterator[Candidate]:
    """Described bodies, left to right, none overlapping another."""
    end = 0
    for sentence in document.sentences:
        for at in range(sentence.first, sentence.stop - 1):
            cut = _head(document.tokens[at].text) if at >= end else None
            body = _body(document, taken, at, sentence.stop, cut) if cut else None
            if body:
                yield body
                end = body.stop


@lru_cache(maxsize=8_192)
def _head(word: str) -> Cut | None:
    """The reading of a word that described bodies begin with."""
    heads = words("national_bodies.txt") | beside("ministry") | {first for first, _ in _phrases()}
    return next((cut for cut in noun_cuts(word) if cut.rest in heads), None) if word[0].isalpha() else None


def _body(document: Document, taken: dict[int, Candidate], at: int, limit: int, cut: Cut) -> Candidate | None:
    """The body whose first word the token is, read so."""
    first = at
    at += is_marked(document.tokens, at)  # "الجيش" الإسرائيلي
    forms = [token.form for token in document.tokens[at + 1 : min(limit, at + 4)]]
    stop = 0
    if cut.rest in words("national_bodies.txt") and forms and country(forms[0]):
        is_other = _is_office(document, first) or (not cut.proclitics and _is_adjective(document, first))
        stop = at + 2 if agree(cut.rest, forms[0]) and not is_other else 0
    elif cut.rest in beside("ministry") and forms and carries_article(forms[0]):
        stop = at + 2 + (len(forms) > 1 and forms[1].endswith(TA_MARBUTA) and country(forms[1]) is not None)
    elif len(forms) > 1 and (cut.rest, forms[0]) in _phrases():
        held = taken.get(at + 2)
        stop = held.stop if held and held.first <= at + 2 else at + 3 if carries_article(forms[1]) else 0
    return Candidate(first, stop, "ORG", None, cut) if stop else None


def _is_office(document: Document, at: int) -> bool:
    """Whether the noun before makes another thing of it: a ministry, or a minister (وزارة الخارجية الروسية)."""
    before = noun_cuts(document.tokens[at - 1].text) if at and document.tokens[at - 1].is_word else []
    return any(cut.rest in beside("ministry") | beside("minister") for cut in before)


def _is_adjective(document: Document, at: int) -> bool:
    """Whether the body's word describes the noun before it (الخلافات الداخلية الإسرائيلية, السياسة الخارجية)."""
    noun = document.form(at - 1)
    is_nisba = any(
        reading.pos is Pos.ADJECTIVE and not reading.guessed for reading in default().readings(document.tokens[at].form)
    )
    return is_nisba and carries_article(noun) and noun not in body_words("no") and noun.endswith(closed("feminine"))


def _wins(body: Candidate, taken: dict[int, Candidate]) -> bool:
    """Whether a described body goes before the names it overlaps: it holds them all, and is more than one of them is."""
    names = {taken[at] for at in range(body.first, body.stop) if at in taken}
    return all(body.first <= name.first and name.stop <= body.stop and name != body for name in names) and not any(
        (name.first, name.stop, name.label) == (body.first, body.stop, "ORG") for name in names
    )


def _is_description(document: Document, name: Candidate) -> bool:
    """Whether a noun was taken for a name: with a body without one (حركة التنظيم), a plain adjective (بنك سابق), a
    nationality where a country has many of the kind (الشركة الإماراتية; but الحكومة الإماراتية)."""
    forms = name.forms(document.tokens)
    if name.label != "ORG" or name.known or len(forms) < _OF_THE_BODY:
        return False
    if forms[0] not in body_nouns():
        return len(forms) == _OF_THE_BODY and _is_one_of_many(*forms)
    if len(forms) > _OF_THE_BODY:
        return forms[1] in words("plain_adjectives.txt")
    return _is_generic(forms[1]) or forms[1] in words("plain_adjectives.txt") or _is_plain_nationality(forms[1])


def _is_one_of_many(noun: str, adjective: str) -> bool:
    body = body_nouns().get(noun.removeprefix(ARTICLE))
    return _is_generic(noun) and body is not None and body.category in _MANY and country(adjective) is not None


def _is_plain_nationality(form: str) -> bool:
    return form.endswith(closed("nisba")) and not carries_article(form) and nationality(form) is not None


def _is_generic(form: str) -> bool:
    return form in words("never_names.tsv") and form.removeprefix(ARTICLE) in body_nouns()


@cache
def _phrases() -> frozenset[tuple[str, str]]:
    return frozenset((first, second) for first, second in (phrase(row[0]) for row in read_rows("body_phrases.txt")))
