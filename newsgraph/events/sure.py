"""Where grammar leaves no doubt who does it and who undergoes it, whatever the words are like that roles were learnt from.

وقع [الرئيس] قانونا, دعوى أقامها [النائب]   a subject, beside an object or of a verb that has none, does it
تأسيس [الشركة], تم حظر [التطبيق]            what is set up, opened or chosen does nothing, nor does to what something was done
اتفاق مع [الهيئة], لقاء مع [الوزير]          with whom it is agreed, who is met, does not act either
"""

from newsgraph.events.candidates import Candidate
from newsgraph.events.links import cover
from newsgraph.events.operators import named
from newsgraph.events.proposal import SURE, by_preposition
from newsgraph.events.proposals import proposals
from newsgraph.events.proposals_nominal import FATES
from newsgraph.events.setting import ABOVE, Setting
from newsgraph.lexicons.particles import WITH

_MADE = frozenset({"deal", "appoint", "election"})
"""Types whose verbal nouns say what is made or chosen; of others bodies may do it (حظر [الهند] تصدير القمح)."""


def surely(setting: Setting, one: Candidate, role: str) -> str:
    """The role of a candidate, given the likeliest."""
    if one.back or role not in ("A", "R"):
        return role
    ways = [said.how for said in proposals(setting, one) if said.sure == SURE and said.role != role and "object" not in said.how]
    if role == "R":
        return "A" if any(_acts(setting, how) for how in ways if "subject" in how and how.endswith((" is", ABOVE))) else role
    made = any(how.startswith("owner") for how in ways) and (setting.trigger.type in _MADE or _is_carried(setting))
    return "R" if made or _is_met(setting, one) else role


def _acts(setting: Setting, how: str) -> bool:
    """Not the subject of what only looks like an active verb: [فلان] اعتقل أمس."""
    if how.startswith("relative"):
        return setting.trigger.type not in FATES
    clause, act = setting.clause, setting.trigger.sense.frame == "act"
    return act or (clause is not None and clause.object is not None)


def _is_carried(setting: Setting) -> bool:
    """Whether the noun is the subject of a verb that says that it took place."""
    above, words = setting.above, setting.scene.article.words
    return above is not None and above.how == "subject" and named(words[above.verb].lemma, "subject") is not None


def _is_met(setting: Setting, one: Candidate) -> bool:
    """Whether a phrase under مع hangs on the event, or on what that hangs on, with no verb between."""
    way, at, article = setting.path(one), setting.trigger.at, setting.scene.article
    under = article.parsed.prepositions
    head = next((node for node in way.down if under[node]), -1) if way is not None else -1  # اتفاق شراكة مع [الهيئة]
    if head < at or under[head] != WITH or by_preposition(setting, one, WITH) != "R":
        return False
    parted = any(word.is_verb for word in article.words[at + 1 : head])
    return not parted and cover(setting.scene, head, one.named) not in ("", "inside")
