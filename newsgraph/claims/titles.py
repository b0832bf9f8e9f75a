"""What a person or body is called in this article besides the name: الوزير, المرصد, a surname alone."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field

from newsgraph.claims.groups import group
from newsgraph.claims.scene import Scene
from newsgraph.claims.wording import bare, speaker
from newsgraph.report import Organization, Person

_SAME = {"حكومة": "وزراء", "حكوم": "وزراء"}


@dataclass(slots=True)
class Titles:
    """Titles that persons have in this article, in order of position, so that `الوزير` alone is still he."""

    known: dict[str, list[tuple[int, frozenset[str], str]]] = field(default_factory=dict)
    bodies: dict[str, list[tuple[int, str]]] = field(default_factory=dict)
    surnames: dict[str, str] = field(default_factory=dict)

    def learn(self, at: int, words: Sequence[str], entity_id: str) -> None:
        """Remember that this person bears the title at that token."""
        if words:
            title = frozenset(_SAME.get(word, word) for word in words)
            self.known.setdefault(words[0], []).append((at, title, entity_id))

    def body(self, at: int, head: str) -> str | None:
        """The nearest organization before that is called by this noun (المرصد, الشركة)."""
        rows = self.bodies.get(head, [])
        stop = bisect_left(rows, (at, ""))
        return rows[stop - 1][1] if stop else None

    def recall(self, at: int, words: Sequence[str]) -> str | None:
        """The nearest person whose title begins with the same noun and holds most of the words, sooner one before than after."""
        wanted = {_SAME.get(word, word) for word in words}
        rows = self.known.get(words[0], []) if words else []
        stop = bisect_left(rows, (at,))
        for _, title, entity_id in [*reversed(rows[max(0, stop - 5) : stop]), *rows[stop : stop + 3]]:
            if len(title & wanted) * 2 > len(wanted):
                return entity_id
        holders = {entity_id for _, _, entity_id in rows}
        plain = bool(words) and speaker(words[0]) == "anonymous"  # a minister of elsewhere is another, an expert is not
        return next(iter(holders)) if plain and len(holders) == 1 else None


def _body_heads(scene: Scene, at: int) -> list[str]:
    """The nouns by which an organization may be called later: its name's first, and one before it (المرصد السوري, شركة «كذا»)."""
    before = at - 1 - (at - 1 in scene.opened)
    return [bare(scene.forms[i]) for i in (at, before) if i >= 0 and speaker(scene.forms[i]) in ("body", "media")]


def titles_of(scene: Scene) -> Titles:
    """The titles right before a person's name (الرئيس التركي رجب طيب أردوغان) or after it between commas."""
    titles = Titles()
    for at, name in enumerate(scene.names):
        if name is not None and name.first == at and isinstance(name.entity, Organization):
            for head in _body_heads(scene, at):
                titles.bodies.setdefault(head, []).append((at, name.entity.id))
        if name is None or name.first != at or not isinstance(name.entity, Person):
            continue
        if name.stop - name.first > 1 and name.mention.kind == "name":
            titles.surnames[scene.forms[name.stop - 1]] = name.entity.id
        for words in _titles_before(scene, at):
            titles.learn(at, words, name.entity.id)
        after = name.stop + (scene.form(name.stop) in ("،", ","))
        titles.learn(at, _words_after(scene, after), name.entity.id)  # فلان المتحدث باسم كذا, فلان مدرب الفريق
    for rows in titles.known.values():
        rows.sort(key=lambda row: row[0])
    return titles


def _titles_before(scene: Scene, at: int) -> list[list[str]]:
    """From each role noun of the words before the name to the name: وزير الخارجية الكويتي، الشيخ فلان gives both titles."""
    stop, heads = at, []
    for first in range(at - 1, max(-1, at - 10), -1):
        comma = scene.forms[first] in ("،", ",", "#")
        known = scene.is_word(first) and scene.forms[first] not in group("adjunct")
        if scene.sentence_first[first] != scene.sentence_first[at] or not (comma or known):
            break
        kind = speaker(scene.forms[first])
        if kind == "role" or (kind == "anonymous" and scene.forms[first].startswith("ال")):
            heads.append(first)
    if not heads or (heads[0] == at - 1 and bare(scene.forms[at - 1]) in group("relation")):
        return []  # محامي فلان is another
    return [[bare(scene.forms[i]).removesuffix("ة") for i in range(head, stop) if scene.is_word(i)] for head in heads]


def _words_after(scene: Scene, first: int) -> list[str]:
    if speaker(scene.form(first)) != "role":
        return []
    stop = first
    while stop < first + 6 and scene.is_word(stop) and scene.forms[stop] not in group("adjunct"):
        stop += 1
    return [bare(scene.forms[i]).removesuffix("ة") for i in range(first, stop)]
