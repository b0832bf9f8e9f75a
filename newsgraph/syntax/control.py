"""Who does what a masdar or an أن clause says, where it does not say so itself: a slot of the clause above.

طلبت النيابة من [القاضي] سجن فلان       the one asked
سمحت الحكومة [للشركة] باستيراد القمح     the one allowed
اتهمت النيابة [المدير] بإخفاء الأرباح    what ب brings in was done by the object
أدين [المتهم] بقتل جاره                 or by the one that the passive speaks of
يعتزم [الجيش] شن هجوم                   else by the subject
"""

from collections.abc import Sequence

from newsgraph.document.letters import BY
from newsgraph.syntax.clauses import Filled, Oblique, Slot
from newsgraph.syntax.lexicon import group


def controller(
    at: int, preposition: str, *, subject: Slot | None, object_: Slot | None, obliques: Sequence[Oblique], fills: bool
) -> Slot | None:
    """The slot of the clause above that controls a predicate at `at`; `fills` where the predicate is its object.

    None under prepositions of time and cause (بعد قصف البلدة): whoever did that, it need not be the clause's subject.
    """
    if preposition in group("apart"):
        return None
    if preposition == BY and object_ is not None and object_.head != at:
        return Slot(object_.head, Filled.CONTROLLED)
    asked = asked_of(at, obliques) if fills or preposition == BY else None
    chosen = asked.head if asked is not None else subject.head if subject is not None else -1
    return None if chosen in (-1, at) else Slot(chosen, Filled.CONTROLLED)


def asked_of(at: int, obliques: Sequence[Oblique]) -> Oblique | None:
    """The phrase before a predicate that names whom somebody asks, allows or obliges."""
    return next((oblique for oblique in obliques if oblique.preposition in group("asked") and oblique.head < at), None)
