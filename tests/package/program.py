"""A user's program, typed as users type it: `make package` runs it from the installed wheel and has mypy and pyright check it."""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal

import newsgraph
from newsgraph import Article, Claim, Event, Figure, Person, Report

TEXT = "قال وزير الصحة سامر الحلو في عمّان إن 12 شخصا أصيبوا في انفجار صباح الثلاثاء، ونفى وقوع قتلى."


def values(figures: Iterable[Figure]) -> list[Decimal]:
    """What the figures amount to, where they are one number."""
    return [figure.value for figure in figures if figure.value is not None]


def titles(person: Person) -> list[str]:
    """The titles of a person, as written."""
    return [role.title.text for role in person.roles]


def main() -> None:
    """Read one article and a stream, and hold the result against what it must be."""
    pipeline = newsgraph.Pipeline()
    report: Report = pipeline(TEXT, published=date(2022, 5, 3))
    assert values(report.figures) == [Decimal(12)]
    assert [titles(person) for person in report.persons] == [["وزير الصحة"]]
    stances: list[str] = [claim.stance for claim in report.claims]
    assert stances == ["say", "deny"]
    claim: Claim = report.claims[0]
    assert report.text[claim.cue.start : claim.cue.end] == claim.cue.text == "قال"
    events: tuple[Event, ...] = report.events
    assert {event.factuality for event in events} <= {"actual", "planned", "possible", "negated"}
    streamed = list(pipeline.pipe([Article(TEXT, id="one"), TEXT], on_error="report"))
    assert [one.article.id if one.article else None for one in streamed] == ["one", None]
    assert Report.model_validate_json(report.model_dump_json()) == report


if __name__ == "__main__":
    main()
