"""Who speaks where no source is written: وأضاف goes on with the last speaker, مضيفا with its own sentence's."""

from collections import deque
from collections.abc import Sequence
from dataclasses import replace

from newsgraph.claims.contents.breaks import breaks
from newsgraph.claims.cues.reading import Reading
from newsgraph.claims.groups import group
from newsgraph.claims.scene import Scene
from newsgraph.claims.sources.identity import Identity, identify
from newsgraph.claims.sources.phrases import trimmed
from newsgraph.claims.sources.subjects import before
from newsgraph.claims.sources.whose import of_sentence_before
from newsgraph.claims.wording import speaker
from newsgraph.report import Organization, Person
from newsgraph.syntax import ClauseKind, Filled
from newsgraph.syntax.agreement import agrees_after

_NOBODY = Identity("anonymous", how="nobody")
_MEMORY = 4


def speakers_of(scene: Scene, readings: Sequence[Reading]) -> list[Identity]:
    """The identity behind each reading, in their order."""
    found: list[Identity] = []
    said: deque[tuple[Reading, Identity]] = deque(maxlen=_MEMORY)
    main = set(breaks(scene, readings).values())
    for reading in readings:
        identity = _identity(scene, reading, said)
        found.append(identity)
        if not reading.silent and reading.cue.person == 3:
            own = reading in main or not any(_same_sentence(scene, earlier, reading) for earlier, _ in said)
            said.append((reading, replace(identity, gender=reading.cue.gender or identity.gender, main=own)))
    return found


def _identity(scene: Scene, reading: Reading, said: "deque[tuple[Reading, Identity]]") -> Identity:
    if reading.source is not None:
        found = identify(scene, reading.source)
        if said and found.entity_id is None and scene.form(reading.source[0] + 1) in group("same"):
            return said[-1][1]  # المصدر ذاته
        official = scene.forms[reading.source[0]] in ("المسؤول", "المسؤولة") and found.entity_id is None
        person = said[-1][1] if official and said else None
        return replace(person, how="official") if person and person.entity_id in scene.persons else found
    if reading.silent or reading.cue.kind == "noun":
        return _NOBODY
    if reading.cue.kind in ("participle", "masdar"):
        return replace(_beside(scene, reading, said), how="sentence")
    joined = _joined(scene, reading, said)
    return replace(joined, how="verb before") if joined else replace(_earlier(scene, reading, said), how="spoke last")


def _joined(scene: Scene, reading: Reading, said: "deque[tuple[Reading, Identity]]") -> Identity | None:
    """زار الوزير المدينة وقال إن: the subject of the verb before, where no claim stands between."""
    cue = reading.cue
    clause = scene.article.clause(cue.token)
    if clause is not None and clause.kind is ClauseKind.COORDINATE and clause.subject is not None and cue.person == 3:
        beside = scene.article.clauses[clause.parent].predicate  # طالبت الشركة بكذا ودعت إلى كذا
        same = next((who for earlier, who in said if earlier.cue.token == beside), None)
        if same is not None and clause.subject.filled is Filled.CARRIED:
            return same
    first = scene.sentence_first[cue.token]
    linked = cue.front != "" or scene.form(cue.first - 1) in ("حيث", "اذ", "ثم")
    if not linked or cue.token == first or any(earlier.cue.token >= first for earlier, _ in said):
        return None
    if scene.form(cue.first - 1) == "حيث" and (person := _last_person(scene, first, cue.first)) is not None:
        return person
    source = before(scene, cue.token)
    return identify(scene, source) if source is not None else _subject(scene, reading)


def _last_person(scene: Scene, first: int, stop: int) -> Identity | None:
    """The person named last before حيث (كان المهرجان لفلان في البقاع، حيث أكد)."""
    names = (scene.names[at] for at in range(stop - 1, first - 1, -1))
    person = next((name for name in names if name is not None and isinstance(name.entity, Person)), None)
    return Identity("named", person.entity.id) if person is not None else None


