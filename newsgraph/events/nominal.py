"""The arguments of a noun of event: its genitives, its relative clause, and the subject of the verb that it stands under."""

from newsgraph.events.clauses import Placed, is_verb, preposition_at, verb_between
from newsgraph.events.edges import opens_clause
from newsgraph.events.named import Named
from newsgraph.events.prepositions import role
from newsgraph.events.roles import Roles, take
from newsgraph.events.scene import Scene
from newsgraph.events.subjects import Around, Topics, acts, bare, is_first_noun
from newsgraph.events.triggers import Trigger
from newsgraph.events.words import grammar
from newsgraph.report import Place

_UNDERGONE = frozenset({"casualty", "disaster", "accident", "market"})
"""Types that nobody needs to do."""

_GIVEN = frozenset({"support", "aid", "concede", "agree", "sanction"})
"""Types that somebody receives: ل names him, and does not stand for a genitive."""

_STATES = frozenset({"agree", "sanction", "support", "cooperate", "concede", "aid", "sport"})
"""Types that a country does where it is their genitive: فوز مصر."""

_MOVES = frozenset({"retreat", "mobilize", "assault"})
"""Types that a country does where another place follows: انسحاب روسيا من سوريا, but معارك سوريا."""

_TALKS = frozenset({"consult", "agree"})
"""Types that two places joined are the parties of."""

_CAPITALS = frozenset({"sanction", "support", "aid"})
"""Types that a city does only for its government."""

_LAM_FAR = 4
_VERB_FAR, _BESIDE = 7, 2


def noun_roles(scene: Scene, trigger: Trigger, near: Around, roles: Roles, topics: Topics) -> None:
    """Add who does and who undergoes what a noun tells of."""
    own = [item for item in bare(near.after) if is_first_noun(scene, trigger.at, item) or item.joined]
    rest = [item for item in bare(near.after) if item not in own and not verb_between(scene, trigger.at, item.at)]
    undergoes = trigger.sense.frame in ("do", "bear") and not (own and _acts_on_more(scene, trigger, own[0], near))
    parties = trigger.type in _TALKS and sum(item.named.is_place for item in own) > 1
    for item in own:
        if parties:
            roles.add("actors", item.named)  # محادثات واشنطن وموسكو, but محادثات جنيف
        else:
            _genitive(trigger, item, near, roles, undergoes)
    for item in rest if trigger.sense.frame in ("do", "make") else ():
        take(roles, "recipients", item.named)
    _described(scene, trigger, near, roles)
    if trigger.shape.part == "participle":
        _participle(scene, trigger, near, roles)
    elif not roles.actors:
        _left_out(scene, trigger, near, roles, topics)


def _acts_on_more(scene: Scene, trigger: Trigger, item: Placed, near: Around) -> bool:
    """إغلاق القوات المعابر, استهداف الجيش للمدنيين: where an object follows, the genitive acts."""
    if trigger.sense.frame != "do" or item.named.is_place:
        return False
    after = item.named.stop
    if any("digit" in scene.kinds(at) for at in range(trigger.at + 1, item.at)):
        return False  # مقتل خمسة من [الحركة] في هجوم للجيش
    if after >= len(scene.tokens) or any(other.preposition == "ل" for other in near.after):
        return after < len(scene.tokens)
    if _is_adjective(scene.forms[after]):
        return False  # مقتل عناصر [الحركة] اليمنية
    plain = scene.tokens[after].is_word and not preposition_at(scene, after) and not opens_clause(scene, after)
    return plain and scene.forms[after][:1] not in "وأ" and "org" in scene.kinds(item.at)


def _is_adjective(form: str) -> bool:
    """اليمنية, العسكري: a relational adjective with its article."""
    return form.startswith("ال") and form.endswith(("ي", "ية", "يه", "يين"))


def _genitive(trigger: Trigger, item: Placed, near: Around, roles: Roles, undergoes: bool) -> None:
    """هجوم الحركة acts, اعتقال فلان undergoes, معركة الموصل is where; فوز مصر and انسحاب روسيا من سوريا act."""
    if isinstance(item.named.entity, Place) and (undergoes or not _state_acts(trigger, item.named.entity, near)):
        roles.add("places", item.named)
    else:
        roles.add("recipients" if undergoes else "actors", item.named)


def _state_acts(trigger: Trigger, place: Place, near: Around) -> bool:
    if place.category == "city" and trigger.type in _CAPITALS:
        return True  # عقوبات واشنطن
    if place.category not in (None, "country"):
        return False
    if trigger.type in _STATES:
        return place.category == "country"
    further = any(item.preposition and (item.named.is_place or item.preposition in ("على", "ضد")) for item in near.after)
    return trigger.type in _MOVES and place.category == "country" and further


