"""How a number is told: as older than another, as the next of one count, as a value put right."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from newsgraph.comparison.lexicon import telling
from newsgraph.comparison.setting import Setting
from newsgraph.document import Token
from newsgraph.document.letters import AND, TA, WILL, YA
from newsgraph.lexicons.particles import ABOUT, FROM

_FUTURE, _VERB = (WILL + YA, WILL + TA), 5
_AFTER = 6  # tokens behind the figure: قتل ستة أشخاص في وقت سابق


@dataclass(frozen=True, slots=True)
class Told:
    """`older`: حصيلة سابقة; `risen`: ارتفعت إلى; `corrected`: 12 قتيلا وليس 21; `lowered`: خفضت إلى; `expected`: سيبلغ."""

    older: bool = False
    risen: bool = False
    corrected: bool = False
    lowered: bool = False
    expected: bool = False


def told(setting: Setting, at: int, alike: int) -> Told:
    """How a figure is told; `alike` is the token behind the last number before that measures the same, which ends its reach.

    وكانت حصيلة سابقة أفادت بمقتل 37 شخصا وفقدان 70: both are older.
    """
    low, high = setting.sentence(at)
    first, stop = setting.figures[at]
    before = _forms(setting.tokens[max(low, alike) : first])
    after = [token.form for token in setting.tokens[stop : min(setting.segment(at)[1], stop + _AFTER)]]
    words = telling()
    return Told(
        older=not words["older"].isdisjoint(before | set(after)) and not _happened_before(setting, at, low),
        risen=not words["risen"].isdisjoint(_forms(setting.tokens[setting.segment(at)[0] : first])),
        corrected=not words["corrects"].isdisjoint(before) or _instead(setting, stop, high),
        lowered=not words["lowers"].isdisjoint(before),
        expected=not words["expected"].isdisjoint(before | set(after)) or any(map(_is_future, before)),
    )


def _forms(tokens: Sequence[Token]) -> set[str]:
    """The words as they read, with and without their conjunction: وارتفعت is ارتفعت."""
    forms = {token.form for token in tokens}
    return forms | {form.removeprefix(AND) for form in forms}


def _happened_before(setting: Setting, at: int, low: int) -> bool:
    """وفي وقت سابق، انفجرت قنبلة وقتلت أربعة: that happened before; وفي وقت سابق قال متحدث إن أربعة قتلوا is an older number.

    So did what happened في وقت سابق من هذا الشهر, whoever says it.
    """
    tokens = setting.tokens[low : setting.figures[at][0]]
    before = [at for at, (one, other) in enumerate(pairwise(tokens)) if {one.form, other.form} == telling()["earlier"]]
    if any(tokens[at + 2].form == FROM for at in before if at + 2 < len(tokens)):
        return True
    claim = setting.claims.get(setting.report.figures[at].claim_id or "")
    return bool(before) and (claim is None or claim.cue.start > setting.report.figures[at].number.start)


def _is_future(form: str) -> bool:
    """سيسجل, ستبلغ."""
    return form.removeprefix(AND).startswith(_FUTURE) and len(form) >= _VERB


def _instead(setting: Setting, stop: int, high: int) -> bool:
    """12 قتيلا وليس 21; بدلا من 21: a word that takes a value back, and the value; not لا يزال 8 مفقودين."""
    forms = [token.form for token in setting.tokens[stop : min(high, stop + _AFTER)]]
    at = next((at for at, form in enumerate(forms) if form in telling()["instead"]), None)
    value = [form for form in forms[at + 1 :] if form not in (FROM, ABOUT)] if at is not None else []
    return bool(value) and value[0][:1].isdigit()
