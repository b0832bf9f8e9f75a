"""Bodies that are described rather than named: القوات العراقية, مجلس شورى داعش, وزارة الداخلية التونسية.

A rule layer over tagger and lexicon: it adds such a body, and widens, narrows or retypes a name that only overlaps one.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache, lru_cache

from newsgraph.document import Document
from newsgraph.document.clitics import Cut
from newsgraph.gazetteer import nationality
from newsgraph.lexicons import words
from newsgraph.lexicons.loader import read_rows
from newsgraph.lexicons.nouns import body_nouns, phrase, titles
from newsgraph.matching import noun_cuts
from newsgraph.morphology import Pos, default
from newsgraph.names.candidates import Candidate, candidate
from newsgraph.names.phrases import are_people, body_words
from newsgraph.names.spelling import known, one_spelling

_MINISTRY = frozenset({"وزارة", "وزارتي"})
_MANY = frozenset({"company", "media", "club"})  # kinds of which a country has more than one
_SHORTEST = 5  # letters of an adjective with the article
_OF_THE_BODY = 2  # words that a description needs at least


def bodied(document: Document, names: Sequence[Candidate]) -> list[Candidate]:
    """The names, with the described bodies among them; in order, none overlapping."""
    names = [_shaped(document, name) for name in names if not _is_description(document, name)]
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
    heads = words("national_bodies.txt") | _MINISTRY | {first for first, _ in _phrases()}
    return next((cut for cut in noun_cuts(word) if cut.rest in heads), None) if word[0].isalpha() else None


def _body(document: Document, taken: dict[int, Candidate], at: int, limit: int, cut: Cut) -> Candidate | None:
    """The body whose first word the token is, read so."""
    forms = [token.form for token in document.tokens[at + 1 : min(limit, at + 4)]]
    stop = 0
    if cut.rest in words("national_bodies.txt") and forms and country(forms[0]):
        is_other = _is_office(document, at) or (not cut.proclitics and _is_adjective(document, at))
        stop = at + 2 if _agree(cut.rest, forms[0]) and not is_other else 0
    elif cut.rest in _MINISTRY and forms and _is_definite(forms[0]):
        stop = at + 2 + (len(forms) > 1 and forms[1].endswith("ة") and country(forms[1]) is not None)
    elif len(forms) > 1 and (cut.rest, forms[0]) in _phrases():
        held = taken.get(at + 2)
        stop = held.stop if held and held.first <= at + 2 else at + 3 if _is_definite(forms[1]) else 0
    return Candidate(at, stop, "ORG", None, cut) if stop else None


def _agree(noun: str, adjective: str) -> bool:
    """Whether the nationality is that of the body, not of a minister before it (وزير الخارجية القطري)."""
    return adjective.endswith("ة") == (noun.endswith(("ة", "ات")) or noun == "الدفاع")


def _is_office(document: Document, at: int) -> bool:
    """Whether the noun before makes another thing of it: a ministry, or a minister (وزارة الخارجية الروسية)."""
    before = noun_cuts(document.tokens[at - 1].text) if at and document.tokens[at - 1].is_word else []
    return any(cut.rest in _MINISTRY or cut.rest in ("وزير", "وزيرة", "وزراء") for cut in before)


def _is_adjective(document: Document, at: int) -> bool:
    """Whether the body's word describes the noun before it (الخلافات الداخلية الإسرائيلية, السياسة الخارجية)."""
    noun = document.tokens[at - 1].form if at else ""
    is_nisba = any(
        reading.pos is Pos.ADJECTIVE and not reading.guessed for reading in default().readings(document.tokens[at].form)
    )
    return is_nisba and _is_definite(noun) and noun not in body_words("no") and noun.endswith(("ة", "ات"))


def _wins(body: Candidate, taken: dict[int, Candidate]) -> bool:
    """Whether a described body goes before the names it overlaps: it holds them all, and is more than one of them is."""
    names = {taken[at] for at in range(body.first, body.stop) if at in taken}
    return all(body.first <= name.first and name.stop <= body.stop and name != body for name in names) and not any(
        (name.first, name.stop, name.label) == (body.first, body.stop, "ORG") for name in names
    )


