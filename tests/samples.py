"""A report made by hand, with something in every layer, for the tests of all that shows or exports reports."""

from datetime import date
from decimal import Decimal

from newsgraph.report import (
    Claim,
    Date,
    Event,
    Figure,
    Mention,
    Organization,
    Person,
    Place,
    Provenance,
    Report,
    Role,
    Span,
)

TEXT = (
    "انهيار سد في وادي الزهر\n"
    "قالت وزيرة المياه هالة السيد أمس إن نحو 1500 شخص نزحوا عن قرية الزهر، وإن الهلال الأزرق أكد أن «40% من البيوت غرقت».\n"
    "ونفت الوزيرة في تونس مقتل عشرات الصيادين، وتعهدت بدفع 2.5 مليون دينار. وارتفع العدد إلى 27."
)
MADE_BY = Provenance(newsgraph="1", model="by hand")


def span(surface: str, nth: int = 1, text: str = TEXT) -> Span:
    """The nth occurrence of the surface in the text."""
    at = -1
    for _ in range(nth):
        at = text.index(surface, at + 1)
    return Span(start=at, end=at + len(surface), text=surface)


def mention(surface: str, nth: int = 1, text: str = TEXT, kind: str = "name") -> Mention:
    """The same as a mention."""
    return Mention(**span(surface, nth, text).model_dump(), kind=kind)


def sample() -> Report:
    """The report of TEXT: nested and overlapping spans, a claim within a claim, a figure of each shape."""
    return Report(
        text=TEXT,
        published=date(2021, 3, 5),
        persons=_persons(),
        places=_places(),
        organizations=_organizations(),
        figures=_figures(),
        dates=(Date(id="date-1", span=span("أمس"), value="2021-03-04"),),
        claims=_claims(),
        events=_events(),
        provenance=MADE_BY,
    )


def _persons() -> tuple[Person, ...]:
    mentions = (mention("هالة السيد"), mention("الوزيرة", kind="nominal"))
    role = Role(title=span("وزيرة المياه"), place_id="place-2")
    return (Person(id="person-1", name="هالة السيد", aliases=("السيد",), mentions=mentions, roles=(role,), salience=0.6),)


def _places() -> tuple[Place, ...]:
    named = (mention("الزهر"), mention("الزهر", 2))
    tunis = (mention("تونس"),)
    return (
        Place(id="place-1", name="الزهر", mentions=named, category="village", salience=0.3),
        Place(
            id="place-2", name="تونس", mentions=tunis, category="country", country="TN", latitude=33.9, longitude=9.5,
            geonames_id=2464461, salience=0.5,
        ),
    )  # fmt: skip


def _organizations() -> tuple[Organization, ...]:
    return (
        Organization(
            id="organization-1", name="الهلال الأزرق", mentions=(mention("الهلال الأزرق"),), category="ngo", salience=0.4
        ),
    )


def _figures() -> tuple[Figure, ...]:
    return (
        Figure(
            id="figure-1", span=span("نحو 1500 شخص"), number=span("1500"), kind="count", value=Decimal(1500), bound="approx",
            noun=span("شخص"), claim_id="claim-1",
        ),
        Figure(
            id="figure-2", span=span("40% من البيوت"), number=span("40%"), kind="percent", value=Decimal(40), bound="exact",
            noun=span("البيوت"), claim_id="claim-2",
        ),
        Figure(
            id="figure-3", span=span("عشرات الصيادين"), number=span("عشرات"), kind="count", low=Decimal(10), bound="vague",
            noun=span("الصيادين"), claim_id="claim-3",
        ),
        Figure(
            id="figure-4", span=span("2.5 مليون دينار"), number=span("2.5 مليون"), kind="money", value=Decimal(2500000),
            bound="exact", unit="TND", claim_id="claim-4",
        ),
        Figure(id="figure-5", span=span("27"), number=span("27"), kind="count", value=Decimal(27), bound="exact", change="up"),
    )  # fmt: skip


def _claims() -> tuple[Claim, ...]:
    return (
        Claim(
            id="claim-1", cue=span("قالت"), source=span("وزيرة المياه هالة السيد"), source_id="person-1", source_type="named",
            content=(span("نحو 1500 شخص نزحوا عن قرية الزهر، وإن الهلال الأزرق أكد أن «40% من البيوت غرقت"),),
            quote="mixed", stance="say", certainty="certain",
        ),
        Claim(
            id="claim-2", cue=span("أكد"), source=span("الهلال الأزرق"), source_id="organization-1", source_type="named",
            content=(span("40% من البيوت غرقت"),), quote="direct", stance="confirm", certainty="certain", parent_id="claim-1",
        ),
        Claim(
            id="claim-3", cue=span("نفت"), source=span("الوزيرة"), source_id="person-1", source_type="named",
            content=(span("مقتل عشرات الصيادين"),), quote="indirect", stance="deny", certainty="certain",
        ),
        Claim(
            id="claim-4", cue=span("تعهدت"), source_id="person-1", source_type="named", content=(span("دفع 2.5 مليون دينار"),),
            quote="indirect", stance="promise", certainty="certain",
        ),
    )  # fmt: skip


def _events() -> tuple[Event, ...]:
    return (
        Event(id="event-1", trigger=span("انهيار"), type="disaster", places=("place-1",), factuality="actual", salience=0.8),
        Event(
            id="event-2", trigger=span("نزحوا"), type="retreat", places=("place-1",), date_id="date-1", figure_ids=("figure-1",),
            factuality="actual", salience=0.5, claim_id="claim-1",
        ),
        Event(
            id="event-3", trigger=span("مقتل"), type="casualty", places=("place-2",), figure_ids=("figure-3",), plover="KILL",
            factuality="negated", salience=0.2, claim_id="claim-3",
        ),
        Event(
            id="event-4", trigger=span("دفع"), type="aid", actors=("person-1",), figure_ids=("figure-4",), factuality="planned",
            claim_id="claim-4",
        ),
    )  # fmt: skip
