"""What speaks for each role of a candidate: strings that name themselves, whose weights are in `data/role_weights.tsv`."""

from collections.abc import Iterator, Sequence

from newsgraph.events.candidates import Candidate
from newsgraph.events.links import is_office
from newsgraph.events.proposal import LIKELY, SURE, THEIRS, Proposal
from newsgraph.events.proposals import proposals
from newsgraph.events.setting import ABOVE, Setting
from newsgraph.events.words import grammar
from newsgraph.report import Organization
from newsgraph.syntax import Relation

_SORTS = {
    **dict.fromkeys(("casualty", "disaster", "accident"), "fate"),
    **dict.fromkeys(("agree", "consult", "cooperate", "deal", "sport"), "mutual"),
    **dict.fromkeys(("assault", "seize", "retreat", "mobilize", "protest"), "field"),
    **dict.fromkeys(("support", "aid", "concede", "sanction"), "given"),
}
_ROLES = "ARP"


def rows(setting: Setting) -> list[tuple[Candidate, list[str]]]:
    """Each candidate of an event with its features."""
    said = {one.named.entity.id: proposals(setting, one) for one in setting.here}
    return [(one, list(_before(setting, one) if one.back else _here(setting, one, said))) for one in setting.candidates]


def _sort(setting: Setting) -> str:
    return _SORTS.get(setting.trigger.type, setting.trigger.type)


def _form(setting: Setting) -> str:
    """A verb or noun, its frame, and what its subject does."""
    part = "verb" if setting.trigger.shape.is_verb else "noun"
    return f"{part} {setting.trigger.sense.frame}{' undergoes' if setting.undergoes else ''}"


def _here(setting: Setting, one: Candidate, said: dict[str, list[Proposal]]) -> Iterator[str]:
    """Of one in the event's own sentence."""
    own = said[one.named.entity.id]
    yield one.kind
    yield f"{setting.trigger.type} {one.kind}"
    yield from _category(setting, one)
    yield from _proposed(setting, one, own)
    yield from _rivals(setting, one, own, [some for id_, some in said.items() if id_ != one.named.entity.id])
    yield from _path(setting, one)
    yield from _order(setting, one)
    yield from _owned(setting, one)
    if not any(proposal.how in (f"subject pronoun {ABOVE}", THEIRS) for proposal in own):
        yield from _telling(setting, one)  # who tells of himself acts


def _category(setting: Setting, one: Candidate) -> Iterator[str]:
    """Of what sort a body is: courts judge, clubs play, and an army that announces a strike has flown it."""
    category = one.named.entity.category if isinstance(one.named.entity, Organization) else None
    if category is not None:
        yield f"{_sort(setting)} {category}"
        if setting.above is not None and setting.above.says(setting.scene.article):
            yield f"told {_sort(setting)} {category}"


def _proposed(setting: Setting, one: Candidate, own: Sequence[Proposal]) -> Iterator[str]:
    for proposal in own:
        yield f"{proposal.role}: {proposal.how}"
        yield f"{proposal.role}: {proposal.how} {one.kind}"
        yield f"said {proposal.role} {proposal.how.partition(' ')[0]}"
    for role in sorted({proposal.role for proposal in own}):
        yield f"any {role} {one.kind}"
    if not own:
        yield f"nothing {one.kind} {setting.subject}"


def _mine(own: Sequence[Proposal]) -> str:
    """The surest of what is proposed."""
    best = max((proposal.sure for proposal in own), default=-1)
    return f"{best}{''.join(sorted({proposal.role for proposal in own if proposal.sure == best}))}"


