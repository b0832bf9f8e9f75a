"""Who speaks where no source is written: وأضاف goes on with the last speaker, مضيفا with its own sentence's."""

from collections.abc import Sequence
from dataclasses import replace

from newsgraph.claims.contents.extent import breaks
from newsgraph.claims.cues.cue import Cue
from newsgraph.claims.cues.reading import Reading
from newsgraph.claims.scene import Scene
from newsgraph.claims.sources.identity import Identity, identify
from newsgraph.claims.sources.phrases import trimmed
from newsgraph.claims.sources.subjects import before, is_held
from newsgraph.claims.sources.turns import NEAR, Turn, agrees, said_again
from newsgraph.claims.wording import speaker
from newsgraph.morphology import Gender
from newsgraph.report import Person
from newsgraph.syntax import ClauseKind, Filled, Placed
from newsgraph.syntax.agreement import agrees_after

_NOBODY = Identity("anonymous", how="nobody")
_MEMORY = 12
_PASSING = ("preposition", "before")  # a medium named behind what it says (بحسب الوكالة): the next verb is not its own
_GOES_ON = frozenset({ClauseKind.COORDINATE, ClauseKind.ADVERBIAL})


def speakers_of(scene: Scene, readings: Sequence[Reading]) -> list[Identity]:
    """The identity behind each reading, in their order."""
    found: list[Identity] = []
    turns: list[Turn] = []
    main = set(breaks(scene, readings).values())
    for reading in readings:
        found.append(who := _identity(scene, reading, turns[-_MEMORY:]))
        cue = reading.cue
        if not reading.silent and cue.person == 3:
            own = reading in main or not any(turn.at >= scene.sentence_first[cue.token] for turn in turns[-NEAR:])
            gender = cue.gender or next((turn.gender for turn in reversed(turns[-NEAR:]) if turn.who is who), "")
            turns.append(Turn(reading, who, gender, own))
    return found


def _identity(scene: Scene, reading: Reading, turns: Sequence[Turn]) -> Identity:
    cue, source = reading.cue, reading.source
    if source is not None:
        found = identify(scene, source)
        again = said_again(scene, source, turns) if found.entity_id is None or found.how == "on behalf" else None
        return replace(again, how="again") if again else found
    turns = turns[-NEAR:]
    if reading.silent or cue.kind == "noun":
        return _NOBODY
    if cue.kind in ("participle", "masdar"):
        return replace(_beside(scene, cue, turns), how="sentence")
    joined = _joined(scene, cue, turns)
    return replace(joined, how="verb before") if joined else replace(_earlier(scene, cue, turns), how="spoke last")


def _joined(scene: Scene, cue: Cue, turns: Sequence[Turn]) -> Identity | None:
    """زار الوزير المدينة وقال إن, عندما قال إن: the subject of the verb before, where no claim stands between."""
    clause, first = scene.article.clause(cue.token), scene.sentence_first[cue.token]
    kind = clause.kind if clause is not None else None
    if cue.person != 3:
        return None
    if clause is not None and clause.subject and clause.subject.filled is Filled.CARRIED:
        beside = scene.article.clauses[clause.parent].predicate  # طالبت الشركة بكذا ودعت إلى كذا
        same = next((turn.who for turn in turns if turn.at == beside), None) if kind is ClauseKind.COORDINATE else None
        told = cue.number == "s" and (cue.pronoun or (clause.object is not None and "addressee" in cue.sense.frames))
        if same is not None or (told and (same := _spoken_of(scene, cue, clause.subject.head)) is not None):
            return same
    held = is_held(scene, cue.token)  # أفادت صحيفة بأن الشركة أصدرت بيانا قالت فيه
    if not held and (cue.token == first or (kind not in _GOES_ON and not cue.front) or any(turn.at >= first for turn in turns)):
        return None
    source = before(scene, cue.token)
    return identify(scene, source) if source is not None else _subject(scene, cue)


def _spoken_of(scene: Scene, cue: Cue, head: int) -> Identity | None:
    """Who stands in a subject slot, if he can speak and the cue agrees (قال شاهد إن [الشركة] أغلقت الطريق ودعتهم إلى كذا)."""
    article, phrase = scene.article, scene.article.phrase(head)
    speaks = speaker(scene.forms[head]) is not None or scene.names[head] is not None
    source = trimmed(scene, phrase.first, phrase.core_stop) if speaks else None
    agreeing = agrees_after(article.words[cue.token], article.words[head])
    return identify(scene, source) if source is not None and agreeing else None


