"""Who is asked, told or accused, behind the one who speaks or in his place."""

from newsgraph.claims.contents.model import Complement
from newsgraph.claims.cues.cue import Cue
from newsgraph.claims.scene import COMMAS, Scene
from newsgraph.claims.sources.phrases import TokenRange, is_person
from newsgraph.claims.wording import speaker
from newsgraph.document.letters import HAMZA_ON_WAW, WAW
from newsgraph.syntax import Filled


def where_told_begins(scene: Scene, cue: Cue, found: Complement, nouns: list[int]) -> int:
    """Where who is asked, told or accused begins: behind a whole name, or with the noun of the second slot."""
    if cue.sense.frames.isdisjoint({"addressee", "blame"}):
        return found.link
    for at in range(cue.stop + 1, found.link):
        name = scene.names[at - 1]
        whole = name is not None and name.stop == at and name.mention.kind == "name"
        if whole and is_person(scene, at - 1) and _is_another(scene, at):
            return at
    return scene.article.phrase(nouns[1]).first if len(nouns) > 1 else found.link


def _is_another(scene: Scene, at: int) -> bool:
    """True where behind a person's name comes a body or people, and no title of his."""
    comma = scene.forms[at] in COMMAS
    kind, named = speaker(scene.form(at + comma)), scene.is_word(at + comma) and scene.names[at + comma] is not None
    return kind in ("body", "anonymous") or (kind is None and (named or scene.is_word(at)))  # no حذر "كمال الراعي["] عضو اللجنة


def slot_nouns(scene: Scene, cue: Cue, stop: int) -> list[int]:
    """The heads behind the verb, before its content, that fill a slot: who speaks, and then who is asked, told or accused."""
    clause = scene.article.clause(cue.token)
    slots = (clause.subject, clause.object, clause.second_object) if clause is not None else ()
    return sorted(slot.head for slot in slots if slot is not None and cue.token < slot.head < stop)


def is_told(scene: Scene, cue: Cue, found: Complement, source: TokenRange) -> bool:
    """True where the one noun is the accused (واتهم فلانا بكذا) or whoever is asked (أصدر بيانا، حث فيه المجلس على كذا), and who
    speaks stands elsewhere or is carried over."""
    if "must" in cue.sense.frames:
        return source[1] >= found.link and found.where == "noun"
    clause, one = scene.article.clause(cue.token), scene.article.words[source[0]]
    if cue.sense.stance == "call" and one.suffix and one.human is True and one.number == "p":
        noun = scene.tokens[source[0]].text[: -len(one.suffix)]
        return not noun.endswith((WAW, HAMZA_ON_WAW))  # دعا أنصاره إلى, دعا أعضاءه إلى; but أعضاؤه, مناصروه
    if cue.sense.stance != "call" or cue.pronoun or clause is None or clause.subject is None or clause.object is None:
        return False
    head = clause.object.head
    body = speaker(scene.forms[head]) == "body" or (scene.names[head] is not None and not is_person(scene, head))
    return clause.subject.filled is not Filled.AFTER and head in range(*source) and body
