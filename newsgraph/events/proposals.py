"""What grammar alone says of the role of each entity; `features` weighs it."""

from collections.abc import Iterator

from newsgraph.events.candidates import Candidate
from newsgraph.events.proposal import LIKELY, NEAR, Proposal, by_preposition, subject_role, undergoer
from newsgraph.events.proposals_nominal import of_noun, of_verb_above
from newsgraph.events.proposals_verbal import of_reference, of_verb
from newsgraph.events.setting import Setting


def proposals(setting: Setting, one: Candidate) -> list[Proposal]:
    """All that is proposed for a candidate of the event's own sentence."""
    found = setting.said.get(one.named.entity.id)
    if found is None:
        found = setting.said[one.named.entity.id] = _proposed(setting, one)
    return found


def _proposed(setting: Setting, one: Candidate) -> list[Proposal]:
    finders = (of_verb, of_reference) if setting.trigger.shape.is_verb else (of_noun, of_verb_above)
    found = [proposal for finder in finders for proposal in finder(setting, one)]
    return [*found, *_of_pronoun(setting, one), *_beside(setting, one)]


def _of_pronoun(setting: Setting, one: Candidate) -> Iterator[Proposal]:
    """اعتقاله, زيارته, سيطرتها: whom the pronoun on the trigger means."""
    trigger, clause = setting.trigger, setting.clause
    if not trigger.pronoun or (trigger.shape.is_verb and clause is not None and clause.antecedent >= 0):
        return  # مؤتمر [تستضيفه] تونس: it means the noun that the clause describes
    if rank := setting.referents(trigger.pronoun).get(one.named.entity.id):
        undergone = trigger.shape.is_verb or trigger.sense.frame in ("do", "bear")
        sort = "verb" if trigger.shape.is_verb else trigger.sense.frame
        yield Proposal(undergoer(setting, one) if undergone else "A", f"pronoun {sort} {rank}", LIKELY)


def _beside(setting: Setting, one: Candidate) -> Iterator[Proposal]:
    """What the order of words says within a clause, where the tree may have gone wrong."""
    at, trigger = setting.trigger.at, setting.trigger
    if setting.scene.are_parted(one.at, at):
        if one.preposition == "بين" and one.at > at:
            yield Proposal(by_preposition(setting, one, one.preposition), "between", LIKELY)
        return
    if one.preposition:
        yield Proposal(by_preposition(setting, one, one.preposition), f"near {'after' if one.at > at else 'before'}", NEAR)
    elif one.at < at:
        yield Proposal(subject_role(setting, one), f"bare before {'verb' if trigger.shape.is_verb else 'noun'}", NEAR)
    else:
        first, verb = one.at == setting.first_bare, trigger.shape.is_verb
        acts = first and (verb or trigger.sense.frame not in ("do", "bear"))
        how = f"bare {'first' if first else 'later'} {'verb' if verb else 'noun'}"
        yield Proposal("A" if acts else undergoer(setting, one), how, NEAR)
