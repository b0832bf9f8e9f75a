"""What a single word can be: complementizer, verb, speaker, noun of an event, word with ب."""

import re
from functools import lru_cache

from newsgraph.claims.groups import group
from newsgraph.claims.lexicon import SpeakerKind, speakers
from newsgraph.lexicons import name_words
from newsgraph.morphology import Pos, Reading, readings

_PRONOUNS = ("", "ه", "ها", "هم", "هما", "هن", "نا", "ني", "ك", "كم", "ي", "نها")
_THAT = frozenset("ان" + pronoun for pronoun in _PRONOUNS if pronoun not in ("ي",)) | {"اني", "انما"}
_SUFFIXES = ("هما", "ها", "هم", "هن", "نا", "ه")

# Patterns of verbal nouns, as they read without article: إعلان, انسحاب, استقبال; تنفيذ; تعاون; مشاركة; تقدم is too like a verb.
_EVENT = re.compile(r"^(?:ا\w{1,4}ا\w?ة?|ا\wا\wة|ا\w{2}ا\w|ت\w{2}ي\w(?:ات)?|ت\wا\w{2}|م\wا\w{2}ة|ت\w{2}ية|ت\w{3})$")
_EVENT_OR_BODY = re.compile(r"^\w{2}ا\wة$")  # حماية, but also وزارة


def is_that(form: str) -> bool:
    """True for أن and إن with any pronoun (أنه, إننا)."""
    return form in _THAT


def is_by_that(form: str) -> bool:
    """True for بأن, بأنه; also كأن is none."""
    return form[:1] == "ب" and form[1:] in _THAT


def is_then_that(form: str) -> bool:
    """True for فإن, which opens what follows بحسب فلان."""
    return form[:1] == "ف" and form[1:] in _THAT


def is_any_that(form: str) -> bool:
    """True for أن with any particle before it (بأن, فإن, وأن, لأن)."""
    return is_that(form) or (form[:1] in ("ب", "ف", "و", "ل", "ك") and form[1:] in _THAT)


@lru_cache(maxsize=8_192)
def bare(form: str) -> str:
    """The word without article and the particles before it, as far as letters alone can tell: وللمصادر gives مصادر."""
    if form in speakers():
        return form  # والدة, whose و is its own
    if form[:1] in ("و", "ف") and len(form) > 4:
        form = form[1:] if form[1:3] in ("ال", "لل", "با") or form[1:] in speakers() else form
    if form.startswith("لل") and len(form) > 4:
        return form[2:]
    if form.startswith(("بال", "كال")) and len(form) > 5:
        return form[3:]
    if form.startswith("ال") and len(form) > 4:
        return form[2:]
    if form[:1] in ("ل", "ب") and form[1:] in speakers():
        return form[1:]
    return form


@lru_cache(maxsize=8_192)
def speaker(form: str) -> SpeakerKind | None:
    """What kind of speaker the noun is; with a pronoun too (محاميه); None where it is none that we know."""
    word = bare(form)
    if word in speakers():
        return speakers()[word]
    for suffix in _SUFFIXES:
        if word.endswith(suffix) and word[: -len(suffix)] in speakers() and len(word) - len(suffix) > 2:
            return speakers()[word[: -len(suffix)]]
    return None


@lru_cache(maxsize=8_192)
def is_event(form: str) -> bool:
    """True for an indefinite noun that tells of an event or fact (إعادة, انهيار, عزمها)."""
    if form in group("content_noun") or (form[:-1] in group("content_noun") and form.endswith("ا")):
        return True
    if form in group("adjunct") or form.startswith(("ال", "لل")) or form in group("adverb") or is_that(form):
        return False
    if _EVENT.match(form) or (_EVENT_OR_BODY.match(form) and form not in speakers()):
        return True
    if any(form.endswith(suffix) and _is_plain_event(form[: -len(suffix)]) for suffix in _SUFFIXES):
        return True
    found = [one for one in readings(form) if one.pos is not Pos.VERB]
    return bool(found) and all(map(_is_bare_masdar, found))


def _is_bare_masdar(reading: Reading) -> bool:
    """True for قيام; not for its forms with letters of other words (بقيام, سموه), which say less surely what they are."""
    attached = reading.proclitics or reading.article or reading.suffix
    return reading.pos is Pos.MASDAR and reading.number == "s" and not (reading.guessed or attached)


def _is_plain_event(stem: str) -> bool:
    """The noun before its pronoun: مشاركت(هم) is مشاركة."""
    whole = stem[:-1] + "ة" if stem.endswith("ت") else stem
    known = _EVENT.match(whole) or (_EVENT_OR_BODY.match(whole) and whole not in speakers())
    return whole in group("content_noun") or bool(known)


@lru_cache(maxsize=8_192)
def starts_with_by(form: str) -> bool:
    """True where the first letter is ب "with", as far as can be told: بال..., or a noun of an event behind it."""
    if form in group("by_adverb") or form[:1] != "ب":
        return False
    if (form.startswith("بال") and len(form) > 5) or form.startswith("بب"):
        return True
    return (len(form) == 4 and form not in name_words()) or (len(form) > 3 and (is_event(form[1:]) or is_feeling(form[1:])))


@lru_cache(maxsize=8_192)
def is_feeling(form: str) -> bool:
    """True for a noun of mind or mood (أمل, قلقه, استياءهم)."""
    if form in group("feeling") or (form.endswith("ا") and form[:-1] in group("feeling")):
        return True
    for suffix in _SUFFIXES:
        stem = form.removesuffix(suffix)
        if stem != form and (stem in group("feeling") or (stem.endswith("ت") and stem[:-1] + "ة" in group("feeling"))):
            return True
    return False


def is_noun_like(form: str) -> bool:
    """True for a word that can stand in a noun phrase: no function word, complementizer or verb that cannot be a noun."""
    return bool(form) and form[0].isalpha() and form not in group("adjunct") and not is_that(form) and form not in group("adverb")
