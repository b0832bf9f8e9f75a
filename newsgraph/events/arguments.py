"""The entities of an event: who did it, to whom, and where.

Grammar proposes (`proposals`), and what was learnt from annotated articles weighs it (`features`, `data/role_weights.tsv`, which
`training/event_roles.py` makes): of each entity of the sentence, and of those shortly before it, the likeliest role, or none.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache

from newsgraph.errors import LexiconError
from newsgraph.events.candidates import Candidate, Candidates
from newsgraph.events.chosen import Chosen, settled
from newsgraph.events.features import rows
from newsgraph.events.lexicon import Shape
from newsgraph.events.roles import Roles
from newsgraph.events.scene import Scene
from newsgraph.events.setting import Setting
from newsgraph.events.sure import surely
from newsgraph.events.triggers import Trigger
from newsgraph.events.words import read
from newsgraph.lexicons.loader import parse_rows
from newsgraph.morphology import Pos
from newsgraph.syntax import Filled, Relation

ROLES = {"A": "actors", "R": "recipients", "P": "places"}
"""The roles by the letter that the table has for them."""

_ORDER = tuple(ROLES)
_LEAST = -0.5
"""From this score on a role is taken; from -0.6 on is as good by F1 and says more that is wrong (see EXPERIMENTS.md)."""

_MEDIA_DO = frozenset({"deal", "cooperate", "appoint", "protest"})
"""Types that media may do themselves; of the others they only tell."""

_STRUCK = frozenset({"assault", "casualty", "disaster", "accident", "protest"})
"""Types of what is called after the place that it struck; محادثات [واشنطن] are those of a capital that acts."""


class Arguments:
    """The candidates of an article's events, found once, and who of them takes part in which."""

    def __init__(self, scene: Scene, triggers: Sequence[Trigger]) -> None:
        self._scene = scene
        self.candidates = Candidates(scene)
        self._events = {trigger.at: trigger.type for trigger in triggers}

    def of(self, trigger: Trigger) -> Roles:
        """The roles of an event; who stands before its sentence has one only where nobody in it has."""
        setting = self._setting(trigger)
        best = ((one, *_best(features)) for one, features in rows(setting))
        told = settled(setting, [Chosen(one, surely(setting, one, role), score) for one, role, score in best if role])
        roles = Roles()
        for row in sorted((row for row in told if not row.one.back), key=lambda row: row.one.at):
            getattr(roles, ROLES[row.role]).append(row.one.named.entity.id)
        for letter, name in ROLES.items():
            before = [row for row in told if row.one.back and row.role == letter]
            if before and not getattr(roles, name):
                getattr(roles, name).append(max(before, key=lambda row: row.score).one.named.entity.id)
        self._withdraw(setting, roles)
        _called_after(setting, roles)
        return roles

    def rows(self, trigger: Trigger) -> list[tuple[Candidate, list[str]]]:
        """Each candidate of an event with its features."""
        return rows(self._setting(trigger))

    def _setting(self, trigger: Trigger) -> Setting:
        return Setting(self._scene, _as_read(self._scene, trigger), self.candidates.of(trigger.at), self._events)

    def _withdraw(self, setting: Setting, roles: Roles) -> None:
        """Who only tells of it, foils or condemns it has not done it, nor is it there ([موسكو] منعت القوات من مهاجمة ...)."""
        roles.places[:] = [id_ for id_ in roles.places if id_ not in setting.apart]
        others = setting.apart | (frozenset() if setting.trigger.type in _MEDIA_DO else self._scene.media)
        roles.actors[:] = [id_ for id_ in roles.actors if id_ not in others]


def _as_read(scene: Scene, trigger: Trigger) -> Trigger:
    """تم [حظر] التطبيق, تواصل [قصفها] للقرى: letters of a verb that the tree has as a verbal noun; but الجيش [قصف] القرى."""
    clause = scene.article.clause(trigger.at)
    if not trigger.shape.is_verb or scene.article.words[trigger.at].pos is not Pos.MASDAR or clause is None:
        return trigger
    subject = clause.subject
    own = subject is not None and subject.head < trigger.at and subject.filled is not Filled.CONTROLLED
    own = own or not (trigger.pronoun or trigger.sense.frame == "do")  # سنواصل دعم [الجيش]: whom they support
    return trigger if own else replace(trigger, shape=Shape("masdar", "s"))


def _called_after(setting: Setting, roles: Roles) -> None:
    """هجوم [نيس] (الذي قتل فيه كثيرون): what is called after a place happened there alone. A country may have done it."""
    trigger, clause = setting.trigger, setting.clause
    noun = trigger.at
    if trigger.shape.is_verb:  # a relative clause may hang on the place, the last noun of the phrase
        behind = clause.antecedent if clause is not None else -1
        noun = next((at for at in (behind, behind - 1) if at in setting.events), -1)
    relation = setting.scene.article.tree.relation
    places = (one.named for one in setting.here if one.at == noun + 1 and one.kind == "place")
    named = next(places, None) if noun >= 0 and trigger.type in _STRUCK else None
    if named is None or relation[noun + 1] is not Relation.OWNER:
        return
    roles.places[:] = [named.entity.id]
    for others in (roles.actors, roles.recipients):
        others[:] = [id_ for id_ in others if id_ != named.entity.id]


def _best(row: Sequence[str]) -> tuple[str, float]:
    """The likeliest role with its score; empty where none is likelier."""
    known = weights()
    rows = [known[feature] for feature in row if feature in known]
    sums = [sum(column) for column in zip(*rows, strict=True)] or [0.0]
    score = max(sums)
    return (_ORDER[sums.index(score)], score) if score > _LEAST else ("", score)


@cache
def weights() -> Mapping[str, tuple[float, ...]]:
    """What each feature weighs for each role, none being nought."""
    found = {}
    for feature, *cells in parse_rows("role_weights.tsv", read("role_weights.tsv")):
        if not cells or not all(cell[:1] in ROLES for cell in cells):
            raise LexiconError(f"role_weights.tsv: {feature!r}: a row is a feature, then weights, each behind its role's letter")
        some = {cell[0]: float(cell[1:]) for cell in cells}
        found[feature] = tuple(some.get(letter, 0.0) for letter in ROLES)
    return found
