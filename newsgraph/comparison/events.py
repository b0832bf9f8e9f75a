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


class _Rows:
    """Events of one type and trigger, those told of together in a row, one of each article.

    For each party and article the first row that the article may still join is remembered, so that time stays linear.
    """

    def __init__(self) -> None:
        self.rows: list[dict[str, _Told]] = []
        self._of_party: defaultdict[str, list[int]] = defaultdict(list)
        self._open: Counter[tuple[str, str]] = Counter()

    def add(self, told: _Told) -> None:
        """Put an event to the first row whose first event shares a party with it, or into a row of its own."""
        fits = [row for party in told.parties for row in self._first_open(party, told.article)]
        if not fits:
            for party in told.parties:
                self._of_party[party].append(len(self.rows))
            self.rows.append({})
        self.rows[min(fits, default=-1)][told.article] = told

    def _first_open(self, party: str, article: str) -> list[int]:
        rows, at = self._of_party[party], self._open[party, article]
        while at < len(rows) and article in self.rows[rows[at]]:
            at += 1
        self._open[party, article] = at
        return rows[at : at + 1]


def _agreeing(group: list[_Told]) -> list[list[_Told]]:
    """Each event with the first that shares a party with it, one of each article."""
    rows = _Rows()
    for told in group:
        rows.add(told)
    return [list(row.values()) for row in rows.rows]


def _shared(told: list[_Told]) -> SharedEvent:
    triggers = Counter(row.event.trigger.text for row in told)
    members = tuple(EventMember(article=row.article, event_id=row.event.id) for row in told)
    return SharedEvent(id="happening", type=told[0].event.type, trigger=triggers.most_common(1)[0][0], members=members)
