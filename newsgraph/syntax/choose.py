"""The likeliest reading of each token by its nearest neighbours; stands in until `words` has landed."""

from collections.abc import Sequence

from newsgraph.morphology import Pos, Reading, Tense, readings
from newsgraph.report import Person
from newsgraph.syntax.mentions import Placed

_OPEN = frozenset({Pos.VERB, Pos.NOUN, Pos.MASDAR, Pos.PARTICIPLE, Pos.ADJECTIVE, Pos.UNKNOWN, Pos.SIGN})
_VERBAL = frozenset(
    {"لم", "لن", "قد", "سوف", "الذي", "التي", "الذين", "لا", "كان", "كانت", "عندما", "بعدما", "حيث", "كما", "لقد"}
)
_KAN = frozenset({"كان", "اصبح", "بات", "ظل", "زال"})
_BEFORE_VERBS = _KAN | {"بدا", "عاد", "اخذ", "راح", "مكن", "امكن", "استطاع", "واصل"}
_GOVERNS_NOUNS = frozenset({Pos.PREPOSITION, Pos.DEMONSTRATIVE, Pos.QUANTIFIER, Pos.NUMBER})


def choose(forms: Sequence[str], names: Sequence[Placed | None]) -> list[Reading]:
    """A reading for each token; what lies in a name is a noun."""
    chosen: list[Reading] = []
    before: Reading | None = None
    for at, form in enumerate(forms):
        name = names[at]
        before = _pick(form, before, forms[at - 1] if at else "") if name is None else _named(form, name, at)
        chosen.append(before)
    return chosen


def _named(form: str, name: Placed, at: int) -> Reading:
    proclitics = name.mention.proclitics if name.first == at else ""
    return Reading(Pos.NOUN, form, form, proclitics, article=True, number="s", human=isinstance(name.entity, Person))


def _pick(form: str, before: Reading | None, word_before: str) -> Reading:
    some = readings(form)
    if len(some) == 1:
        return some[0]
    governed = before is not None and before.pos in _GOVERNS_NOUNS
    was = next((r for r in some if r.is_verb and r.lemma in _KAN and r.person == 3), None)
    if was is not None and not governed:
        return was
    closed = next((r for r in some if r.pos not in _OPEN), None)
    if closed is not None:
        return closed
    scores = [_score(r, before, word_before, governed) - 0.1 * place for place, r in enumerate(some)]
    return some[scores.index(max(scores))]


def _score(reading: Reading, before: Reading | None, word_before: str, governed: bool) -> float:
    if not reading.is_verb:
        dual = reading.number == "d" and reading.stem.endswith("ا")
        return -1.0 * reading.guessed - 1.0 * dual - 0.5 * bool(reading.proclitics and (reading.guessed or not reading.article))
    score = 0.0
    if reading.person != 3:
        score -= 0.8 if reading.tense is Tense.IMPERFECT and reading.number == "p" else 3
    if reading.tense is Tense.IMPERATIVE:
        score -= 5
    if word_before.removeprefix("و") in _VERBAL or (
        before is not None and before.pos is Pos.COMPLEMENTIZER and not before.suffix
    ):
        score += 3
    if before is None or before.pos in (Pos.SIGN, Pos.CONJUNCTION):
        score += 0.5
    elif before.is_verb and before.lemma not in _BEFORE_VERBS:
        score -= 1.5
    score -= 4.0 * governed + 1.0 * reading.proclitics.endswith("ل") + 1.0 * (reading.number == "d")
    return score - 1.0 * (reading.jussive and word_before[-2:] not in ("لم", "لا"))
