"""The events of a document, from triggers to report."""

from collections.abc import Sequence

from newsgraph.document import Document
from newsgraph.events.arguments import Arguments
from newsgraph.events.factuality import standings
from newsgraph.events.lexicon import Lexicon, lexicon, plover
from newsgraph.events.merge import Happening, Number, merged
from newsgraph.events.numbers import date_of, figures_of
from newsgraph.events.places import settle
from newsgraph.events.salience import scores
from newsgraph.events.scene import Scene
from newsgraph.events.triggers import Trigger, find_triggers
from newsgraph.report import Claim, Date, Entity, Event, Factuality, Figure, Place, Span
from newsgraph.report.within import claim_of
from newsgraph.syntax import Article, read


def find_events(
    document: Document,
    entities: Sequence[Entity] = (),
    *,
    figures: Sequence[Figure] = (),
    dates: Sequence[Date] = (),
    claims: Sequence[Claim] = (),
    event_lexicon: Lexicon | None = None,
    article: Article | None = None,
) -> tuple[Event, ...]:
    """The article's events, with ids event-1, event-2, ... in order of their triggers. Never raises, whatever the text.

    The other findings are those of the same article; `event_lexicon` is a trigger lexicon other than the built-in one
    (see `extended`), `article` how it reads, where that is known already.
    """
    scene = Scene(document, entities, figures, dates, claims, article or read(document, entities))
    happenings = _happenings(scene, event_lexicon or lexicon())
    by_id, inner = {claim.id: claim for claim in claims}, claim_of(claims)
    told = [by_id.get(inner(one.trigger.start, one.trigger.end) or "") for one in happenings]
    real = [one.fact for one in standings(scene, [one.trigger for one in happenings], told)]
    ranks = scores(scene, happenings, real) if happenings else []
    starts = [date.span.start for date in dates]
    return tuple(
        _event(scene, one, f"event-{number}", fact, claim, starts).model_copy(update={"salience": rank})
        for number, (one, fact, claim, rank) in enumerate(zip(happenings, real, told, ranks, strict=True), 1)
    )


def _happenings(scene: Scene, words: Lexicon) -> list[Happening]:
    triggers = find_triggers(scene, words)
    numbers = figures_of(scene, triggers)
    arguments = Arguments(scene, triggers)
    values = {figure.id: Number(figure.kind, figure.value) for figure in scene.figures if figure.value is not None}
    found = [
        Happening(one, arguments.of(one), ids, frozenset(values[id_] for id_ in ids if id_ in values), [])
        for one, ids in zip(triggers, numbers, strict=True)
    ]
    kept = sorted(merged(scene, found), key=lambda one: one.trigger.start)
    places = {entity.id: entity for entity in scene.entities if isinstance(entity, Place)}
    for one in kept:
        settle(one.trigger, one.roles, [other for other in arguments.candidates.of(one.trigger.at) if not other.back], places)
    return kept


def _event(scene: Scene, one: Happening, id_: str, fact: Factuality, claim: Claim | None, starts: Sequence[int]) -> Event:
    trigger = one.trigger
    return Event(
        id=id_,
        trigger=_span(scene.document, trigger),
        mentions=tuple(_span(scene.document, told) for told in sorted([trigger, *one.others], key=lambda told: told.start)),
        type=trigger.type,
        plover=plover().get(trigger.type),
        actors=tuple(one.roles.actors),
        recipients=tuple(one.roles.recipients),
        places=tuple(one.roles.places),
        date_id=date_of(scene, trigger, starts),
        figure_ids=one.figure_ids,
        factuality=fact,
        claim_id=claim.id if claim else None,
    )


def _span(document: Document, trigger: Trigger) -> Span:
    return Span(start=trigger.start, end=trigger.end, text=document.text[trigger.start : trigger.end])
