"""How a mention hangs with a trigger in the tree."""

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import islice

from newsgraph.events.scene import Scene
from newsgraph.events.words import grammar, groups, keys
from newsgraph.lexicons.nouns import body_nouns, place_nouns
from newsgraph.morphology import Pos
from newsgraph.report import Person
from newsgraph.syntax import Placed, Relation

_WITHIN = frozenset({Relation.PART, Relation.ADJECTIVE, Relation.COUNTED, Relation.PARTICLE, Relation.APPOSITION, Relation.SIGN})
"""Relations that lead from a word to a phrase that it is part of."""

_NOMINAL = frozenset({Relation.OWNER, Relation.ATTRIBUTE})
_MEMBER = _WITHIN | _NOMINAL | {Relation.CONJUNCT}
_LETTERS = {Relation.OWNER: "N", Relation.ATTRIBUTE: "N", Relation.OBJECT: "A", Relation.OBLIQUE: "A", Relation.PREDICATE: "A",
            Relation.ADVERB: "A", Relation.SUBJECT: "S", Relation.COMPLEMENT: "C", Relation.CIRCUMSTANCE: "W",
            Relation.RELATIVE: "R", Relation.CONJUNCT: "&", Relation.TOPIC: "T", Relation.REMARK: "x"}  # fmt: skip
_DEEP = 16


@dataclass(frozen=True, slots=True)
class Path:
    """The tokens from a trigger up to what governs both (`top`), and from there down to a mention."""

    up: tuple[int, ...]
    down: tuple[int, ...]
    top: int

    def read(self, scene: Scene) -> str:
        """Its steps, a letter each: قصف ... في [حلب] is /A."""
        tree = scene.article.tree
        up, down = ("".join(_LETTERS.get(tree.relation[at], "x") for at in some[:3]) for some in (self.up, self.down))
        return f"{up}/{down}"


def path(scene: Scene, above: Mapping[int, int], other: int) -> Path | None:
    """The way from a token, known by its `heights`, to another; none where nothing governs both."""
    node, down = scene.article.tree.down(above, other)
    if node < 0:
        return None
    up = (step for step in islice(above, above[node]) if scene.article.tree.relation[step] not in _WITHIN)
    return Path(tuple(up), tuple(step for step in reversed(down) if _counts(scene, step)), node)


def _counts(scene: Scene, at: int) -> bool:
    """Whether a token is a step down; what is joined to another stands where that one does, unless under another preposition."""
    tree, under = scene.article.tree, scene.article.parsed.prepositions
    relation = tree.relation[at]
    joined = relation is Relation.CONJUNCT and under[at] in ("", under[tree.governor[at]])
    return relation not in _WITHIN and not joined and not is_kind(scene, at)


def cover(scene: Scene, head: int, named: Placed) -> str:
    """How a mention is part of the phrase under `head`: it `is` the phrase (or is joined to it), names the body
    of an `office`, `member`s that are counted or called (عشرة من مقاتلي [الحركة]), or stands `inside`; empty where none."""
    tree, at, found = scene.article.tree, named.first, "is"
    for _ in range(_DEEP):
        if at == head:
            return found
        above, relation = tree.governor[at], tree.relation[at]
        if above < 0 or relation not in _MEMBER:
            return ""
        if relation in _NOMINAL and found != "inside" and not is_kind(scene, at):
            is_its = not isinstance(named.entity, Person) and is_office(scene, above)
            found = "office" if is_its else "member" if are_people(scene, above) else "inside"
        at = above
    return ""


def is_kind(scene: Scene, at: int) -> bool:
    """تنظيم [داعش], نادي [ليون], مدينة [الرقة]: a name behind the noun that says what it is."""
    named, governor = scene.article.mentions.at[at], scene.article.tree.governor[at]
    if named is None or named.first != at or scene.article.tree.relation[at] is not Relation.OWNER:
        return False
    nouns = place_nouns() if named.is_place else {} if isinstance(named.entity, Person) else body_nouns()
    return scene.article.words[governor].lemma in nouns and not are_people(scene, governor)


def are_people(scene: Scene, at: int) -> bool:
    """Whether a noun or number means people: those who belong to a body."""
    word, form = scene.article.words[at], keys(scene.forms[at])
    counted = word.pos in (Pos.NUMBER, Pos.QUANTIFIER) or scene.figure_at[at] is not None
    return counted or bool(word.human) or not form.isdisjoint(groups("groups.tsv")["army"] | grammar("people"))


def called(scene: Scene, at: int) -> int:
    """The noun that a name is spoken of by: [دبابات] الاحتلال, [قوات] الجيش, [حركة] حماس are she."""
    tree = scene.article.tree
    while tree.relation[at] is Relation.OWNER and (is_kind(scene, at) or are_people(scene, tree.governor[at])):
        at = tree.governor[at]
    return at


def is_office(scene: Scene, at: int) -> bool:
    """رئيس, سفير, مدرب: what somebody is to a body or a land."""
    return not keys(scene.forms[at]).isdisjoint(groups("groups.tsv")["leader"] | groups("groups.tsv")["office"])
