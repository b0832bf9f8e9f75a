"""One event for one happening: what two words tell of together, and what headline and lead both tell of."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import NamedTuple

from newsgraph.events.roles import Roles
from newsgraph.events.scene import Scene
from newsgraph.events.triggers import Trigger
from newsgraph.events.words import grammar
from newsgraph.morphology import Pos
from newsgraph.syntax.heads import acted_on, acting

_LEAD_TOKENS = 60
_BACK = 12  # earlier events among which a definite noun finds what it takes up


class Number(NamedTuple):
    """What a figure says, to be compared: 7 جرحى is what سبعة told of."""

    kind: str
    value: Decimal


@dataclass(slots=True)
class Happening:
    """A trigger with all that was found for it; `others` are the further triggers that tell of the same."""

    trigger: Trigger
    roles: Roles
    figure_ids: tuple[str, ...]
    numbers: frozenset[Number]
    others: list[Trigger]


def merged(scene: Scene, found: Sequence[Happening]) -> list[Happening]:
    """The happenings with those that are told twice made one."""
    kept: list[Happening] = []
    died: dict[str, Happening] = {}
    for happening in found:
        before = kept[-1] if kept else None
        if before is not None and _falls(scene, before.trigger, happening.trigger):
            if happening.trigger.type != "assault":
                before, happening = happening, before  # موجة حر تضرب: the noun tells what it is
            _absorb(happening, before)
            kept[-1] = happening
        elif before is not None and _generic(before, happening):
            kept[-1] = happening
        elif before is not None and _completes(scene, before, happening):
            if before.trigger.type == "disaster" or _says_little(before.trigger):
                before.trigger, happening.trigger = happening.trigger, before.trigger
            _absorb(before, happening)
        elif _again(scene, happening, kept) or _dies_again(scene, happening, died):
            continue
        else:
            kept.append(happening)
    return _headline(scene, kept)


def _generic(first: Happening, second: Happening) -> bool:
    """عملية الإجلاء, عملية تفجير: the first noun says nothing of its own."""
    beside = second.trigger.at - first.trigger.at == 1 and not second.trigger.proclitics
    return beside and first.trigger.sense.lemma in grammar("generic") and not second.trigger.shape.is_verb


def _again(scene: Scene, one: Happening, kept: list[Happening]) -> bool:
    """A noun without news of its own takes up an event told before, and is one more mention: ... اتفاقا ... الاتفاق.

    It is definite, or says what something is (الحادث عبارة عن حريق). What only the headline told before is told by the
    lead (see `_headline`).
    """
    trigger = one.trigger
    named = trigger.definite or scene.forms[max(0, trigger.at - 2) : trigger.at] == ["عبارة", "عن"]
    if not named or trigger.pronoun or trigger.shape.is_verb:
        return False
    pointed = _is_pointed_at(scene, trigger)
    for earlier in reversed(kept[-_BACK:]):
        above = earlier.trigger.at < scene.article.layout.headline.stop <= trigger.at
        same = not above and any(_kindred(told, trigger) for told in (earlier.trigger, *earlier.others[-_BACK:]))
        held = {*earlier.roles.actors, *earlier.roles.recipients, *earlier.roles.places}
        if same and (pointed or held.issuperset(one.roles.recipients + one.roles.places)) and one.numbers <= earlier.numbers:
            earlier.others.append(trigger)
            return True
    return False


def _dies_again(scene: Scene, one: Happening, died: dict[str, Happening]) -> bool:
    """قتل [فلان] ... مقتل [فلان]: nobody dies twice, however often it is told; who died is remembered."""
    if one.trigger.sense.lemma not in grammar("death"):
        return False
    title = scene.article.layout.headline.stop
    for id_ in one.roles.recipients:
        earlier = died.get(id_)
        above = earlier is not None and earlier.trigger.at < title <= one.trigger.at  # see `_headline`
        if earlier is not None and not above and earlier.trigger.type == one.trigger.type and one.numbers <= earlier.numbers:
            _absorb(earlier, one)
            return True
        if id_ in scene.persons:
            died[id_] = one
    return False


def _is_pointed_at(scene: Scene, one: Trigger) -> bool:
    """هذه [الهدنة], ذلك [الهجوم]: whatever more is said of it, it was told before."""
    return not one.proclitics and one.at > 0 and scene.article.words[one.at - 1].pos is Pos.DEMONSTRATIVE


def _kindred(one: Trigger, two: Trigger) -> bool:
    """هاجم and مهاجمة, اتفق and الاتفاق, قتل and مقتل: words of one type that share most of their letters."""
    short, long = sorted((one.sense.lemma, two.sense.lemma), key=len)
    fates = (grammar("death"), grammar("hurt"))  # مقتل, مصرع and قتلى tell of deaths; جرح and إصابة of wounds
    alike = short in long or short[:4] == long[:4] or any(short in group and long in group for group in fates)
    return one.type == two.type and alike


def _absorb(into: Happening, other: Happening) -> None:
    into.others += [other.trigger, *other.others]
    into.numbers |= other.numbers
    into.figure_ids += tuple(id_ for id_ in other.figure_ids if id_ not in into.figure_ids)
    held = {*into.roles.actors, *into.roles.recipients, *into.roles.places}
    for name in ("actors", "recipients", "places"):
        getattr(into.roles, name).extend(id_ for id_ in getattr(other.roles, name) if id_ not in held)


def _falls(scene: Scene, one: Trigger, two: Trigger) -> bool:
    """غارة جوية استهدفت ..., موجة حر تضرب ...: the noun is the subject of a verb that only says where it fell."""
    alike = one.type == two.type and two.shape.is_verb and not one.shape.is_verb and two.sense.lemma in grammar("aims")
    return alike and one.at in acting(scene.article, two.at)


def _completes(scene: Scene, first: Happening, second: Happening) -> bool:
    """فرضت السلطات حظر التجول, توقيع الاتفاق, حملة اعتقالات: the second noun only says what the first is."""
    one, two = first.trigger, second.trigger
    owned = two.pronoun and one.sense.lemma not in grammar("supporting")  # إطلاق سراحه is one, قصف معاقلهم is not
    ruled = _says_little(one) and {one.type, two.type} == {"legal", "coerce"}  # صدر حكم بالسجن
    verb = two.shape.is_verb and scene.article.words[two.at].is_verb  # حظر after فرضت السلطات is none
    if not (one.type == two.type or ruled) or verb or owned or "و" in two.proclitics:
        return False
    aside = scene.article.parsed.prepositions[two.at] and one.sense.lemma not in grammar("ruling")  # تصدى لهجوم, but قضت بالسجن
    return not aside and two.at in (*acted_on(scene.article, one.at), *acting(scene.article, one.at)) and _supports(one, two)


def _says_little(one: Trigger) -> bool:
    """شن [حملة], خرج في [مظاهرة], and of prices سجل [ارتفاعا]: the noun tells what happened."""
    return one.sense.lemma in grammar("empty") or (one.type == "market" and one.sense.lemma in grammar("recording"))


def _supports(one: Trigger, two: Trigger) -> bool:
    """Whether the first word tells little without the second."""
    if one.type == "disaster":
        return one.shape.part in ("perfect", "imperfect", "masdar") and two.shape.part == "noun"
    if one.shape.is_verb and (one.sense.lemma == two.sense.lemma or one.type == "market"):
        return True  # انخفضت الأسهم انخفاضا, تباطأ النمو
    told = two.shape.part == "noun" or two.shape.number == "p"
    return one.sense.lemma in grammar("supporting") or (one.shape.is_verb and told)


def _headline(scene: Scene, found: list[Happening]) -> list[Happening]:
    """A headline's events are those of the lead that say it with the same word, unless their numbers differ."""
    title = scene.article.layout.headline.stop
    below = [one for one in found if title <= one.trigger.at < title + _LEAD_TOKENS]
    gone = set()
    for one in found:
        if one.trigger.at >= title:
            break
        again = (two for two in below if _kindred(one.trigger, two.trigger))
        same = next((two for two in again if not _differ(one.numbers, two.numbers)), None)
        if same is not None:
            _absorb(same, one)
            gone.add(id(one))
    return [one for one in found if id(one) not in gone]


def _differ(one: frozenset[Number], two: frozenset[Number]) -> bool:
    """Both give a number of one kind, and none that is the same: five killed are not nine."""
    return not one & two and not {number.kind for number in one}.isdisjoint(number.kind for number in two)