def _described(scene: Scene, trigger: Trigger, near: Around, roles: Roles) -> None:
    """المداهمات التي نفذتها الشرطة, التي قامت بها: who is named in the relative clause does it."""
    if not roles.actors and not near.described and trigger.type not in _UNDERGONE:
        _set_forth(scene, trigger, near, roles)
    for item in near.described:
        if not item.preposition and not roles.actors:
            roles.add("actors", item.named)
        elif item.preposition and role(trigger.type, item):
            roles.add(role(trigger.type, item), item.named)


def _set_forth(scene: Scene, trigger: Trigger, near: Around, roles: Roles) -> None:
    """غارة شنها [التحالف]: after an indefinite noun the relative clause has no pronoun before it."""
    for at in range(trigger.at + 1, min(trigger.at + _VERB_FAR, len(scene.forms))):
        if is_verb(scene.forms[at]) and scene.forms[at].endswith(("ها", "ه")):
            doer = next((item for item in bare(near.after) if item.at > at), None)
            if doer is not None and is_first_noun(scene, at, doer) and not doer.named.is_place:
                roles.add("actors", doer.named)
            return


def _participle(scene: Scene, trigger: Trigger, near: Around, roles: Roles) -> None:
    """عناصر التنظيم الهاربين, المدنيين المحاصرين: the name before it is who does or undergoes."""
    if near.before and trigger.at - near.before[-1].named.stop <= 2:
        passive = trigger.sense.frame == "do"
        take(roles, "recipients" if passive else "actors", near.before[-1].named)


def _left_out(scene: Scene, trigger: Trigger, near: Around, roles: Roles, topics: Topics) -> None:
    """The noun's own pronoun, or the subject of the verb that the noun stands under."""
    standing = _genitive_of_lam(scene, trigger, near)
    if standing is not None:
        roles.add("recipients" if trigger.sense.frame == "bear" else "actors", standing)
        return
    whom = _heard_of(scene, trigger, near, topics)
    if whom is None or whom.entity.id in roles.recipients:
        return
    if trigger.pronoun and trigger.sense.frame == "do" and _undergoes_beside(trigger, near):
        roles.add("actors", whom)  # اجتياحها ل[لمدينة]
    elif (trigger.pronoun and trigger.sense.frame in ("do", "bear")) or _light(scene, trigger.at):
        take(roles, "recipients", whom)
    elif trigger.type not in _UNDERGONE and not any(item.by for item in near.after):
        roles.add("actors", whom)
        for item in near.before:
            if item.joined and roles.actors and not item.preposition and acts(scene, item):
                roles.add("actors", item.named)


def _undergoes_beside(trigger: Trigger, near: Around) -> bool:
    return any(item.preposition == "ل" and item.at - trigger.at <= _BESIDE for item in near.after[:1])


def _heard_of(scene: Scene, trigger: Trigger, near: Around, topics: Topics) -> Named | None:
    """The subject of the noun's own clause, else of an earlier one; talks and agreements name their own parties."""
    before = [item for item in bare(near.before) if acts(scene, item)]
    if _is_foreign(scene, trigger):
        return None
    if before:
        return next((item for item in reversed(before) if not item.joined), before[0]).named
    own = topics.own(trigger.at)
    if own is not None:
        return own
    if near.described or _done(scene, trigger.at):
        return None
    return topics.carried(trigger.at, far=bool(trigger.pronoun))


def _is_foreign(scene: Scene, trigger: Trigger) -> bool:
    """الاجتياح الأميركي: a nationality says who does it, so that it is nobody spoken of before."""
    return trigger.at + 1 < len(scene.forms) and scene.forms[trigger.at + 1] in grammar("nationality") and not trigger.pronoun


def _done(scene: Scene, at: int) -> bool:
    """تم اعتقاله, ألقي القبض: whoever did it is left out on purpose."""
    first, _ = scene.sentence_range(at)
    return any(scene.forms[before].lstrip("وف") in grammar("done") for before in range(max(first, at - 3), at))


def _genitive_of_lam(scene: Scene, trigger: Trigger, near: Around) -> Named | None:
    """الضربات الجوية للتحالف: the ل stands for a genitive; in قصف مواقع تابعة للتحالف it tells whose they are."""
    if trigger.type in _GIVEN or trigger.sense.frame == "do" or not near.after:
        return None
    first = near.after[0]
    if any(scene.forms[at] in grammar("owned") for at in range(trigger.at + 1, first.at)):
        return None
    return first.named if first.at - trigger.at <= _LAM_FAR and first.preposition == "ل" and not first.named.is_place else None


def _light(scene: Scene, at: int) -> bool:
    """تعرضت المدينة لقصف: the subject of such a verb undergoes."""
    first, _ = scene.sentence_range(at)
    return any(scene.forms[before].removeprefix("و") in grammar("light") for before in range(max(first, at - 6), at))
