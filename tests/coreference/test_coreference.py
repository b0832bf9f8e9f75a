"""What must hold for every text, whatever is said to be a name in it."""

from collections.abc import Sequence
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from newsgraph.coreference import described, with_salience
from newsgraph.document import Document
from newsgraph.names import find_names
from newsgraph.report import Entity, Organization, Person, Place, Provenance, Report
from newsgraph.syntax import read
from newsgraph.taggers import TaggedSpan

TEXT = (
    "التنظيم للتنظيم داعش المدينة مدينة حلب سوريا البلاد بلاده هذه العاصمة السورية الوزير وزير الخارجية رئيس الوزراء باسم "
    "المتحدث نائب سمير الحلبي قال إن ، . « » ( ) - 20 وهو قاضي رئيسها في لـ شركة الشركة وزارة الوزارة قسد المعروف ب أ ف | # _"
)
WORDS = [*TEXT.split(), "\n"]


@st.composite
def tagged(draw: st.DrawFn) -> tuple[Document, list[list[TaggedSpan]]]:
    document = Document(" ".join(draw(st.lists(st.sampled_from(WORDS), max_size=40))))
    spans: list[list[TaggedSpan]] = []
    for sentence in document.sentences:
        length, at, found = sentence.stop - sentence.first, 0, []
        while at < length:
            if draw(st.integers(0, 3)) == 0:
                stop = min(length, at + draw(st.integers(1, 3)))
                found.append(
                    TaggedSpan(at, stop, draw(st.sampled_from(["PER", "LOC", "ORG"])), draw(st.sampled_from([0.3, 0.95])))
                )
                at = stop
            at += 1
        spans.append(found)
    return document, spans


def all_of(document: Document, names: Sequence[Entity]) -> list[Entity]:
    article = read(document, names)
    return with_salience(article, described(article, names))


def report_of(document: Document, spans: list[list[TaggedSpan]]) -> Report:
    found = all_of(document, find_names(document, spans))
    return Report(
        text=document.text,
        persons=tuple(e for e in found if isinstance(e, Person)),
        places=tuple(e for e in found if isinstance(e, Place)),
        organizations=tuple(e for e in found if isinstance(e, Organization)),
        provenance=Provenance(newsgraph="0", model="test"),
    )


@settings(max_examples=300, deadline=None)
@given(tagged())
def test_a_whole_report_comes_of_any_text(case: tuple[Document, list[list[TaggedSpan]]]) -> None:
    report = report_of(*case)  # whose spans and references its own validators check
    entities = [*report.persons, *report.places, *report.organizations]
    assert all(entity.salience is not None and 0 <= entity.salience <= 1 for entity in entities)
    taken = sorted((m.start, m.end, m.text, m.kind) for entity in entities for m in entity.mentions)
    assert all(one[1] <= other[0] for one, other in pairwise(taken)), (report.text, taken)
    assert all(any(m.kind == "name" for m in entity.mentions) for entity in entities)


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=80))
def test_any_characters_at_all(text: str) -> None:
    document = Document(text)
    report_of(document, [[] for _ in document.sentences])


def test_a_sentence_two_thousand_times_is_read() -> None:
    """A quadratic reading would not come back."""
    sentence = "قال وزير الخارجية السوري سمير الحلبي إن داعش هاجم مدينة حلب. وأضاف الوزير أن التنظيم خرج من المدينة «» ، "
    document = Document(sentence * 2000)
    names = find_names(document, [[] for _ in document.sentences])
    assert sum(len(entity.mentions) for entity in all_of(document, names)) >= sum(len(entity.mentions) for entity in names)