def _beside(scene: Scene, reading: Reading, said: "deque[tuple[Reading, Identity]]") -> Identity:
    """For a participle: the nearest claim of its sentence that agrees, else the sentence's first speaker, else the last one."""
    first = scene.sentence_first[reading.cue.token]
    near = [pair for pair in said if pair[0].cue.token >= first]
    verbs = [pair for pair in near if pair[0].cue.kind != "preposition"] or near
    if verbs:
        agreeing = [pair for pair in verbs if _agree(scene, pair[1], reading)] or verbs
        return ([pair for pair in agreeing if pair[1].main] or agreeing)[-1][1]
    return _subject(scene, reading) or _earlier(scene, reading, said)


def _subject(scene: Scene, reading: Reading) -> Identity | None:
    """Who did what the cue goes on with: the subject of its clause, or of the nearest one above that agrees and can speak."""
    article, at = scene.article, reading.cue.token
    clause = article.clause_at(at)
    while clause is not None:
        slot = clause.subject
        if slot is not None and slot.head < at and agrees_after(article.words[at], article.words[slot.head]):
            phrase = article.phrase(slot.head)
            source = trimmed(scene, phrase.first, phrase.core_stop)
            if source is not None and (speaker(scene.forms[slot.head]) is not None or scene.names[slot.head] is not None):
                return identify(scene, source)
        clause = article.clauses[clause.parent] if clause.parent >= 0 else None
    return _first_named(scene, scene.sentence_first[at], at) if reading.cue.number == "s" else None


def _first_named(scene: Scene, first: int, stop: int) -> Identity | None:
    """The first person of the sentence whom no preposition governs, else the first body."""
    names = dict.fromkeys(name for at in range(first, stop) if (name := scene.names[at]) is not None)
    free = [name for name in names if scene.article.phrase_at(name.first).is_bare]
    persons = [name for name in free if isinstance(name.entity, Person)]
    chosen = next(iter(persons or [name for name in free if isinstance(name.entity, Organization)]), None)
    return Identity("named", chosen.entity.id) if chosen is not None else None


def _earlier(scene: Scene, reading: Reading, said: "deque[tuple[Reading, Identity]]") -> Identity:
    """For a verb: the last speaker who agrees with it, of those who spoke by verb rather than as a medium passing by."""
    around = scene.inside[reading.cue.token]
    if reading.cue.person == 1 and said:
        return _quoted(scene, said, reading)
    pairs = [pair for pair in said if around is not None or not _is_nested(scene, pair[0], reading)]
    passing = [pair for pair in pairs if pair[0].cue.kind == "preposition" and pair[0].complement.where == "before"]
    pairs = [pair for pair in pairs if pair not in passing and pair[0].cue.kind != "noun"] or pairs
    agreeing = [pair for pair in pairs if _agree(scene, pair[1], reading)]
    agreeing = [pair for pair in agreeing if pair[1].main] or agreeing
    opens = reading.cue.front != "" and reading.cue.token == scene.sentence_first[reading.cue.token]
    if not agreeing and opens and reading.cue.number == "s":
        person = of_sentence_before(scene, reading.cue.token, reading.cue.gender)
        if person is not None:
            return Identity("named", person)
    chosen = agreeing or (pairs if reading.cue.number != "p" else [])
    return chosen[-1][1] if chosen else _NOBODY


def _quoted(scene: Scene, said: "deque[tuple[Reading, Identity]]", reading: Reading) -> Identity:
    """Who says نعتقد or أتوقع: the last one who spoke outside of this very quotation."""
    around = scene.inside[reading.cue.token]
    outside = [pair for pair in said if around is None or scene.inside[pair[0].cue.token] is not around]
    return (outside or said)[-1][1]


def _same_sentence(scene: Scene, earlier: Reading, reading: Reading) -> bool:
    return scene.sentence_first[earlier.cue.token] == scene.sentence_first[reading.cue.token]


def _is_nested(scene: Scene, earlier: Reading, reading: Reading) -> bool:
    """True for a claim that somebody else's quotation holds."""
    return scene.inside[earlier.cue.token] is not None and scene.inside[reading.cue.token] is None


def _agree(scene: Scene, identity: Identity, reading: Reading) -> bool:
    if reading.cue.number == "p":
        return identity.entity_id not in scene.persons
    return not identity.gender or not reading.cue.gender or identity.gender == reading.cue.gender
