"""Several articles side by side as a page: what was said of each quantity, by whom and when; what contradicts stands on top."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from newsgraph.comparison.model import Comparison, Entry, Group
from newsgraph.views.amounts import digits
from newsgraph.views.chart import Chart, Reading, chart_of
from newsgraph.views.days import written
from newsgraph.views.environment import rendered
from newsgraph.views.labels import label


@dataclass(frozen=True, slots=True)
class EntryRow:
    """A reading in its group's table."""

    id: str
    article: str
    day: str
    number: str
    source: str
    source_type: str
    relation: str
    style: str


@dataclass(frozen=True, slots=True)
class GroupRow:
    """One quantity with its chart and its readings."""

    id: str
    measure: str
    unit: str
    contradicted: bool
    chart: Chart | None
    rows: tuple[EntryRow, ...]


@dataclass(frozen=True, slots=True)
class SharedRow:
    """A person, place or organization that several articles name."""

    name: str
    type: str
    aliases: tuple[str, ...]
    articles: tuple[str, ...]
    evidence: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Ledger:
    """What the template prints."""

    articles: tuple[str, ...]
    groups: tuple[GroupRow, ...]
    entities: tuple[SharedRow, ...]
    happenings: tuple[tuple[str, str, tuple[str, ...]], ...]
    denials: tuple[tuple[str, str], ...]

    @classmethod
    def of(cls, comparison: Comparison) -> "Ledger":
        """Contradicted groups first, then those with most readings."""
        groups = sorted(comparison.groups, key=lambda group: (not group.contradicted, -len(group.entries)))
        return cls(
            articles=comparison.articles,
            groups=tuple(_group(group) for group in groups),
            entities=tuple(
                SharedRow(
                    entity.name,
                    label("entity", entity.type),
                    entity.aliases,
                    tuple(dict.fromkeys(member.article for member in entity.members)),
                    tuple(evidence.text for evidence in entity.evidence),
                )
                for entity in comparison.entities
            ),
            happenings=tuple(
                (event.trigger, label("event", event.type), tuple(member.article for member in event.members))
                for event in comparison.events
            ),
            denials=tuple((denial.article, denial.denied_article) for denial in comparison.denials),
        )


def to_html(comparison: Comparison) -> str:
    """One self-contained page; needs the extra `html`."""
    return rendered("ledger.html", {"page": Ledger.of(comparison)})


def _group(group: Group) -> GroupRow:
    rows = tuple(_entry(group, number, entry) for number, entry in enumerate(group.entries, 1))
    readings = [_reading(row, entry) for row, entry in zip(rows, group.entries, strict=True)]
    unit = "٪" if group.kind == "percent" else group.unit or group.noun or ""
    return GroupRow(group.id, group.measure, unit, group.contradicted, chart_of(readings), rows)


def _entry(group: Group, number: int, entry: Entry) -> EntryRow:
    return EntryRow(
        id=f"{group.id}-{number}",
        article=entry.article,
        day=written(entry.published.isoformat()) if entry.published else "",
        number=_number(entry),
        source=entry.source or "",
        source_type=label("source_type", entry.source_type),
        relation=label("relation", entry.relation),
        style=entry.relation or "",
    )


def _number(entry: Entry) -> str:
    """2,000; 300–400; 10+ for what is only bounded below."""
    if entry.value is not None:
        open_ended = entry.bound in ("at_least", "more_than")
        return digits(entry.value) + ("+" if open_ended else "")
    low = digits(entry.low) if entry.low is not None else "0"
    return f"{low}–{digits(entry.high)}" if entry.high is not None else f"{low}+"


def _reading(row: EntryRow, entry: Entry) -> Reading:
    low = entry.value if entry.value is not None else entry.low
    high = entry.value if entry.value is not None else entry.high
    if entry.bound in ("at_least", "more_than"):
        high = None
    told = " · ".join(part for part in (row.number, row.source, row.article, row.day, row.relation) if part)
    return Reading(row.id, entry.published, low if low is not None else entry.high or Decimal(0), high, told, row.style)


def records(comparison: Comparison) -> list[Mapping[str, str | float | None]]:
    """One flat row for each reading of each group, with numbers that plot beside their exact text."""
    return [
        {
            "group": group.id,
            "measure": group.measure,
            "kind": group.kind,
            "unit": group.unit,
            "noun": group.noun,
            "article": entry.article,
            "figure_id": entry.figure_id,
            "value": None if entry.value is None else float(entry.value),
            "value_text": None if entry.value is None else str(entry.value),
            "low": None if entry.low is None else float(entry.low),
            "high": None if entry.high is None else float(entry.high),
            "bound": entry.bound,
            "source": entry.source,
            "source_type": entry.source_type,
            "claim_id": entry.claim_id,
            "published": entry.published.isoformat() if entry.published else None,
            "relation": entry.relation,
        }
        for group in comparison.groups
        for entry in group.entries
    ]
