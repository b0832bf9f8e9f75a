"""A verb whose letters are a verbal noun's too: where only a clause that describes the noun before it makes sense, or none does.

بيان [نشره] الحزب، هجوم [شنه] المسلحون      an indefinite noun, a pronoun that agrees with it, and one who acts
سبب [رفضه] العرض                           nobody who could act: a verbal noun after all
أبدى كثيرون [تخوفهم] من القرار             what the verb before wants: a verbal noun
"""

from collections.abc import Sequence

from newsgraph.lexicons.nouns import body_nouns
from newsgraph.morphology import Pos, Reading, Tense, readings
from newsgraph.report import Place
from newsgraph.syntax.agreement import agrees_before
from newsgraph.syntax.government import says, takes_object
from newsgraph.syntax.lexicon import group
from newsgraph.syntax.mentions import Placed

_NOUNS = frozenset({Pos.NOUN, Pos.MASDAR})
_BETWEEN = frozenset({*_NOUNS, Pos.ADJECTIVE, Pos.PARTICIPLE, Pos.NUMBER, Pos.QUANTIFIER})
_NEAR = 6
"""Words that a subject between its verb and what it does takes at most."""


def describing(at: int, forms: Sequence[str], words: Sequence[Reading], names: Sequence[Placed | None]) -> Reading | None:
    """The reading as such a verb of the noun at `at`, if it is one."""
    word = words[at]
    if word.pos not in _NOUNS or (word.article and not word.guessed) or not 0 < at < len(forms) - 1:
        return None
    before = words[at - 1]
    if before.pos not in _NOUNS or before.definite or names[at - 1] is not None or not _acts(words[at + 1], names[at + 1]):
        return None
    found = (one for one in readings(forms[at]) if one.is_verb and one.suffix and one.tense is Tense.PERFECT)
    return next((one for one in found if _takes_up(one, before) and agrees_before(one, words[at + 1])), None)


def wanted(at: int, forms: Sequence[str], words: Sequence[Reading], names: Sequence[Placed | None]) -> Reading | None:
    """The reading as a verbal noun, where a verb just before still waits for what somebody says, shows or does."""
    word, after = words[at], at + 1
    if not word.is_verb or not word.suffix or word.proclitics or not 1 < at < len(forms) - 1:
        return None
    found = next((one for one in readings(forms[at]) if one.pos is Pos.MASDAR and one.suffix == word.suffix), None)
    if found is None or not words[at - 1].is_nominal or (not words[at - 1].definite and _acts(words[after], names[after])):
        return None
    back = next((back for back in range(at - 2, max(-1, at - _NEAR), -1) if words[back].pos not in _BETWEEN), at)
    verb = words[back]
    return found if verb.is_verb and not verb.suffix and (takes_object(verb) or says(verb.lemma)) else None


def _acts(word: Reading, name: Placed | None) -> bool:
    if name is not None:
        return not isinstance(name.entity, Place)
    return word.is_nominal and word.article and not word.proclitics and (word.human is True or word.stem in body_nouns())


def _takes_up(verb: Reading, noun: Reading) -> bool:
    """Whether the pronoun can mean the noun: a plural of things takes that of one woman."""
    gender, number = noun.agrees_as
    if verb.suffix in group("him"):
        return gender == "m" and number == "s"
    return verb.suffix in group("her") and (gender, number) != ("m", "s")
