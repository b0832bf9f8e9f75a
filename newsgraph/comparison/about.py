"""Whom and what a figure is about: places beside it, whose share it is, who says it."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from itertools import takewhile
from typing import NamedTuple

from newsgraph.comparison.known import Entity
from newsgraph.comparison.lexicon import Concept, concept_of, neutral, telling
from newsgraph.comparison.setting import Setting
from newsgraph.comparison.words import key
from newsgraph.document.letters import AND, TA, WILL, YA
from newsgraph.report import Claim, Place, Report

_OPENING = 40  # tokens of headline and lead
_NEAR = 8  # tokens between a figure and its place
_IMPERFECT = (YA, TA, WILL + YA, WILL + TA)
_COMMAS = ("،", ",", "؛")


class _Named(NamedTuple):
    """A mention; `coordinate`: it is joined to what stands before (وراجستان); `named`: by its name."""

    start: int
    end: int
    id: str
    coordinate: bool
    named: bool


class About:
    """The names of one article as they stand around its figures."""

    def __init__(self, article: str, setting: Setting, shared: Mapping[tuple[str, str], str]) -> None:
        report = setting.report
        self._setting = setting
        self._ids = {e.id: shared.get((article, e.id), f"{article} {e.id}") for e in _entities(report)}
        self._mentions = sorted(
            _Named(m.start, m.end, e.id, AND in m.proclitics, m.kind == "name") for e in _entities(report) for m in e.mentions
        )
        self._starts = [mention.start for mention in self._mentions]
        self._places = {place.id for place in report.places}
        opening = _opening_places(setting)
        self._lands = {place.id: place.country or place.id for place in report.places if place.category}
        self._own = {self._lands[place.id] for place in opening if place.id in self._lands}
        self.realm = frozenset(self._ids[place.id] for place in opening)
        """The places that the article is about; the growth of the first, المغرب, needs not say so."""
        names = [*(place.name for place in opening[:1]), *(claim.source.text for claim in report.claims if claim.source)]
        self._silent = neutral() | {key(word) for name in names for word in name.split()}

    def abroad(self, at: int) -> bool:
        """Whether it counts in a country that the article does not open with: 13 قتيلا في أمريكا الوسطى."""
        lands = {self._lands.get(m.id) for m in self._beside(at)}
        return bool(lands) and bool(self._own) and None not in lands and lands.isdisjoint(self._own)

    def places(self, at: int) -> frozenset[str]:
        """Where it counts: the first place behind it and those joined to that by و, else the first one before.

        46 شخصا في أوتار براديش; وكانت أغرا في أوتار براديش الأكثر تأثرا، حيث قتل 30: the place told of is the first.
        """
        return frozenset(self._ids[m.id] for m in self._beside(at))

    def _beside(self, at: int) -> list[_Named]:
        first, _ = self._setting.segment(at)
        near = [m for m in self._within(at) if m.id in self._places and m.named]
        behind = self._behind(at, near)
        if behind:
            return behind
        inside = at and first > self._setting.sentence(at)[0]
        taken = self._behind(at - 1, near) if inside else []
        return [m for m in near if m not in taken][:1]

    def _behind(self, at: int, near: Sequence[_Named]) -> list[_Named]:
        """The first place behind a figure, with those joined to it; what opens the next one (وفي راجستان 31) is not its own."""
        behind = [m for m in near if m.start > self._setting.report.figures[at].number.start]
        if not behind or not self._leads_to(self._setting.figures[at][1], self._setting.token_at(behind[0].start)):
            return []
        return [behind[0], *takewhile(lambda m: m.coordinate, behind[1:])]

    def _leads_to(self, stop: int, place: int) -> bool:
        """Whether a place is near enough, with no comma and no joined preposition between."""
        between = self._setting.tokens[stop:place]
        return len(between) <= _NEAR and not any(t.form in telling()["joins"] or t.text in _COMMAS for t in between)

    def names(self, at: int) -> frozenset[str]:
        """All whom and what the text names beside a figure: the sides of a match."""
        return frozenset(self._ids[m.id] for m in self._within(at))

    def _within(self, at: int) -> list[_Named]:
        """The names between the figure before and the figure behind."""
        first, stop = self._setting.segment(at)
        low, high = self._setting.tokens[first].start, self._setting.tokens[stop - 1].end
        return self._mentions[bisect_left(self._starts, low) : bisect_left(self._starts, high)]

    def holder(self, at: int) -> str:
        """The name nearest before a share: حصل أردوغان على 52 في المئة."""
        high = self._setting.report.figures[at].number.start
        claim = self._claim(at)
        speaker = claim.source_id if claim else None
        near = [m.id for m in self._within(at) if m.end <= high and m.id != speaker]
        return self._ids[near[-1]] if near else ""

    def source(self, at: int) -> str:
        """Who says it; empty for the article itself."""
        claim = self._claim(at)
        if claim is None:
            return ""
        return self._ids.get(claim.source_id or "", claim.source.text if claim.source else "")

    def subject(self, at: int, concept: Concept | None) -> frozenset[str]:
        """نمو القطاع الزراعي: the words that say of what, without the article's own country and words such as نسبة."""
        if concept is None or concept.kind != "percent":
            return frozenset()
        first = self._setting.number(at)
        low = self._setting.sentence(at)[0]
        start = next((n for n in range(first - 1, low - 1, -1) if self._tells(n, concept)), first)
        words = [*self._setting.content(start + 1, first)]
        if self._is_of_its_subject(start, first):
            words += self._setting.content(max(low, start - _NEAR), start)
        return frozenset(word for word in words if word not in self._silent)

    def _is_of_its_subject(self, start: int, number: int) -> bool:
        """نصيب الفرد سينمو بنسبة 3: of what is said before the verb; not تسيطر على 95."""
        verb = start < number and self._setting.tokens[start].form.startswith(_IMPERFECT)
        return verb and self._setting.tokens[start + 1].form not in telling()["over"]

    def _tells(self, at: int, concept: Concept) -> bool:
        return concept_of(self._setting.tokens[at].form) == concept

    def _claim(self, at: int) -> Claim | None:
        return self._setting.claims.get(self.claim_id(at) or "")

    def claim_id(self, at: int) -> str | None:
        """The claim that gives the figure; where it counts some of those of the sentence before (معظمهم), the claim of that."""
        figure = self._setting.report.figures[at]
        if figure.claim_id is not None or not at:
            return figure.claim_id
        low, high = self._setting.sentence(at)
        if self._setting.sentence(at - 1)[1] != low:
            return None
        first = next((token.form for token in self._setting.tokens[low:high] if token.is_word), "")
        follows = first.removeprefix(AND) in telling()["partitive"]
        return self._setting.report.figures[at - 1].claim_id if follows else None


def _entities(report: Report) -> tuple[Entity, ...]:
    return (*report.persons, *report.places, *report.organizations)


def _opening_places(setting: Setting) -> list[Place]:
    """The places that headline and lead name, or speak of (الاقتصاد المغربي), in that order."""
    words = [key(token.form) for token in setting.tokens[:_OPENING]]
    found = [place for place in setting.report.places if set(words).issuperset(map(key, place.name.split()))]
    return sorted(found, key=lambda place: words.index(key(place.name.split()[0])))
