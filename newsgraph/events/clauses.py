"""Which names stand in a clause, each under its preposition."""

from collections.abc import Iterator
from dataclasses import dataclass

from newsgraph.events.named import Named
from newsgraph.events.scene import Scene
from newsgraph.events.words import grammar, groups, keys
from newsgraph.report import Person

_GLUED = {"ب": "ب", "ل": "ل", "ك": "ك"}


@dataclass(frozen=True, slots=True)
class Placed:
    """A mention under its preposition (empty for none): `by` where the preposition makes it an actor (على يد, من قبل)."""

    named: Named
    preposition: str
    at: int
    by: bool = False


def preposition_at(scene: Scene, at: int) -> str:
    """The preposition that a token is or carries on its front, without "and"; empty where there is none."""
    form = scene.forms[at]
    if form in grammar("preposition"):
        return form
    if form[:1] in "وف" and form[1:] in grammar("preposition"):
        return form[1:]
    named = scene.names[at]
    if named is not None and named.first == at:
        return next((letter for letter in named.proclitics[-1:] if letter in _GLUED), "")
    word = scene.article.words[at]
    return word.proclitics[-1:] if word.is_nominal and word.proclitics[-1:] in _GLUED else _bound(form)


def _bound(form: str) -> str:
    """The preposition that has a pronoun: به, لهم."""
    return form[0] if form in ("به", "بها", "بهم", "له", "لها", "لهم") else ""


def placed(scene: Scene, first: int, stop: int) -> Iterator[Placed]:
    """The mentions in a range of tokens, each under the preposition that governs it."""
    governs, by, at = "", False, first
    while at < stop:
        own = "" if by and scene.forms[at] in grammar("by") else preposition_at(scene, at)
        if _fresh(scene, at):
            governs, by = "", False
        if own in ("من", "في") and _partitive(scene, at):
            own = ""  # مسلحون من تنظيم كذا: the body is what the noun phrase is about
        elif own:
            by = own in grammar("actor_preposition") or (own in ("من", "على") and _agent(scene, at + 1))
            governs = own
        named = scene.names[at]
        if named is None or named.first != at:
            at += 1
            continue
        if _is_title(scene, named):
            at = named.stop
            continue
        yield Placed(named, governs, at, by)
        at = named.stop


def _fresh(scene: Scene, at: int) -> bool:
    """Whether no preposition before the token reaches beyond it: a verb, a clause's opening, a comma that is no list's."""
    return scene.is_edge(at) or scene.article.words[at].is_verb


def _partitive(scene: Scene, at: int) -> bool:
    """عشرة من التنظيم, مقاتلين من صفوف الحركة, قادة في الحزب: people counted or named by what they belong to."""
    if scene.forms[at] != "من" and not any("org" in scene.kinds(after) for after in range(at + 1, min(at + 3, len(scene.forms)))):
        return False
    for before in range(at - 1, max(-1, at - 4), -1):
        if scene.forms[before] in grammar("people") or scene.figure_at[before] is not None:
            return True
        if scene.tokens[before].is_sign or preposition_at(scene, before):
            return False
    return False


def _is_title(scene: Scene, named: Named) -> bool:
    """رئيس [السلطة الفلسطينية]، محمود عباس, سفير [إيران]: it only says which office somebody holds."""
    if named.first == 0 or isinstance(named.entity, Person) or keys(scene.forms[named.first - 1]).isdisjoint(_offices()):
        return False
    if named.is_place or _follows_person(scene, named.first - 1):
        return True
    for at in range(named.stop, min(named.stop + 4, len(scene.tokens))):
        after = scene.names[at]
        if after is not None:
            return isinstance(after.entity, Person)
        if scene.is_stop(at) or preposition_at(scene, at):
            return False
    return False


def _follows_person(scene: Scene, at: int) -> bool:
    """سمير حداد رئيس [الهيئة]: the office right after the name of its holder."""
    before = scene.names[at - 1] if at > 0 else None
    return before is not None and isinstance(before.entity, Person)


def _offices() -> frozenset[str]:
    return groups("groups.tsv")["leader"] | groups("groups.tsv")["office"]


def _agent(scene: Scene, at: int) -> bool:
    """من قبل, على يد, من جانب."""
    return at < len(scene.forms) and scene.forms[at] in grammar("by")
