"""Where an event is: at the places that it is given, without the country around them; else at the one stated nearest."""

from collections.abc import Mapping, Sequence

from newsgraph.events.candidates import Candidate
from newsgraph.events.roles import Roles
from newsgraph.events.triggers import Trigger
from newsgraph.events.words import grammar
from newsgraph.lexicons.particles import TO
from newsgraph.report import Place

_BODILY = frozenset({"assault", "casualty", "protest", "disaster", "accident", "coerce"})
"""Types of what happens on the spot that the sentence is at; what is seized or left says its own place."""

WHERE = frozenset({"ب", "من", "على"})
"""Prepositions that lead to a place where the event's own do not."""


def settle(trigger: Trigger, roles: Roles, row: Sequence[Candidate], known: Mapping[str, Place]) -> None:
    """Put an event's places right; `row` are the entities of its sentence, `known` the places of the article by id."""
    roles.places[:] = _finest(roles.places, known)
    if roles.places or trigger.type not in _BODILY or trigger.sense.lemma in grammar("ruling"):
        return
    near, taken = (grammar("place_preposition") | WHERE) - {TO}, roles.actors + roles.recipients  # سافر إلى [فرنسا] بعد الحرب
    stated = [one for one in row if one.named.is_place and one.preposition in near and one.named.entity.id not in taken]
    if stated:
        nearest = min(stated, key=lambda one: abs(one.at - trigger.at) * (1 if one.at > trigger.at else 2))  # sooner behind it
        roles.places.append(nearest.named.entity.id)


def _finest(ids: Sequence[str], known: Mapping[str, Place]) -> list[str]:
    """البصرة في العراق is one place, named with its country."""
    inside = {known[id_].country for id_ in ids if id_ in known and known[id_].category != "country"} - {None}
    return [id_ for id_ in ids if id_ not in known or known[id_].category != "country" or known[id_].country not in inside]
