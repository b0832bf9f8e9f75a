"""What the shape of a word tells: whether it can be a counted noun, a plural, or carries a pronoun."""

from newsgraph.document.letters import (
    ALEF,
    ARTICLE,
    DUAL,
    FEMININE_DUAL,
    FEMININE_PLURAL,
    HA,
    LIKE,
    LIKE_THE,
    MASCULINE_PLURAL,
    NUN,
    PROCLITICS,
    SO,
    SO_THE,
    TA,
    TA_MARBUTA,
    WAW,
    YA,
)
from newsgraph.figures.lexicon import nouns
from newsgraph.figures.sentence_window import bare
from newsgraph.figures.verbs import is_verb
from newsgraph.lexicons.closed import closed
from newsgraph.lexicons.particles import HAS, THAT
from newsgraph.numerals.duals import dual

_SHORTEST = 3  # letters of a noun


def can_count(form: str, *, definite: bool = False) -> bool:
    """Whether the word may be a counted noun: no particle, no verb, nothing that carries a particle before it."""
    function = nouns()["function"]
    if form.isascii() or len(form) < _SHORTEST or any(word in function for word in bare(form)[:2]):
        return False
    if form[0] in PROCLITICS and not definite:
        return _own_front(form) or (form[0] in (SO, LIKE) and not form.startswith((LIKE_THE, SO_THE, SO + HAS, SO + THAT)))
    return not _verb(form)


def _own_front(form: str) -> bool:
    """A word whose first letter is its own: لاجئا, بندقية, فلسطينيين, not لسوريا or بقصف."""
    return form in nouns()["clitic_like"] or form.endswith(closed("nisba_people")) or listed(form)


def listed(form: str) -> bool:
    """A singular whose dual is on the list of nouns that are counted: طفلة, جنديا."""
    pair = dual(form[:-1] + FEMININE_DUAL if form.endswith(TA_MARBUTA) else form.removesuffix(ALEF) + DUAL)
    return pair is not None and not pair.proclitics


def plural(form: str) -> bool:
    """A word that is a plural by its ending or by the lexicon."""
    word = form.removeprefix(ARTICLE)
    return (
        (word.endswith(closed("plural")) and len(word) > 4)
        or word in nouns()["plurals"]
        or without_pronoun(word) in nouns()["plurals"]
    )


def without_pronoun(form: str) -> str:
    """The word without its possessive pronoun: مقاتليه gives مقاتلي; مياه stays."""
    if form.removeprefix(ARTICLE) in nouns()["endings"] or form.startswith(ARTICLE):
        return form
    ending = next((ending for ending in closed("third_person") if form.endswith(ending) and len(form) - len(ending) >= 3), "")
    return form.removesuffix(ending) if ending else form


def owned(form: str) -> bool:
    """«14 حتفهم»: what carries a pronoun is not counted by a plain number; a final ه may be a careless ة."""
    return form.endswith(closed("third_person")) and form[-1] != HA and form not in nouns()["endings"] and len(form) > 4


def _verb(form: str) -> bool:
    """يعملون, سقطوا, ارتفع."""
    if is_verb(form):
        return not (listed(form) or form in nouns()["counted"] or form in nouns()["plurals"])
    if form.endswith(WAW + ALEF) and len(form) > 4:
        return True
    return form[0] in (YA, TA) and form.endswith(MASCULINE_PLURAL) and not form.endswith(YA + MASCULINE_PLURAL) and len(form) > 4


def owned_plural(form: str) -> bool:
    """«مواطنيه الثلاثة», «عملياتها الخمس», «لممثلينا الأربعة»: definite by its pronoun."""
    if without_pronoun(form) != form:
        return True
    kept = form.removesuffix(NUN + ALEF)
    return kept != form and any(word.endswith((YA, FEMININE_PLURAL)) or plural(word) for word in bare(kept))
