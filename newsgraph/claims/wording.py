"""What a single word can be: complementizer, verb, speaker, noun of an event, word with ب."""

from collections.abc import Iterator
from functools import lru_cache

from newsgraph.claims.groups import group
from newsgraph.claims.lexicon import SpeakerKind, speakers
from newsgraph.document.letters import ALEF, BY, LIKE, SO, TA, TA_MARBUTA
from newsgraph.lexicons.closed import closed
from newsgraph.morphology import Pos, readings
from newsgraph.morphology.segments import nominal_fronts, pronouns


@lru_cache(maxsize=8_192)
def _that(form: str) -> str | None:
    """The particles before أن or إن, whatever pronoun is behind it; None for any other word."""
    found = (one for one in readings(form) if one.pos is Pos.COMPLEMENTIZER and one.lemma in group("that"))
    return next((one.proclitics for one in found if LIKE not in one.proclitics), None)


def is_that(form: str) -> bool:
    """True for أن and إن with any pronoun (أنه, إننا)."""
    return _that(form) == ""


def is_by_that(form: str) -> bool:
    """True for بأن, بأنه; also كأن is none."""
    return _that(form) == BY


def is_then_that(form: str) -> bool:
    """True for فإن, which opens what follows بحسب فلان."""
    return _that(form) == SO


@lru_cache(maxsize=8_192)
def bare(form: str) -> str:
    """The word without article and the particles before it: وللمصادر gives مصادر; as it stands where it is nobody's name."""
    if form in speakers():
        return form  # والدة, whose و is its own
    fronts = (front for front in nominal_fronts(form) if LIKE not in front.proclitics)
    return next((f.rest for f in fronts if len(f.rest) > 3 - f.article and (f.article or f.rest in speakers())), form)


@lru_cache(maxsize=8_192)
def speaker(form: str) -> SpeakerKind | None:
    """What kind of speaker the noun is; with a pronoun too (محاميه); None where it is none that we know."""
    words = (word for word, _ in pronouns(bare(form), closed("object_pronouns"), 3))
    return next((speakers()[word] for word in words if word in speakers()), None)


@lru_cache(maxsize=8_192)
def is_event(form: str) -> bool:
    """True for an indefinite noun that tells of an event or fact (إعادة, انهيار, عزمها); not for an adverb (اختصارا)."""
    if not group("content_noun").isdisjoint(_plain(form)):
        return True
    if form in group("adjunct") or form in group("adverb") or is_that(form):
        return False
    nouns = [one for one in readings(form) if one.is_nominal]
    events = [one for one in nouns if one.pos is Pos.MASDAR and not (one.proclitics or one.article)]
    if not events or (form.endswith(ALEF) and not events[0].suffix):
        return False
    return events[0] is nouns[0] or nouns[0].number == "p"  # إحداث, which reads like أحداث


@lru_cache(maxsize=8_192)
def is_feeling(form: str) -> bool:
    """True for a noun of mind or mood (أمل, قلقه, استياءهم)."""
    return not group("feeling").isdisjoint(_plain(form))


def _plain(form: str) -> Iterator[str]:
    """The noun, and what it is without its pronoun or the ending of an accusative: رغبتها, رغبة; أملا, أمل."""
    yield form.removesuffix(ALEF)
    for word, _ in pronouns(form, closed("third_person"), 2):
        yield word
        yield word[:-1] + TA_MARBUTA if word.endswith(TA) else word


def is_noun_like(form: str) -> bool:
    """True for a word that can stand in a noun phrase: no function word, complementizer or verb that cannot be a noun."""
    return bool(form) and form[0].isalpha() and form not in group("adjunct") and not is_that(form) and form not in group("adverb")
