"""Who spoke before, and whom of them a noun without a name means again (الكاتبة, المتحدث ذاته, المصدر)."""

from collections.abc import Sequence
from dataclasses import dataclass

from newsgraph.claims.cues.cue import Cue
from newsgraph.claims.cues.reading import Reading
from newsgraph.claims.groups import group
from newsgraph.claims.lexicon import participles
from newsgraph.claims.scene import Scene
from newsgraph.claims.sources.identity import Identity
from newsgraph.claims.sources.phrases import TokenRange
from newsgraph.claims.wording import bare, speaker
from newsgraph.morphology import Gender
from newsgraph.syntax import Relation
from newsgraph.syntax.agreement import DESCRIBING


@dataclass(frozen=True, slots=True)
class Turn:
    """A claim and who makes it; `main` where no other claim of its sentence holds it."""

    reading: Reading
    who: Identity
    gender: Gender
    main: bool

    @property
    def at(self) -> int:
        """The token of its cue."""
        return self.reading.cue.token


def agrees(scene: Scene, turn: Turn, cue: Cue) -> bool:
    """Whether a verb or participle can go on with this speaker: ذكروا is no one person, وأضافت no man."""
    if cue.number != "s":
        return turn.who.entity_id not in scene.persons
    return not turn.gender or not cue.gender or turn.gender == cue.gender


def said_again(scene: Scene, source: TokenRange, turns: Sequence[Turn]) -> Identity | None:
    """Who is meant: the last speaker called so, else the last person whose gender the noun has.

    قالت الخبيرة ندى الحلبي كذا. وأكدت المتحدثة: she; قال مصدر أمني كذا. وأكد المصدر: the same, without a name again.
    """
    words = [at for at in range(*source) if scene.forms[at] not in group("same")]  # ذات المسؤول, المصدر الأمني ذاته
    noun = scene.article.words[words[0]] if words else None
    if noun is None or not noun.article:
        return None
    called = [turn for turn in turns if bare(scene.forms[words[0]]) in _titles(scene, turn)]
    called = [turn for turn in called if turn.who.how != "again" or noun.human is not True]  # المسؤول was each one in his turn
    persons = [turn for turn in turns if turn.who.entity_id in scene.persons and turn.gender in ("", noun.gender)]
    meant = called or (persons if _describes(scene, words) else []) or (turns if len(words) < source[1] - source[0] else [])
    return meant[-1].who if meant else None


def _titles(scene: Scene, turn: Turn) -> set[str]:
    """What the source was called: its first noun, and its titles behind (كمال الراعي [المصور]، [رئيس] الجمعية)."""
    source, relation = turn.reading.source, scene.article.tree.relation
    places = range(*source) if source is not None else range(0)
    return {bare(scene.forms[at]) for at in places if at == places[0] or relation[at] is Relation.APPOSITION}


def _describes(scene: Scene, words: Sequence[int]) -> bool:
    """True for what can be said of anyone who spoke: الخبير الاقتصادي, المتحدث; not for الوزير, المتحدث باسم الجيش."""
    noun = scene.article.words[words[0]]
    anyone = speaker(scene.forms[words[0]]) == "anonymous" or noun.stem + "ا" in participles()
    alone = all(scene.article.words[at].pos in DESCRIBING for at in words[1:])
    return noun.number == "s" and noun.human is True and anyone and alone
