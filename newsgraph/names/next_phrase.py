"""Where the next phrase begins behind a body's name: [كتيبة الصقور] التاجر, [جيش البراري] تل الفراشات.

A body is a noun with what owns or describes it. Behind a definite word it owns nothing more, so that a noun there which
describes none before it is the sentence's: an object, a place, an office, another body.
"""

from functools import lru_cache

from newsgraph.document.letters import ALEF, ARTICLE, HAMZA, MAQSURA, MASCULINE_PLURAL, OBLIQUE
from newsgraph.lexicons.closed import closed
from newsgraph.lexicons.nouns import body_nouns, place_nouns, titles
from newsgraph.morphology import Pos, Reading, readings
from newsgraph.names.phrases import body_words, is_adjective, is_definite, is_noun
from newsgraph.names.spelling import Key
from newsgraph.syntax.agreement import DESCRIBING, may_describe

_ADJECTIVES = (ALEF + HAMZA, MAQSURA)  # (الخضراء, الصغرى)


def belongs_to_next(forms: Key, at: int) -> bool:
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
    return form in titles() or form in body_nouns() or is_place(form) or (form.isalpha() and _is_bare(form))


def is_place(form: str) -> bool:
    """Whether a word is the noun before a place's name (تل, مطار, بلدة)."""
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
