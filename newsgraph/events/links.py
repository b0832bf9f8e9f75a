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
from newsgraph.syntax.government import says

_WITHIN = frozenset({Relation.PART, Relation.ADJECTIVE, Relation.COUNTED, Relation.PARTICLE, Relation.APPOSITION, Relation.SIGN})
"""Relations that lead from a word to a phrase that it is part of."""

_NOMINAL = frozenset({Relation.OWNER, Relation.ATTRIBUTE})
_UNDER = _NOMINAL | {Relation.OBJECT, Relation.CONJUNCT}
_LETTERS = {Relation.OWNER: "N", Relation.ATTRIBUTE: "N", Relation.OBJECT: "A", Relation.OBLIQUE: "A", Relation.PREDICATE: "A",
            Relation.ADVERB: "A", Relation.SUBJECT: "S", Relation.COMPLEMENT: "C", Relation.CIRCUMSTANCE: "W",
            Relation.RELATIVE: "R", Relation.CONJUNCT: "&", Relation.TOPIC: "T", Relation.REMARK: "x"}  # fmt: skip
_DEEP, _HIGH = 16, 4


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


def heights(scene: Scene, at: int) -> dict[int, int]:
    """A token and all above it in the tree, each with how many steps it is up."""
    return {node: steps for steps, node in enumerate((at, *scene.article.tree.above(at)))}


def path(scene: Scene, above: Mapping[int, int], other: int) -> Path | None:
    """The way from a token, known by its `heights`, to another; none where nothing governs both."""
    governor, down, node = scene.article.tree.governor, list[int](), other
    while node >= 0 and node not in above:
        down.append(node)
        node = governor[node]
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
        if above < 0 or (relation not in _WITHIN and relation not in _UNDER - {Relation.OBJECT}):
            return ""
        if relation in _NOMINAL and found != "inside" and not is_kind(scene, at):
            is_its = not isinstance(named.entity, Person) and is_office(scene, above)
            found = "office" if is_its else "member" if are_people(scene, above) else "inside"
        at = above
    return ""


def is_kind(scene: Scene, at: int) -> bool:
    """تنظيم [داعش], نادي [ليون], مدينة [الرقة]: a name behind the noun that says what it is."""
    named, governor = scene.names[at], scene.article.tree.governor[at]
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


@dataclass(frozen=True, slots=True)
class Above:
    """The verb that a noun hangs on, by way of other nouns or not; `how` is the relation and preposition under the verb."""

    verb: int
    how: str
    through: tuple[int, ...]

    def says(self, scene: Scene) -> bool:
        """Whether the verb tells of it: أعلنت الوزارة [مقتل] ..."""
        return says(scene.article.words[self.verb].lemma)


def verb_above(scene: Scene, at: int) -> Above | None:
    """شن ... [هجوما], حاول ... تنفيذ [عملية]: up over nouns to the verb."""
    tree, through = scene.article.tree, list[int]()
    for _ in range(_HIGH):
        above, relation = tree.governor[at], tree.relation[at]
        if above < 0:
            return None
        if scene.article.words[above].is_verb:
            return Above(above, f"{relation} {scene.article.parsed.prepositions[at]}".strip(), tuple(through))
        if relation not in _UNDER:
            return None
        through.append(above)
        at = above
    return None
