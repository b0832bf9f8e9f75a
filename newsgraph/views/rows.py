"""What the lists and tables of a page hold for each finding, in Arabic, ready for the template to print."""

from typing import NamedTuple

from newsgraph.views.labels import label, phrase


class EntityRow(NamedTuple):
    """An entity: `about` are its roles, or its category and country; `share` is its salience in per cent."""

    id: str
    name: str
    about: tuple[str, ...]
    also: tuple[str, ...]
    share: int
    starts: tuple[int, ...]

    @property
    def tip(self) -> str:
        """What a reader who points at a mention is told."""
        return " · ".join((self.name, *self.about))


class FigureRow(NamedTuple):
    """A figure, cell by cell."""

    id: str
    start: int
    phrase: str
    number: str
    bound: str
    unit: str
    noun: str
    change: str
    speaker: str
    claim: str | None
    told: str
    part: str
    part_id: str | None
    note: str

    @property
    def direction(self) -> str:
        """How the number alone runs: -12.5 from the left; «1,000 فأكثر» and ranges, as all Arabic, from the right."""
        return "ltr" if self.number.isascii() else "rtl"

    @property
    def tip(self) -> str:
        """What a reader who points at the figure is told."""
        parts = (
            self.told,
            self.change,
            self.part and phrase("part_of", self.part),
            self.speaker and phrase("speaker", self.speaker),
        )
        return " · ".join(filter(None, parts))


class DateRow(NamedTuple):
    """A calendar expression, its value in words and as it stands in the report."""

    id: str
    start: int
    phrase: str
    value: str
    iso: str

    @property
    def tip(self) -> str:
        """What a reader who points at the date is told."""
        return self.value or phrase("no_date")


class ClaimRow(NamedTuple):
    """A claim; `inside` is who passes it on, where it stands in another's claim."""

    id: str
    start: int
    speaker: str
    cue: str
    stance: str
    certainty: str
    quote: str
    inside: str
    content: str

    @property
    def tip(self) -> str:
        """What a reader who points into the claim is told."""
        return " · ".join((self.speaker, self.stance, self.quote, self.certainty))


class Speaker(NamedTuple):
    """Someone with all that the article has them say; `entity` where it is one of the report's."""

    name: str
    kind: str
    entity: str | None
    claims: tuple[ClaimRow, ...]


class EventRow(NamedTuple):
    """An event with what takes part in it."""

    id: str
    start: int
    trigger: str
    type: str
    factuality: str
    actual: bool
    actors: str
    recipients: str
    places: str
    figures: str
    teller: str

    @property
    def parts(self) -> tuple[tuple[str, str], ...]:
        """Who, whom, where, how many, and who tells of it, as far as known, each with its heading."""
        parts = (
            ("actors", self.actors),
            ("recipients", self.recipients),
            ("places", self.places),
            ("figures", self.figures),
            ("teller", self.teller),
        )
        return tuple((label("part", name), who) for name, who in parts if who)

    @property
    def tip(self) -> str:
        """What a reader who points at the word is told."""
        return " · ".join((self.type, self.factuality, *(f"{name}: {who}" for name, who in self.parts)))


class Moment(NamedTuple):
    """A point of the timeline: all the events of one calendar value."""

    value: str
    iso: str
    events: tuple[EventRow, ...]

    @property
    def plain(self) -> bool:
        """True for what HTML's `datetime` knows: a year, month, day or week, without gaps."""
        return not {"X", "/", "Q"} & set(self.iso)
