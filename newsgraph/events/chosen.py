"""What the roles of an event's candidates, each weighed by itself, leave of each other."""

from collections.abc import Sequence
from dataclasses import dataclass

from newsgraph.events.candidates import Candidate
from newsgraph.events.proposal import NEAR, SURE, by_preposition
from newsgraph.events.proposals import proposals
from newsgraph.events.setting import Setting
from newsgraph.events.words import grammar
from newsgraph.syntax import Relation

_ACTING = ("subject", "relative", "owner is", "owner member")
"""The ways to an actor that leave no room for another."""

_MUTUAL = frozenset({"agree", "consult", "cooperate", "sport", "deal"})
"""Types of what several do together, wherever they stand."""

_JUDGED, _HARM = frozenset({"legal", "coerce", "sanction"}), frozenset({"assault", "casualty", "coerce", "seize"})
_JOINED = frozenset({Relation.CONJUNCT, Relation.APPOSITION, Relation.OWNER, Relation.ATTRIBUTE})


@dataclass(frozen=True, slots=True)
class Chosen:
    """A candidate with the role that is likeliest, and its score."""

    one: Candidate
    role: str
    score: float


def settled(setting: Setting, told: Sequence[Chosen]) -> list[Chosen]:
    """Those that are left when none is barred, who surely acts acts alone, and others act only where they are joined to him."""
    left = _surest(setting, _accused(setting, [row for row in told if not _is_barred(setting, row)]))
    acting = [row for row in left if row.role == "A" and not row.one.back]
    if not acting or setting.trigger.type in _MUTUAL:
        return left
    first = max(acting, key=lambda row: row.score).one
    return [row for row in left if row not in acting or _are_together(setting, row.one, first)]


def _accused(setting: Setting, told: Sequence[Chosen]) -> list[Chosen]:
    """حكم على [فلان] بالسجن لقتله [فلانا]: who is judged or held is the first, not whom he is said to have harmed."""
    done = [row.one.at for row in told if row.role == "R" and not row.one.back]
    if setting.trigger.type not in _JUDGED or len(done) < 2:
        return list(told)
    return [row for row in told if row.role != "R" or row.one.at == min(done) or not _is_harmed(setting, row.one)]


def _is_harmed(setting: Setting, one: Candidate) -> bool:
    way = setting.path(one)
    return way is not None and any(setting.events.get(at) in _HARM for at in way.down[:-1])


def _are_together(setting: Setting, one: Candidate, other: Candidate) -> bool:
    """Whether two stand in one phrase, or under one preposition: قصف [الجيش] و[الحركة], بين [الجيش] وبين [الحركة]."""
    tree = setting.scene.article.tree
    return one.preposition == other.preposition != "" or tree.top(one.at, *_JOINED) == tree.top(other.at, *_JOINED)


def _is_barred(setting: Setting, row: Chosen) -> bool:
    """What a verb in the passive says was done has no actor but one under من قبل and its like; nothing happens with a place."""
    if row.role == "P" and not row.one.back and row.one.preposition in grammar("beside"):
        near = setting.scene.forms[max(0, row.one.at - 3) : row.one.at]  # الحدود الشمالية مع [تركيا]
        return grammar("border").isdisjoint(near)
    free = row.role != "A" or row.one.back or row.one.preposition == "by"
    told = free or any(said.role == "A" and said.sure > NEAR for said in proposals(setting, row.one))
    return setting.surely_undergoes and not told


def _surest(setting: Setting, told: Sequence[Chosen]) -> list[Chosen]:
    """Where grammar is sure who acts, or that he has no name (هاجم [مسلحون] القافلة), nobody else does."""
    if not any(row.role == "A" for row in told):
        return list(told)
    unnamed = setting.trigger.shape.is_verb and setting.subject == "unnamed" and not setting.undergoes
    acting = {one.named.entity.id for one in setting.here if _surely_acts(setting, one)}
    if not unnamed and not any(row.role == "A" and row.one.named.entity.id in acting for row in told):
        return list(told)
    return [row for row in told if row.role != "A" or row.one.named.entity.id in acting or _takes_part(setting, row.one)]


def _takes_part(setting: Setting, one: Candidate) -> bool:
    """Who acts by the preposition under which he hangs on the event: من قبل [الجيش], تعاون المعهد مع كل من [كذا] و[كذا]."""
    way, prepositions = setting.path(one), setting.scene.article.parsed.prepositions
    hangs = way is not None and not way.up and [prepositions[at] for at in way.down[:1]] == [one.preposition]
    return one.preposition == "by" or (hangs and by_preposition(setting, one, one.preposition) == "A")


def _surely_acts(setting: Setting, one: Candidate) -> bool:
    return any(said.role == "A" and said.sure == SURE and said.how.startswith(_ACTING) for said in proposals(setting, one))
