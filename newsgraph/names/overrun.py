"""Bodies whose name was marked too far: [وزارة الثقافة] للضغوط, [المكتب السياسي] للحركة, [الهيئة السعودية للفضاء] البرنامج.

A body's noun with its description is complete at a definite word; what may follow is an adjective, a further field with
"and", or a purpose with ل. A title or a second body with "and", a purpose where such bodies have none, the noun of another body
that is only meant again, and a definite noun that describes nothing before it are the sentence's.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from newsgraph.document import Document
from newsgraph.document.letters import (
    ALEF,
    AND,
    AND_THE,
    ARTICLE,
    BY,
    FOR,
    FOR_THE,
    HAMZA,
    MAQSURA,
    MASCULINE_PLURAL,
    OBLIQUE,
    TA_MARBUTA,
)
from newsgraph.gazetteer import nationality
from newsgraph.lexicons.closed import closed
from newsgraph.lexicons.nouns import body_nouns, place_nouns, titles
from newsgraph.matching import noun_cuts
from newsgraph.morphology import Pos, Reading, readings
from newsgraph.names.beside import beside
from newsgraph.names.candidates import Candidate, candidate
from newsgraph.names.phrases import body_words, is_adjective, is_definite, is_noun
from newsgraph.names.spelling import Key, known, one_spelling
from newsgraph.syntax.agreement import DESCRIBING, may_describe

_SHORTEST = 2  # words of a body with its description
_ADJECTIVES = (ALEF + HAMZA, MAQSURA)  # (الخضراء, الصغرى)
_STANDING = frozenset({"police", "military"})  # what a directorate is for rather than part of (المديرية العامة للشرطة)


def within(document: Document, names: Sequence[Candidate]) -> list[Candidate]:
    """The names, bodies cut where their description ends, with a second body behind "and" by itself."""
    return [part for name in names for part in (_parts(document, name) if name.label == "ORG" else (name,))]


def _parts(document: Document, name: Candidate) -> Iterator[Candidate]:
    forms = name.forms(document.tokens)
    first = _served(forms)
    if first:
        name = candidate(document, name.first + first, name.stop, name.label, name.confidence)
        forms = name.forms(document.tokens)
    at = 0 if one_spelling(forms) in known() else _end(forms)
    if not at:
        yield name
        return
    yield Candidate(name.first, name.first + at, name.label, name.confidence, name.cut)
    rest = candidate(document, name.first + at, name.stop, name.label, name.confidence)
    if len(forms) - at < _SHORTEST:
        return
    if _is_place(forms[at]):
        yield rest.relabelled("LOC")
    elif forms[at] in body_nouns() or _is_within(forms[at:]) or _is_body(forms[at]) or _is_described_body(*forms[at : at + 2]):
        yield from _parts(document, rest)


def _served(forms: Key) -> int:
    """Where the body begins whose officer was marked with it (المديرة العامة | لصندوق النقد الدولي), or 0."""
    title = titles().get(forms[0].removeprefix(ARTICLE))
    if title is None or title.kind != "office" or not is_definite(forms[0]) or forms[0].removeprefix(ARTICLE) in body_nouns():
        return 0
    at = next((at for at in range(1, len(forms)) if not is_adjective(forms[at])), 0)
    return at if at and len(forms) - at >= _SHORTEST and forms[at].startswith(FOR) else 0


def _end(forms: Key) -> int:
    """The first place at which the name is complete and something else follows, or 0."""
    if forms[0].removeprefix(ARTICLE) not in body_nouns():
        return 0
    return next((at for at in range(_SHORTEST, len(forms)) if _is_over(forms, at)), 0)


def _is_over(forms: Key, at: int) -> bool:
    if not (is_definite(forms[at - 1]) or forms[at - 1].startswith(FOR_THE)):
        return False
    is_last = at == len(forms) - 1
    is_body = _is_body(forms[at]) or (not is_last and _is_described_body(*forms[at : at + 2])) or _is_within(forms[at:])
    return _is_titled(forms[at]) or is_body or (is_last and _is_others(forms, at)) or _is_next(forms, at)


def _is_titled(form: str) -> bool:
    """Whether a word is "and" with someone's title (والمدير العام)."""
    title = titles().get(form[3:]) if form.startswith(AND_THE) else None
    return title is not None and title.kind == "office"


