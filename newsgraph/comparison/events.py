"""Happenings that several articles tell of: one type, one place or one party, one time."""

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from newsgraph.comparison.model import EventMember, SharedEvent
from newsgraph.comparison.words import key
from newsgraph.report import Event, Report


@dataclass(frozen=True, slots=True)
class _Told:
    article: str
    event: Event
    parties: frozenset[str]


def shared_events(articles: Mapping[str, Report], joined: Mapping[tuple[str, str], str]) -> list[SharedEvent]:
    """Events of one type whose triggers and parties agree; only what happened, not what is planned or denied."""
    rows: defaultdict[tuple[str, str], list[_Told]] = defaultdict(list)
    for article, report in articles.items():
        for event in report.events:
            ids = (*event.actors, *event.recipients, *event.places)
            parties = frozenset(joined[article, id] for id in ids if (article, id) in joined)
            if event.factuality == "actual" and parties:
                rows[event.type, key(event.trigger.text)].append(_Told(article, event, parties))
    return [_shared(told) for group in rows.values() for told in _agreeing(group) if len({t.article for t in told}) > 1]


def _agreeing(group: list[_Told]) -> list[list[_Told]]:
    """Each event with the first that shares a party with it, one of each article."""
    found: list[list[_Told]] = []
    for told in group:
        fits = (row for row in found if row[0].parties & told.parties and all(other.article != told.article for other in row))
        row = next(fits, None)
        if row is None:
            found.append([told])
        else:
            row.append(told)
    return found


def _shared(told: list[_Told]) -> SharedEvent:
    triggers = Counter(row.event.trigger.text for row in told)
    members = tuple(EventMember(article=row.article, event_id=row.event.id) for row in told)
    return SharedEvent(id="happening", type=told[0].event.type, trigger=triggers.most_common(1)[0][0], members=members)
