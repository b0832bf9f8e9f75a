"""The finite forms of a verb in the active voice, from the principal parts of the dictionary.

Unvowelled Arabic needs three classes only. A verb that ends in a weak letter drops it before a vowel (نفى, نفت, ينفون, لم ينف);
one that is weak in the middle is short before a consonant and in the jussive (قال, قلن, لم يقل); any other keeps its letters.
Which passives can be told from their letters is for each reader to say: what is safe for قيل is not for زير.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

Tense = Literal["perfect", "imperfect"]
Number = Literal["s", "d", "p"]
Gender = Literal["m", "f", ""]

_WEAK_END = ("ى", "ا", "ي", "و")
_MIDDLE = "اوي"


@dataclass(frozen=True, slots=True)
class VerbForm:
    """What an inflected form says of its subject; `passive` only where the letters can be nothing else (قيل, يقال)."""

    tense: Tense
    person: Literal[1, 3]
    gender: Gender
    number: Number
    passive: bool = False
    jussive: bool = False


_said = lru_cache(maxsize=None)(VerbForm)
"""Thousands of written forms say one of some thirty things: one object for each."""


def active_forms(perfect: str, imperfect: str) -> Iterator[tuple[str, VerbForm]]:
    """Every written form with its meaning; the principal parts are given as they read (see `normalise`).

    >>> [form for form, said in active_forms("قال", "يقول") if said.gender == "f" and said.tense == "perfect"]
    ['قالت', 'قالتا', 'قلن']
    """
    yield from _perfect(perfect)
    yield from _imperfect(imperfect, is_hollow(perfect))


def is_hollow(perfect: str) -> bool:
    """True for قال and أفاد, weak in the middle; not for تساءل, whose alef is its pattern's."""
    return len(perfect) >= 3 and perfect[-2] == "ا" and perfect[-1] not in _WEAK_END


def _perfect(lemma: str) -> Iterator[tuple[str, VerbForm]]:
    if lemma.endswith(("ى", "ا")) and len(lemma) > 2:
        stem, weak = lemma[:-1], "و" if lemma.endswith("ا") else "ي"
        long = short = stem + weak
        endings = (
            (lemma, "m", "s"),
            (stem + "ت", "f", "s"),
            (long + "ا", "m", "d"),
            (stem + "تا", "f", "d"),
            (stem + "وا", "m", "p"),
        )
    else:
        long, short = lemma, lemma[:-2] + lemma[-1] if is_hollow(lemma) else lemma
        endings = (
            (lemma, "m", "s"),
            (long + "ت", "f", "s"),
            (long + "ا", "m", "d"),
            (long + "تا", "f", "d"),
            (long + "وا", "m", "p"),
        )
    for form, gender, number in endings:
        yield form, _said("perfect", 3, gender, number)
    yield short + "ن", _said("perfect", 3, "f", "p")
    yield short + "ت", _said("perfect", 1, "", "s")
    yield short + "نا", _said("perfect", 1, "", "p")


def _imperfect(lemma: str, hollow: bool) -> Iterator[tuple[str, VerbForm]]:
    body = lemma[1:]
    weak = body.endswith(_WEAK_END) and len(body) > 1
    stem = body[:-1] if weak else body
    short = body[:-2] + body[-1] if hollow and body[-2:-1] and body[-2] in _MIDDLE else stem
    dual = stem + ("و" if body.endswith("و") else "ي") if weak else body
    for letter, gender in (("ي", "m"), ("ت", "f")):
        for form in dict.fromkeys((body, short)):  # the short one is the jussive, which لم must stand before
            yield letter + form, _said("imperfect", 3, gender, "s", jussive=form != body)
        for ending in ("ان", "ا"):
            yield letter + dual + ending, _said("imperfect", 3, gender, "d")
    for ending in ("ون", "وا"):
        yield "ي" + stem + ending, _said("imperfect", 3, "m", "p")
    yield "ي" + (body if weak else short) + "ن", _said("imperfect", 3, "f", "p")
    yield "ا" + body, _said("imperfect", 1, "", "s")
    yield "ن" + body, _said("imperfect", 1, "", "p")