def _shaped(document: Document, name: Candidate) -> Candidate:
    """A body with its nationality, without its minister's, and without what stands behind an abbreviation."""
    if name.label != "ORG":
        return name
    return _national(document, _addressed(document, _abbreviation(document, _own_adjective(document, _unspoken(document, name)))))


def _unspoken(document: Document, name: Candidate) -> Candidate:
    """A known body without the people that it speaks to (طالبت [الأمم المتحدة] السوريين)."""
    forms = name.forms(document.tokens)
    if len(forms) > 1 and are_people(forms[-1]) and one_spelling(forms[:-1]) in known():
        return replace(name, stop=name.stop - 1)
    return name


def _addressed(document: Document, name: Candidate) -> Candidate:
    """What a state has one of without those whom it does something for (جولة نظمها [الجيش السوري] للإعلاميين)."""
    forms = name.forms(document.tokens)
    if len(forms) <= _OF_THE_BODY or forms[0] not in words("national_bodies.txt") or not country(forms[1]):
        return name
    is_whole = one_spelling(forms) in known() or not forms[_OF_THE_BODY].startswith("لل")
    return name if is_whole else replace(name, stop=name.first + _OF_THE_BODY)


def _national(document: Document, name: Candidate) -> Candidate:
    """A body that many states have, with the nationality behind it (الهلال الأحمر [الإماراتي], but no برشلونة الإسباني)."""
    forms = name.forms(document.tokens)
    behind = document.tokens[name.stop].form if name.stop < len(document.tokens) else ""
    if not (_is_definite(forms[-1]) and country(behind) and not are_people(behind) and one_spelling(forms) in known()):
        return name
    # وكيل وزارة الصحة الإماراتي is the deputy's nationality
    return replace(name, stop=name.stop + 1) if _agree(forms[0], behind) else name


def _own_adjective(document: Document, name: Candidate) -> Candidate:
    """A ministry without the nationality that agrees with a title before it (وكيل [وزارة الطاقة] الإماراتي)."""
    forms = name.forms(document.tokens)
    if (
        name.label != "ORG"
        or forms[0] not in _MINISTRY
        or len(forms) <= _OF_THE_BODY
        or not country(forms[-1])
        or forms[-1].endswith("ة")
    ):
        return name
    before = noun_cuts(document.tokens[name.first - 1].text) if name.first else []
    if any(cut.rest in titles() for cut in before):
        return replace(name, stop=name.stop - 1)
    return name


def _abbreviation(document: Document, name: Candidate) -> Candidate:
    """A body called by single letters without what stands behind them, and without its noun if known (وكالة [أ ف ب] أمس)."""
    forms = name.forms(document.tokens)
    first = next((at for at in range(len(forms) - 1) if len(forms[at]) == len(forms[at + 1]) == 1), None)
    if first is None or name.label != "ORG" or len(forms) == _OF_THE_BODY:
        return name
    stop = next((at for at in range(first, len(forms)) if len(forms[at]) > 1), len(forms))
    if first and forms[first:stop] in known():
        return candidate(document, name.first + first, name.first + stop, name.label, name.confidence)
    return replace(name, stop=name.first + stop)


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
    body = body_nouns().get(noun.removeprefix("ال"))
    return _is_generic(noun) and body is not None and body.category in _MANY and country(adjective) is not None


def _is_plain_nationality(form: str) -> bool:
    return form.endswith(("ي", "ية")) and not _is_definite(form) and nationality(form) is not None


def _is_generic(form: str) -> bool:
    return form in words("never_names.tsv") and form.removeprefix("ال") in body_nouns()


@lru_cache(maxsize=8_192)
def country(form: str) -> str | None:
    """The country of a nationality with the article."""
    return nationality(form) if _is_definite(form) else None


def _is_definite(form: str) -> bool:
    return form.startswith("ال") and len(form) >= _SHORTEST


@cache
def _phrases() -> frozenset[tuple[str, str]]:
    return frozenset((first, second) for first, second in (phrase(row[0]) for row in read_rows("body_phrases.txt")))
