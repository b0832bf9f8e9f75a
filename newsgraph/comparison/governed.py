"""Whether another verb governs those counted than the word that stands before tells."""

from itertools import takewhile

from newsgraph.comparison.lexicon import concept_of, telling
from newsgraph.comparison.setting import Setting
from newsgraph.document import Token
from newsgraph.document.letters import AND
from newsgraph.morphology import Pos, readings

_NEAR = 3  # tokens before a figure: وشارك في المسيرات المئات


def of_another_verb(setting: Setting, at: int) -> bool:
    """جرح المئات خلال احتجاجات شارك فيها عشرات الآلاف: a verb right before a figure, that tells nothing of the dead or wounded.

    Not one of amount (بلغ), nor one with إلى before its number (طالت إلى), nor what reads like one (على متنها).
    """
    first, low = setting.figures[at][0], setting.sentence(at)[0]
    places = range(first - 1, max(low, first - _NEAR) - 1, -1)
    near = [setting.tokens[place] for place in places]
    if near and near[0].form in telling()["reaches"]:
        return False
    untold = takewhile(lambda place: not _tells(setting.tokens[place].form), places)
    return any(_is_verb(setting.tokens[place]) and (place == low or _may_open(setting.tokens[place - 1])) for place in untold)


def _tells(form: str) -> bool:
    return concept_of(form) is not None or form.removeprefix(AND) in telling()["amounts"]


def _is_verb(token: Token) -> bool:
    known = [reading.pos for reading in readings(token.form) if not reading.guessed]
    return Pos.VERB in known and set(known) <= {Pos.VERB, Pos.PARTICIPLE}


def _may_open(before: Token) -> bool:
    return not before.is_number and all(reading.pos is not Pos.PREPOSITION for reading in readings(before.form))
