"""Who spoke before, and whom of them a noun without a name means again (الكاتبة, المتحدث ذاته, المصدر)."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile

from newsgraph.claims.cues.cue import Cue
from newsgraph.claims.cues.reading import Reading
from newsgraph.claims.groups import group
from newsgraph.claims.lexicon import participles
from newsgraph.claims.scene import Scene
from newsgraph.claims.sources.identity import Identity
from newsgraph.claims.sources.phrases import TokenRange, is_person
from newsgraph.claims.wording import bare, speaker
from newsgraph.document.letters import BY, FOR
from newsgraph.lexicons import words as lexicon
from newsgraph.lexicons.nouns import titles
from newsgraph.lexicons.particles import IN
from newsgraph.morphology import Gender, Pos
from newsgraph.syntax import Relation
from newsgraph.syntax.agreement import DESCRIBING

NEAR = 4
"""Turns that an article goes on with; further back somebody is only called again what he was called."""
_APART = 4
"""Tokens from a description to the name behind it."""


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
    heads = [scene.article.words[at] for at in (turn.reading.source or ())[:1]]
    if turn.reading.cue.number != "s" or any(head.human is True and head.number == "p" for head in heads):
        return False  # رحب التجار بالقرار. وقال: «...» is not they
    return not turn.gender or not cue.gender or turn.gender == cue.gender


def said_again(scene: Scene, source: TokenRange, turns: Sequence[Turn]) -> Identity | None:
    """Who is meant: the last speaker called so, else the last person whom the noun can describe.

    قالت الخبيرة ندى الحلبي كذا. وأكدت المتحدثة: she; قال مصدر أمني كذا. وأكد المصدر: the same, without a name again.
    """
    words = [at for at in range(*source) if scene.forms[at] not in group("same")]  # ذات المسؤول, المصدر الأمني ذاته
    noun = scene.article.words[words[0]] if words else None
    if noun is None:
        return None
    called = [turn for turn in turns if _is_called(scene, turn, words) or _is_held(scene, turn, words[0])]
    called = [turn for turn in called if turn.who.how != "again" or noun.human is not True]  # المسؤول was each one in his turn
    if called or not noun.article:
        return called[-1].who if called else None
    persons = [turn for turn in turns[-NEAR:] if turn.who.entity_id in scene.persons and turn.gender in ("", noun.gender)]
    meant = (persons if _describes(scene, words) else []) or (turns if len(words) < source[1] - source[0] else [])
    return meant[-1].who if meant else None


def _is_called(scene: Scene, turn: Turn, words: Sequence[int]) -> bool:
    """Whether the source was called so: by its first noun or a title behind (كمال الراعي [المصور]), or by all these words
    (شدد وزير الدولة [مفوض النقل]، كمال الراعي، على كذا. وقال مفوض النقل)."""
    source, relation, forms = turn.reading.source, scene.article.tree.relation, scene.forms
    places, told = range(*source) if source is not None else range(0), [bare(forms[at]) for at in words]
    if scene.article.words[words[0]].article:
        titles = (at for at in places if at == places[0] or relation[at] is Relation.APPOSITION)
        return any(bare(forms[at]) == told[0] for at in titles)
    heads = (at for at in places[: max(0, len(places) - len(told) + 1)] if relation[at] is not Relation.OWNER)
    former = any(forms[at] in lexicon("former_titles.txt") for at in places)  # رئيس الحكومة السابق is not رئيس الحكومة
    return len(told) > 1 and not former and any([*map(bare, forms[at : at + len(told)])] == told for at in heads)


def _is_held(scene: Scene, turn: Turn, at: int) -> bool:
    """Whether what stands there holds the claim: قالت الوزارة في بيان كذا, أصدرت الوزارة بيانا قالت فيه كذا. وأضاف [البيان]."""
    article, noun = scene.article, scene.article.words[at]
    clause = article.clause_at(turn.at)
    if clause is None or not noun.article or speaker(scene.forms[at]) != "document":
        return False
    heads = [one.head for one in clause.obliques if one.preposition in (IN, BY)]
    above = article.clauses[clause.parent].object if clause.parent >= 0 else None
    found = (article.words[head] for head in (*heads, *([above.head] if above else [])))
    return any(word.lemma == noun.lemma and not word.article for word in found)


def _describes(scene: Scene, words: Sequence[int]) -> bool:
    """True for what can be said of anyone who spoke, and not before his name: المتحدث, الخبير الاقتصادي, الفنانة, المحامي بهيئة
    الرباط; not for الوزير, المتحدث باسم الجيش."""
    form, nouns, behind = scene.forms[words[0]], [scene.article.words[at] for at in words[:2]], words[-1] + 1
    if nouns[0].number != "s" or nouns[0].human is False or bare(form) in group("demonstrative"):
        return False
    title = titles().get(nouns[0].stem)
    profession = title is not None and title.kind == "profession"
    anyone = speaker(form) == "anonymous" or (nouns[0].human is True and nouns[0].stem + "ا" in participles())
    hosted = nouns[-1].pos is Pos.PREPOSITION or nouns[-1].proclitics == BY
    told = (profession and hosted) or nouns[-1].proclitics == FOR  # المتحدث للصحيفة
    near = takewhile(lambda at: not scene.article.words[at].is_verb, range(behind, min(behind + _APART, len(scene.forms))))
    named = any(is_person(scene, at) for at in near)
    return (anyone or profession) and (len(nouns) == 1 or nouns[-1].pos in DESCRIBING or told) and not named