def _is_body(form: str) -> bool:
    """Whether a word is "and" with the noun of a second body (وجامعة, والوزارة)."""
    return form.startswith(AND) and form[1:].removeprefix(ARTICLE) in body_words("alone")


def _is_within(forms: Key) -> bool:
    """Whether ب with the noun of the body that this is a part of stands there (الفرقة الجنائية | بأمن الشلف), no place."""
    cut = next((cut for cut in noun_cuts(forms[0]) if cut.proclitics == BY), None)
    is_body = cut is not None and cut.rest.removeprefix(ARTICLE) in body_nouns()
    return is_body and cut is not None and known().get(one_spelling((cut.rest, *forms[1:]))) != "LOC"


def _is_described_body(form: str, after: str) -> bool:
    """Whether "and" with a body's noun and its adjective stand there (والمجلس الإقليمي)."""
    noun = form[1:]
    if (
        not form.startswith(AND_THE)
        or noun[2:] not in body_nouns()
        or noun.removeprefix(ARTICLE) in beside("ministry")
        or noun in body_words("vague")
    ):
        return False
    if nationality(after):
        return False  # هيئة الإذاعة والتلفزة اليابانية
    return is_adjective(after) and after.endswith(TA_MARBUTA) == noun.endswith(closed("feminine"))


def _is_others(forms: Key, at: int) -> bool:
    """Whether the last word is the sentence's purpose, or the noun of the body that this is a part of."""
    if not forms[at].startswith(FOR_THE):
        return False
    body = body_nouns().get(forms[at][2:])
    is_again = body is not None and body.refers != "-" and body.category not in _STANDING
    return is_again or forms[0].removeprefix(ARTICLE) in beside("ministry") or one_spelling(forms[:at]) in known()


def _is_next(forms: Key, at: int) -> bool:
    """Whether a word behind a definite one belongs to the sentence: it neither describes a noun before it nor is owned.

    A noun with the article, or people whom no noun before is (وزارة الاقتصاد | الموردين, كتيبة الصقور | التاجر); a noun without
    it, which would be open again (جيش البراري | تل الفراشات), but in what someone is called (مركز الملك | سلمان).
    """
    form, before = forms[at], forms[at - 1]
    if form.startswith(ARTICLE):
        is_other = is_definite(form) and not is_adjective(form) and form not in body_words("adjective")
        is_someone = _is_someone(form) and not any(_describes(form, noun) for noun in forms[:at])
        return is_other and not form.endswith(_ADJECTIVES) and (is_noun(form) or is_someone)
    if at == len(forms) - 1 or before in body_words("given") or any(map(_is_person, readings(before))):
        return False
    return form in titles() or form in body_nouns() or _is_place(form) or (form.isalpha() and _is_bare(form))


def _is_place(form: str) -> bool:
    return form in place_nouns() or form in body_words("place")


def _is_person(reading: Reading) -> bool:
    return reading.pos is Pos.NOUN and reading.human is True and (reading.gender, reading.number) == ("m", "s")


@lru_cache(maxsize=8_192)
def _is_bare(form: str) -> bool:
    """Whether a word is a noun without article, particle and pronoun, and nothing else (حكومة الإقليم | استئناف الصادرات)."""
    return is_noun(form) and not any(reading.proclitics or reading.suffix for reading in readings(form))


@lru_cache(maxsize=8_192)
def _is_someone(form: str) -> bool:
    """Whether a word with the article calls a man or several people (التاجر, المواطنين)."""
    found = readings(form)
    if form.endswith(closed("nisba_people")) or any(reading.guessed for reading in found):
        return False
    is_plural = form.endswith((MASCULINE_PLURAL, OBLIQUE)) and any(reading.human for reading in found)
    return is_plural or any(map(_is_person, found))


@lru_cache(maxsize=8_192)
def _describes(form: str, noun: str) -> bool:
    """Whether a word agrees as an adjective with a noun before it (السائقين | المضربين); a title is none by its form alone."""
    poses = {Pos.ADJECTIVE} if form[2:] in titles() else DESCRIBING
    found = [reading for reading in readings(form) if reading.pos in poses]
    nouns = [before for before in readings(noun) if before.is_nominal and before.gender]
    return any(may_describe(before, reading) for before in nouns for reading in found)
