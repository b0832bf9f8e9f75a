"""What must hold for any text: nothing raises, spans hold, ids exist, and time grows with the text only."""

from events_helpers import events
from hypothesis import example, given, settings
from hypothesis import strategies as st
from naming import read_marks

from newsgraph.claims import find_claims
from newsgraph.dates import find_in as find_dates
from newsgraph.document import Document
from newsgraph.events import find_events
from newsgraph.figures import find_in as find_figures

_WORDS = [
    "قصف",
    "الجيش",
    "القرية",
    "قتل",
    "أصيب",
    "15",
    "شخصا",
    "في",
    "من",
    "على",
    "إلى",
    "و،",
    ".",
    "«»",
    "(",
    ")",
    "أن",
    "إن",
    "الذي",
    "التي",
    "لم",
    "لن",
    "قد",
    "سوف",
    "بعد",
    "قبل",
    "بين",
    "هجوم",
    "غارة",
    "استهدفت",
    "اتفاق",
    "حلب",
    "[o",
    "الحركة]",
    "[p",
    "حمص]",
    "[n",
    "سمير]",
    "[c",
    "مصر]",
    "ب[p",
    "حمص]",
    "ل[o",
    "لجيش]",
    "ومقتل",
    "سيهاجم",
    "الانتخابات",
    "فاز",
    "\n",
    "؟",
    "كما",
    "تم",
    "من",
    "قبل",
    "على",
    "يد",
    "ضد",
]


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from(_WORDS), max_size=60).map(" ".join))
@example("هجوم بين [o الحركة] الحركة]")  # one party named twice
def test_spans_hold_and_ids_exist(marked: str) -> None:
    text, entities = read_marks(marked)
    document = Document(text)
    figures, dates, claims = find_figures(document), find_dates(document), find_claims(document, entities)
    found = find_events(document, entities, figures=figures, dates=dates, claims=claims)
    names = {entity.id for entity in entities}
    assert [one.id for one in found] == [f"event-{number}" for number in range(1, len(found) + 1)]
    assert [one.trigger.start for one in found] == sorted({one.trigger.start for one in found})
    for one in found:
        held = [*one.actors, *one.recipients, *one.places]
        assert len(set(held)) == len(held) and set(held) <= names
        assert set(one.figure_ids) <= {figure.id for figure in figures}
        assert one.date_id in {None, *(date.id for date in dates)}
        assert one.claim_id in {None, *(claim.id for claim in claims)}
        assert all(text[span.start : span.end] == span.text for span in (one.trigger, *one.mentions))
        assert 0 <= one.salience <= 1
        assert one.trigger in one.mentions


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=200))
def test_any_text_has_events(text: str) -> None:
    for event in find_events(Document(text)):
        assert text[event.trigger.start : event.trigger.end] == event.trigger.text


def test_marks_and_tatweel_stay_in_the_trigger() -> None:
    (found,) = events("بهجـــومِهم")
    assert found.trigger.text == "هجـــومِ"


def test_an_article_of_the_same_paragraph_four_hundred_times_is_read() -> None:
    """A quadratic reading would not come back; benchmarks/events_scaling.py has the times."""
    paragraph = "هاجم مسلحون مركزا في ضواحي العاصمة، ما أدى إلى مقتل سبعة جنود وإصابة 12 آخرين. "
    assert len(find_events(Document(paragraph * 400))) >= 400
