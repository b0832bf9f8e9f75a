"""What the article states: figures, dates, claims and events."""

from decimal import Decimal
from typing import Literal, Self

from pydantic import Field, model_validator

from newsgraph.report.model import Model
from newsgraph.report.span import Id, Share, Span

FigureKind = Literal[
    "count", "percent", "fraction", "money", "distance", "area", "mass", "volume", "speed", "temperature",
    "duration", "age", "score", "other",
]  # fmt: skip
"""What the number measures."""

Bound = Literal["exact", "approx", "at_least", "at_most", "more_than", "less_than", "range", "vague"]
"""How the stated number limits the real one; `vague` is a plural such as عشرات, of which only `low` is known."""

Change = Literal["up", "down"]
"""Whether the figure is, or follows, a rise or a fall."""

Calendar = Literal["gregorian", "hijri"]
"""The calendar that the article's own words use."""

SourceType = Literal["named", "anonymous", "media"]
"""Known by name; unnamed (مصادر, ناشطون); or a medium that passes on others' news."""

Quote = Literal["direct", "indirect", "mixed"]
"""All inside quotation marks, none, or some."""

Stance = Literal[
    "say", "confirm", "deny", "accuse", "warn", "predict", "call", "promise", "threaten", "allege", "opinion", "ask", "reject"
]  # fmt: skip
"""What the source does by speaking."""

Certainty = Literal["certain", "probable", "possible"]
"""How sure of the content the source itself is."""

EventType = Literal[
    "assault", "casualty", "seize", "retreat", "mobilize", "coerce", "protest", "sanction", "agree", "consult", "support",
    "cooperate", "aid", "concede", "disaster", "accident", "election", "appoint", "market", "deal", "legal", "sport",
]  # fmt: skip
"""What sort of thing happened; speech is a claim, not an event."""

Factuality = Literal["actual", "planned", "possible", "negated"]
"""Whether the event took place, according to whoever tells of it."""


class Figure(Model):
    """A number that the article states, with what it counts or measures.

    Either `value` is known, or `low` and `high`, or (a vague plural) `low` alone.
    """

    id: Id = Field(description="Unique in the report.")
    span: Span = Field(description="The whole expression, with bound words, unit and counted noun.")
    number: Span = Field(description="The number words or digits alone.")
    kind: FigureKind = Field(description="What the number measures.")
    value: Decimal | None = Field(default=None, description="95 for 95 %, 0.5 for a half, units of the currency for money.")
    low: Decimal | None = Field(default=None, description="The least of a range or of a vague plural; a score's first side.")
    high: Decimal | None = Field(default=None, description="The greatest value of a range; a score's second side, as written.")
    bound: Bound = Field(description="How the number limits the real one.")
    unit: str | None = Field(
        default=None, description="ISO 4217 code for money; m, km, ha, kg, h, day ... for measures; else null."
    )
    per: str | None = Field(default=None, description="The period or base of a rate (month); null where it is no rate.")
    change: Change | None = Field(default=None, description="up or down where the text says that the figure rose or fell.")
    noun: Span | None = Field(default=None, description="The counted head noun as written, without clitics.")
    part_of: Id | None = Field(default=None, description="The figure that this one is a part of: 12 children among 30 people.")
    reason: str | None = Field(default=None, description="Why a sum of money has no `unit`; null where it has one.")
    note: str | None = Field(default=None, description="How an odd print was read (42 .0 as 0.42); null for a plain one.")
    claim_id: Id | None = Field(default=None, description="The claim that gives the figure; null where the article itself does.")

    @model_validator(mode="after")
    def _ordered_range(self) -> Self:
        ordered = self.kind == "score"  # whose sides stand as written: 1-2
        if not ordered and self.low is not None and self.high is not None and self.low > self.high:
            raise ValueError(f"{self.id} has its range reversed: low {self.low} exceeds high {self.high}")
        return self


class Date(Model):
    """A calendar expression, absolute or relative, and the day, week, month or year that it means."""

    id: Id = Field(description="Unique in the report.")
    span: Span = Field(description="The expression as written.")
    value: str | None = Field(
        default=None, description="ISO 8601, as precise as the text and `published` allow; XXXX for an unknown year."
    )
    reason: str | None = Field(default=None, description="Why there is no `value`; always given where that is null.")
    calendar: Calendar = Field(default="gregorian", description="The calendar of the expression; `value` is Gregorian always.")
    claim_id: Id | None = Field(default=None, description="The claim that gives the date; null where the article itself does.")

    @model_validator(mode="after")
    def _value_or_reason(self) -> Self:
        if self.value is None and self.reason is None:
            raise ValueError(f"{self.id} has neither a value nor a reason why it has none")
        return self


class Claim(Model):
    """Content that the article attributes to someone other than its author: who says it, how, and how surely."""

    id: Id = Field(description="Unique in the report.")
    cue: Span = Field(description="The word that attributes (قال, بحسب), without clitics.")
    source: Span | None = Field(default=None, description="The source as written; null where none is expressed next to the cue.")
    source_id: Id | None = Field(default=None, description="The entity that speaks, where it is one of the report's.")
    source_type: SourceType = Field(description="named, anonymous or media.")
    content: tuple[Span, ...] = Field(
        default=(), description="What is claimed, in pieces, without complementizer or outer quotes."
    )
    quote: Quote = Field(description="direct, indirect or mixed.")
    stance: Stance = Field(description="What the source does by speaking: say, deny, accuse ...")
    certainty: Certainty = Field(description="How sure of the content the source itself is.")
    parent_id: Id | None = Field(default=None, description="The claim that this one is part of; null where it stands alone.")


class Event(Model):
    """Something that happened, will, may, or did not."""

    id: Id = Field(description="Unique in the report.")
    trigger: Span = Field(description="The one word that tells of it, without clitics; the lead's, before the headline's.")
    mentions: tuple[Span, ...] = Field(default=(), description="All words that tell of it, the trigger among them.")
    type: EventType = Field(description="What sort of thing it is.")
    plover: str | None = Field(default=None, description="The PLOVER code of the type, where one exists.")
    actors: tuple[Id, ...] = Field(default=(), description="Entities that do it.")
    recipients: tuple[Id, ...] = Field(default=(), description="Entities that it is done to.")
    places: tuple[Id, ...] = Field(default=(), description="Places where it happens.")
    date_id: Id | None = Field(default=None, description="When it happens, as one of the report's dates.")
    figure_ids: tuple[Id, ...] = Field(default=(), description="Figures that belong to it (the dead, the sum).")
    factuality: Factuality = Field(description="actual, planned, possible or negated.")
    salience: Share | None = Field(
        default=None, description="How central it is, 0 to 1, by position, title, detail and repetition; null where not computed."
    )
    claim_id: Id | None = Field(default=None, description="The claim that tells of it; null where the article itself does.")