def _beside(scene: Scene, cue: Cue, turns: Sequence[Turn]) -> Identity:
    """For a participle: the nearest claim of its sentence that agrees, else the sentence's first speaker, else the last one."""
    near = [turn for turn in turns if turn.at >= scene.sentence_first[cue.token]]
    verbs = [turn for turn in near if turn.reading.cue.kind not in ("preposition", "noun")] or near
    if verbs:
        agreeing = [turn for turn in verbs if agrees(scene, turn, cue)] or verbs
        return _main(scene, agreeing).who
    return _subject(scene, cue) or _earlier(scene, cue, turns)


def _subject(scene: Scene, cue: Cue) -> Identity | None:
    """Who did what the cue goes on with: the subject of its clause, or of the nearest one above that agrees and can speak."""
    article, at = scene.article, cue.token
    clause = article.clause_at(at)
    while clause is not None:
        slot = clause.subject
        if slot is not None and slot.head < at and (found := _spoken_of(scene, cue, slot.head)) is not None:
            return found
        clause = article.clauses[clause.parent] if clause.parent >= 0 else None
    return _named(scene, cue, range(scene.sentence_first[at], at)) if cue.number == "s" else None


def _named(scene: Scene, cue: Cue, span: range, others: Sequence[Turn] = ()) -> Identity | None:
    """Whose verb it is where none of the others spoke it: the person of its gender named there under no preposition.

    استقبل المدير وائل الكاتبة ندى. وذكرت أن ...: she; وذكر أن ...: he.
    """
    spoken = {turn.who.entity_id for turn in others}
    names = (name for at in span if (name := scene.names[at]) is not None and isinstance(name.entity, Person))
    free = (name for name in names if scene.article.phrase_at(name.first).is_bare and _gender(scene, name) in ("", cue.gender))
    return next((Identity("named", one.entity.id) for one in free if one.entity.id not in spoken), None)


def _gender(scene: Scene, name: Placed) -> Gender:
    """What the text tells of who is named: the gender of the verb whose subject he is, or of the title right before the name."""
    article = scene.article
    title = article.words[name.first - 1] if name.first else None
    if title is not None and title.is_nominal and title.article and title.human is not False:
        return title.gender
    clause = article.clause_at(name.first)
    if clause is not None and clause.subject is not None and article.named(article.phrase(clause.subject.head)) is name:
        return article.words[clause.predicate].gender
    return ""


def _earlier(scene: Scene, cue: Cue, turns: Sequence[Turn]) -> Identity:
    """For a verb: the last speaker who agrees with it, of those who spoke by verb rather than as a medium passing by."""
    around, first = scene.inside[cue.token], scene.sentence_first[cue.token]
    if cue.person == 1:  # نعتقد, أتوقع: who speaks in this very quotation stands outside of it
        outside = [turn for turn in turns if around is None or scene.inside[turn.at] is not around]
        return next((turn.who for turn in reversed(outside or turns)), _NOBODY)
    heard = [turn for turn in turns if around is not None or scene.inside[turn.at] is None]
    said = [turn for turn in heard if turn.reading.cue.kind != "noun"]
    aloud = [turn for turn in said if (turn.reading.cue.kind, turn.reading.complement.where) != _PASSING]
    agreeing = [turn for turn in aloud or heard if agrees(scene, turn, cue)]
    if agreeing:
        return _main(scene, agreeing).who
    first_word = cue.front and cue.token == first > 0 and cue.number == "s"
    named = _named(scene, cue, range(scene.sentence_first[first - 1], first), turns) if first_word else None
    body = _main(scene, aloud).who if first_word and aloud else _NOBODY
    return named or (_NOBODY if body.entity_id in scene.persons else body)  # قالت السفارة في بيان كذا. وتابع: the statement does


def _main(scene: Scene, turns: Sequence[Turn]) -> Turn:
    """Of the last sentence's turns the last one that no other holds, else the last."""
    last = [turn for turn in turns if turn.at >= scene.sentence_first[turns[-1].at]]
    return next((turn for turn in reversed(last) if turn.main), last[-1])