def _rivals(setting: Setting, one: Candidate, own: Sequence[Proposal], others: Sequence[Sequence[Proposal]]) -> Iterator[str]:
    """Whether a role is proposed for somebody else, more surely or less."""
    mine = _mine(own)
    yield f"mine {mine} {one.kind}"
    yield f"mine {mine} {_form(setting)}"
    yield f"mine {mine} {_sort(setting)} {one.kind}"
    if one.kind == "place" and one.is_state:
        yield f"seat {mine}"
        yield f"seat under {one.preposition}"
    for role in _ROLES:
        taken = max((proposal.sure for some in others for proposal in some if proposal.role == role), default=0)
        if setting.subject == "unnamed" and role == ("R" if setting.undergoes else "A"):
            taken = SURE
        level = "sure" if taken == SURE else "likely" if taken == LIKELY else "free"
        yield f"{role} {level} mine {mine}"
        yield f"{role} {level} {one.kind}"


def _path(setting: Setting, one: Candidate) -> Iterator[str]:
    way = setting.path(one)
    steps = way.read(setting.scene) if way is not None else "none"
    yield f"path {steps} {one.kind}"
    yield f"steps {min(len(way.up) + len(way.down), 5) if way is not None else 9} {one.kind}"


def _order(setting: Setting, one: Candidate) -> Iterator[str]:
    at, order = setting.trigger.at, "after" if one.at > setting.trigger.at else "before"
    distance = next((str(most) for most in (1, 2, 4, 8, 16) if abs(one.at - at) <= most), "far")
    yield f"{order} {distance} {one.kind}"
    yield f"{order} under {one.preposition} {one.kind}"
    yield f"{order} under {one.preposition} {one.kind} {_sort(setting)}"
    yield f"{order} under {one.preposition} {one.kind} {_form(setting)}"
    yield f"word {setting.trigger.sense.lemma} {order} {one.kind}"
    if one.at == setting.nearest_place:
        yield f"nearest {one.kind}"
        yield f"nearest {_sort(setting)}"
    entity = one.named.entity
    if one.kind == "country" and getattr(entity, "country", None) in setting.inside:
        yield "contains"


def _owned(setting: Setting, one: Candidate) -> Iterator[str]:
    """[مواقع] الحركة are struck, [طائرات] التحالف strike."""
    tree = setting.scene.article.tree
    noun = tree.governor[one.at] if tree.relation[one.at] is Relation.OWNER else -1
    if noun not in (-1, setting.trigger.at):
        lemma = setting.scene.article.words[noun].lemma
        yield f"of {lemma}"
        yield f"of {lemma} {_sort(setting)}"


def _telling(setting: Setting, one: Candidate) -> Iterator[str]:
    """Whether it is one who tells of the event."""
    scene = setting.scene
    cue = scene.speaking.get(one.at)
    if cue is not None:
        yield f"tells {'its own' if cue in grammar('announce') else ''} {one.kind}"
        if cue in grammar("own_deed"):
            yield "own deed"
    if one.at in scene.narrators:
        yield "narrator"
    if one.named.entity.id in scene.media:
        yield "medium"
    if one.at and is_office(scene, one.at - 1):
        yield f"office {one.kind}"


def _before(setting: Setting, one: Candidate) -> Iterator[str]:
    """Of one in an earlier sentence."""
    scene, trigger = setting.scene, setting.trigger
    yield f"back {one.back} {one.kind}"
    yield f"back {one.kind} {trigger.type}"
    yield f"back {one.kind} {_form(setting)} {'pronoun' if trigger.pronoun else ''}".rstrip()
    yield f"back {one.kind} {scene.article.tree.relation[one.at]} {'under' if one.preposition else ''}".rstrip()
    yield f"back {one.kind} {'no place here' if setting.nearest_place < 0 else 'a place here'}"
    yield f"back {one.kind} subject {setting.subject}"
    event = next((setting.events[at] for at in scene.article.tree.above(one.at) if at in setting.events), None)
    alike = event == trigger.type or {_SORTS.get(event or ""), _SORTS.get(trigger.type)} <= {"field", "fate"}  # and its victims
    yield f"back {one.kind} {'of none' if event is None else 'of its like' if alike else 'of another'}"
