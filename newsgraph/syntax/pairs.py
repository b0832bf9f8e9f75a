"""Two verbs joined at once, which share the nouns behind the second.

اعتقلت [وعذبت] قوات الأمن عشرين ناشطا       both have its subject and its object
الفرق داهمت [وفتشت] المنازل                 both have its object
"""

from newsgraph.morphology import Reading, Voice
from newsgraph.syntax.clauses import Filled, Slot
from newsgraph.syntax.draft import Chunk, ChunkKind, Draft
from newsgraph.syntax.government import may_take_object, needs_object, takes_object
from newsgraph.syntax.lexicon import group
from newsgraph.syntax.opened import OpenClause
from newsgraph.syntax.state import State


def pair(state: State, first: OpenClause, second: OpenClause) -> None:
    """Let the clause of a verb right behind another verb share what stands behind them, where the two may have one subject."""
    one, words = state.previous, state.draft.words
    if one is None or one.kind is not ChunkKind.VERB or one.head != first.predicate or one.stop != second.first:
        return
    before, after = words[one.head], words[second.predicate]
    voices = {before.voice, after.voice} != {Voice.ACTIVE, Voice.PASSIVE}
    if voices and _may_be_one(before, after) and not {before.lemma, after.lemma} & (group("kan") | group("impersonal")):
        second.after, second.twin, first.twin = first.after, first.predicate, second.predicate


def _may_be_one(one: Reading, other: Reading) -> bool:
    """Whether two verbs are of one person, gender and number, and both with a pronoun or neither."""
    agree = one.person == other.person and one.gender == other.gender and one.number == other.number
    return agree and bool(one.suffix) == bool(other.suffix)


def shareable(draft: Draft, clause: OpenClause, behind: list[Chunk]) -> list[Chunk]:
    """Of what stands behind two verbs what is for the first: no lone noun that the second alone wants (يسعى [ويبذل] جهده)."""
    words, second = draft.words, clause.twin > clause.predicate
    wanted = second and needs_object(words[clause.twin].lemma, otherwise=False) and not takes_object(words[clause.predicate])
    return [] if wanted and len(behind) == 1 else behind


def may_share_object(draft: Draft, clause: OpenClause) -> bool:
    """Whether a noun behind another verb can be this verb's object too."""
    return clause.twin < clause.predicate or takes_object(draft.words[clause.predicate])


def may_share_passive(draft: Draft, clause: OpenClause) -> bool:
    """Whether two verbs can be passives of one noun: [قُتل وجُرح] عشرات, not يكتشف ويضحك المتفرج."""
    return clause.twin < 0 or needs_object(draft.words[clause.twin].lemma, otherwise=False)


def shared(draft: Draft, clause: OpenClause, first: OpenClause, behind: list[Chunk]) -> None:
    """Fill the slots of the second verb as those of the first were filled."""
    verb, subject = draft.words[clause.predicate], first.subject
    clause.passive = verb.voice is Voice.PASSIVE or (verb.voice is Voice.EITHER and first.passive)
    if subject is not None and not clause.passive:
        clause.subject = subject if subject.filled is Filled.AFTER else Slot(subject.head, Filled.CARRIED)
    rest = [chunk for chunk in behind if subject is None or chunk.head != subject.head]
    if clause.object is None and rest and may_take_object(verb):
        clause.object = Slot(rest[0].head, Filled.AFTER)
    elif clause.object is None and clause.passive and first.object is not None:
        clause.object = Slot(first.object.head, Filled.CARRIED)
