"""Who a verb or a verbal noun speaks of: the name beside it, or the one that the sentence has been about."""

from bisect import bisect_left
from dataclasses import dataclass

from newsgraph.events.clauses import Placed, clause_start, clause_stop, is_verb, placed, preposition_at
from newsgraph.events.edges import opens_clause
from newsgraph.events.named import Named
from newsgraph.events.scene import Scene, is_medium
from newsgraph.events.words import grammar
from newsgraph.report import Person, Place

_FAR = 40  # tokens after a trigger that are looked at
_RELATIVE = 4
_TITLE = 5
_SENTENCES_BACK = 2


@dataclass(frozen=True, slots=True)
class Around:
    """The mentions about a trigger: after it and before it in its clause, and in the relative clause that follows it;
    `relative` is the noun that الذي takes up, where the trigger stands in a relative clause itself."""

    after: tuple[Placed, ...]
    before: tuple[Placed, ...]
    described: tuple[Placed, ...]
    relative: Named | None


def around(scene: Scene, at: int) -> Around:
    """The names about a token."""
    first, stop = clause_start(scene, at), min(clause_stop(scene, at), at + _FAR)
    before = tuple(item for item in placed(scene, first, at) if item.named.first not in scene.narrators)
    stop = next((other for other in range(at + 1, stop) if _circumstance(scene, other)), stop)
    described: tuple[Placed, ...] = ()
    if stop - at <= _RELATIVE and stop < len(scene.forms) and scene.forms[stop] in grammar("relative"):
        described = tuple(placed(scene, stop + 1, min(clause_stop(scene, stop), stop + _FAR)))
    return Around(tuple(placed(scene, at + 1, stop)), before, described, _antecedent(scene, first))


def _circumstance(scene: Scene, at: int) -> bool:
    """بعد, إثر: what follows belongs to another event; in من قبل it is the doer's."""
    return scene.forms[at] in grammar("circumstance") and scene.forms[at - 1] != "من"


def _antecedent(scene: Scene, first: int) -> Named | None:
    """الطائرات التركية التي قصفت: the name that ends right before the relative pronoun."""
    if first == 0 or scene.forms[first - 1] not in grammar("relative"):
        return None
    for at in range(first - 2, max(-1, first - 7), -1):
        if scene.names[at] is not None:
            return scene.names[at]
        if (scene.tokens[at].is_sign and at < first - 2) or preposition_at(scene, at):
            return None  # في [حمص]، وعلى المواقع التي: the positions are meant, which have no name
    return None


def bare(items: tuple[Placed, ...]) -> list[Placed]:
    """Those under no preposition."""
    return [item for item in items if not item.preposition]


def is_first_noun(scene: Scene, at: int, item: Placed) -> bool:
    """Whether a name is, or completes, the first noun phrase after a token: its subject rather than its object.

    قصفت الطائرات التركية [مواقع الحزب] is not; قصفت طائرات [التحالف] is; قتل مسلحون [جندي] is not.
    """
    between = range(at + 1, item.at)
    if isinstance(item.named.entity, Person) and 0 < len(between) <= _TITLE:
        return _is_titles(scene, between)
    closed = any(scene.forms[other].startswith("ال") or scene.forms[other].endswith(("ون", "تان", "ان")) for other in between)
    people = any(scene.forms[other] in grammar("people") for other in between)
    counted = any("digit" in scene.kinds(other) or is_verb(scene.forms[other]) for other in between)
    return len(between) <= 4 and (people or not (closed or counted))


def _is_titles(scene: Scene, between: range) -> bool:
    """انتقل اللاعب [فلان], قال وزير الخارجية المصري [فلان]: the words before a person's name say who it is."""
    plural = any(scene.forms[at].endswith(("ون", "ين")) for at in between)
    return not plural and not any(preposition_at(scene, at) or "digit" in scene.kinds(at) for at in between)


def governed(scene: Scene, at: int) -> bool:
    """Whether the next word is under a preposition, so that no subject can stand there."""
    return at + 1 < len(scene.tokens) and bool(preposition_at(scene, at + 1))


def acts(scene: Scene, item: Placed) -> bool:
    """Whether a mention can be a subject: a body or person always, a state where a verb or أن stands before it."""
    entity = item.named.entity
    if not isinstance(entity, Place):
        return True
    if entity.category not in (None, "country") or item.at == 0:
        return entity.category == "country"
    before = scene.forms[item.at - 1].lstrip("وس")
    return before.endswith("ت") or before.startswith("ت") or opens_clause(scene, item.at - 1) or scene.is_stop(item.at - 1)


class Topics:
    """Whom each clause is about, found once for the whole article, so that later clauses can leave it out."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._rows = [_candidates(scene, sentence.first, sentence.stop) for sentence in scene.document.sentences]

    def own(self, at: int) -> Named | None:
        """The first subject of the token's own clause, before it; أنه and أنها take up whoever speaks."""
        start = clause_start(self._scene, at)
        row = self._rows[self._scene.sentence_of[at]]
        return next((item.named for item, clause in row if clause == start and item.at < at), None)

    def carried(self, at: int, *, far: bool = True) -> Named | None:
        """The subject of the nearest earlier clause of the sentence, else (`far`) of the sentences just before."""
        number = self._scene.sentence_of[at]
        row = self._rows[number]
        low = bisect_left(row, clause_start(self._scene, at), key=lambda item: item[0].at)
        if low:
            start = row[low - 1][1]
            return next(item.named for item, clause in row if clause == start)
        for earlier in range(number - 1, max(-1, number - 1 - _SENTENCES_BACK), -1) if far else ():
            if self._rows[earlier]:
                return self._rows[earlier][0][0].named
        return None


def _candidates(scene: Scene, first: int, stop: int) -> list[tuple[Placed, int]]:
    """The possible subjects of a sentence, each with the start of its clause."""
    everyone = list(placed(scene, first, stop))
    items = [item for item in everyone if not item.preposition and item.named.first not in scene.narrators]
    found = [(item, clause_start(scene, item.at)) for item in items if acts(scene, item)]
    speakers = [
        item.named
        for item in everyone
        if item.named.first in scene.narrators and not isinstance(item.named.entity, Place) and not is_medium(item.named.entity)
    ]
    found += [(Placed(named, "", at), at + 1) for at in range(first, stop) if (named := _taken_up(scene, at, speakers))]
    found += [(Placed(item.named, "", item.named.stop), item.named.stop + 1) for item in everyone if _is_asked(scene, item)]
    return sorted(found, key=lambda row: row[0].at)


def _is_asked(scene: Scene, item: Placed) -> bool:
    """سبق لمصر أن رفعت, طلب من الشرطة أن تغادر: the name before أن does what its clause says."""
    at = item.named.stop
    asked = item.preposition in ("ل", "من") and not is_medium(item.named.entity)
    return asked and at < len(scene.forms) and scene.forms[at] in ("ان", "بان")


def _taken_up(scene: Scene, at: int, speakers: list[Named]) -> Named | None:
    """قالت القوات إنها سيطرت: the pronoun on أن is the speaker just named."""
    form = scene.forms[at]
    if form.endswith(("ه", "ها", "هم")) and len(form) <= 6 and form in grammar("complementiser"):
        return next((named for named in reversed(speakers) if named.first < at), None)
    return None
