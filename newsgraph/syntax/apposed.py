"""Second names: a person behind his office, an office behind its person, what a body is behind its name."""

from collections.abc import Iterator

from newsgraph.lexicons.nouns import body_nouns, titles
from newsgraph.morphology import Pos, Reading
from newsgraph.report import Person
from newsgraph.syntax.agreement import DESCRIBING, is_bare_accusative, may_describe
from newsgraph.syntax.belonging import NEAR, is_somebody, waits_for
from newsgraph.syntax.draft import Chunk, Draft
from newsgraph.syntax.government import says
from newsgraph.syntax.lexicon import group
from newsgraph.syntax.state import State
from newsgraph.syntax.tree import Relation

_COMMAS = frozenset("،,")


def apposed_to(state: State, chunk: Chunk) -> int:
    """The noun that a phrase is a second name of, or -1: المتحدث باسم الوزارة [فلان], وزير السكن، [فلان], فلان، [رئيس الهيئة]."""
    top, draft, name = state.top, state.draft, state.draft.names[chunk.head]
    before = state.noun_before
    if (counted := _counted(state, chunk)) >= 0:
        return counted
    if name is not None and top.predicate < 0 and before is not None and before.preposition and before.stop == chunk.first:
        return before.last  # بفضل تطبيق الصور [كذا] زادت ...
    if name is not None and isinstance(name.entity, Person) and before is not None and before.stop == chunk.first:
        role = _role(state, before)
        if role >= 0:
            return role
    if draft.is_person(chunk.head) and state.after_comma and not chunk.joined and top.last is not None:
        role = _role(state, top.last) if top.last.stop == chunk.first - 1 else -1
        if role >= 0 and not _is_told(draft, role, chunk.first):
            return role
    one = draft.words[chunk.head]  # الأمين العام للمجلس | الدكتور فلان
    somebody = name is not None or (one.pos is not Pos.MASDAR and one.human is not False)
    if is_somebody(state, chunk) and somebody and not chunk.joined:
        role = next((role.head for role in _roles(state) if not _is_named(state, role, chunk.first)), -1)
        if role >= 0:
            return role
    return -1 if name is not None or top.last is None or is_bare_accusative(one) else _named_by(state, top.last, chunk)


def _named_by(state: State, first: Chunk, chunk: Chunk) -> int:
    """As `apposed_to`, of an office or kind behind a name: فلان، [رئيس الهيئة], كتائب كذا، [الحركة] المقربة من كذا."""
    one, named = state.draft.words[chunk.head], state.draft.names[first.head] is not None
    inner = _inner(state, first)
    waits = not (state.top.before or any(not one.preposition for one in state.top.after))
    if inner >= 0 and not (named or waits) and one.human and state.after_comma and chunk.definite:
        return inner
    body = named and one.stem in body_nouns() and state.after_comma
    if not (one.human or body):
        return first.head if _describes_aside(state, first, chunk) else -1
    second = named if state.after_comma else _is_speaker(state, first, chunk)
    another = is_somebody(state, first) and is_somebody(state, chunk)  # [فلان]، [وزير الدفاع فلان]
    return first.head if second and not another and not _is_another(state, first, one) else -1


def _counted(state: State, chunk: Chunk) -> int:
    """قتل سبعة [أشخاص]، من بينهم | فلان: of whom he who stands behind بينهم is one, or -1."""
    draft, among = state.draft, state.previous
    if among is None or among.stop != chunk.first or draft.forms[among.head] not in group("among"):
        return -1
    at = among.first - 1 - (among.first > 1 and draft.forms[among.first - 1] in _COMMAS)
    return at if at >= 0 and draft.words[at].is_nominal else -1


def _inner(state: State, phrase: Chunk) -> int:
    """برئاسة الشيخ [فلان]، نائب رئيس المجلس: the person's name that a phrase under a preposition ends with, or -1."""
    name = state.draft.names[phrase.stop - 1]
    return name.first if phrase.preposition and name is not None and isinstance(name.entity, Person) else -1


def _roles(state: State) -> Iterator[Chunk]:
    """The phrases that a person's name may be apposed to, the nearest first: مع [ممثل الهيئة]، فلان; [وزير السكن]، فلان."""
    top, words = state.top, state.draft.words
    if state.after_comma and top.last is not None and top.last.preposition and words[top.last.head].human:
        yield top.last
    for role in (top.after or top.before)[-1:]:
        head = words[role.head]
        ranked = state.noun_before is role and head.article and head.stem in titles()  # حث [الفريق] فلان
        if state.draft.names[role.head] is None and head.number != "p" and (head.human is not False or ranked):
            yield role


def _is_another(state: State, name: Chunk, role: Reading) -> bool:
    """التقى وزير الدفاع، فلان، [رئيسة] البعثة: not what a person is whose office was told, where the verb wants one more."""
    top, draft = state.top, state.draft
    if draft.relation[name.head] is not Relation.APPOSITION or top.predicate < 0:
        return False
    return waits_for(top, draft.words[top.predicate], role)


def _describes_aside(state: State, first: Chunk, chunk: Chunk) -> bool:
    """رفضت الحركة، [التابعة] للتحالف، الهدنة: a participle behind a comma that agrees with the verb's subject before it."""
    top, draft, word = state.top, state.draft, state.draft.words[chunk.head]
    told = state.following is not None and bool(state.following.preposition) and top.after == [first]
    if not (state.after_comma and told and word.article and word.pos in DESCRIBING and chunk.stop - chunk.first == 1):
        return False
    verb, noun = draft.words[top.predicate], draft.words[first.head]
    return may_describe(noun, word) if noun.gender else (verb.gender, verb.number) == (word.gender, word.number)


def _is_speaker(state: State, name: Chunk, chunk: Chunk) -> bool:
    """قال [فلان] وكيل وزارة الطاقة إن ...: nobody is said, so that who says it has two names."""
    predicate, named = state.top.predicate, state.draft.names[name.stop - 1]
    saying = predicate >= 0 and says(state.draft.words[predicate].lemma)
    return saying and name.stop == chunk.first and named is not None and isinstance(named.entity, Person)


def _role(state: State, before: Chunk) -> int:
    """على لسان [المتحدث] باسمها فلان: who a name right behind a prepositional phrase is; or -1."""
    draft, at = state.draft, before.last
    while draft.relation[at] in (Relation.OWNER, Relation.ATTRIBUTE) and not draft.words[at].human:
        at = draft.governor[at]
    word = draft.words[at]
    apart = before.preposition or state.after_comma  # بحضور [وزير] الداخلية، فلان
    return at if apart and word.human and word.number == "s" and draft.names[at] is None else -1


def _is_told(draft: Draft, role: int, stop: int) -> bool:
    """Whether an office has a person's name already."""
    return any(draft.governor[at] == role and draft.relation[at] is Relation.APPOSITION for at in range(role + 1, stop))


def _is_named(state: State, role: Chunk, stop: int) -> bool:
    """Whether a phrase has a name in apposition already, in it or behind a comma."""
    draft, nearest = state.draft, range(role.first, min(stop, role.first + NEAR))
    hung = (at for at in nearest if draft.names[at] is not None and draft.relation[at] is Relation.APPOSITION)
    return any(draft.governor[at] == role.head or at < role.stop for at in hung)
