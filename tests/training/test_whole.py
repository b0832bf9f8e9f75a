"""What the rules' names teach, and which sentences are left out."""

import pytest

pytest.importorskip("stanza")

from collections.abc import Sequence

from newsgraph.taggers import TaggedSpan
from training.whole import Labelled, labelled, worth_learning

WORDS = ["زار", "الوزير", "سامي", "حلبي", "بيروت"]


class Silent:
    """A tagger that marks the first name of the first sentence only."""

    name, version, sha256, engine = "silent", "0", "0" * 64, "none"

    def tag(self, sentences: Sequence[Sequence[str]]) -> list[list[TaggedSpan]]:
        first = [TaggedSpan(first=2, stop=4, label="PER", confidence=0.9)]
        return [first if not at else [] for at in range(len(sentences))]


def test_a_name_that_the_tagger_saw_once_is_marked_wherever_it_stands() -> None:
    [rows] = labelled(Silent(), iter([{"title": "", "text": "زار الوزير سامي حلبي المدينة.\nوقال سامي حلبي ذلك أمس."}]))
    marked = [[w for w, t in zip(words, tags, strict=True) if t != "O"] for words, _, tags, _ in rows if len(words) > 1]
    assert marked == [["سامي", "حلبي"], ["سامي", "حلبي"]]


def row(*tags: str, sure: float = 0.9, spans: Sequence[tuple[int, int, str, float]] = ()) -> Labelled:
    return WORDS, list(spans), list(tags), [sure if tag != "O" else 1.0 for tag in tags]


@pytest.mark.parametrize(
    ("labels", "kept"),
    [
        (row("O", "O", "B-PER", "I-PER", "B-LOC"), True),
        (row("O", "O", "B-PER", "I-PER", "B-LOC", sure=-1), True),  # the rules' own
        (row("O", "O", "B-PER", "I-PER", "B-LOC", sure=0.4), False),
        (row("O", "O", "B-PER", "I-PER", "O", spans=[(4, 5, "LOC", 0.6)]), True),
        (row("O", "O", "B-PER", "I-PER", "O", spans=[(4, 5, "LOC", 0.95)]), False),  # sure of what the rules took away
        (row("O", "O", "O", "O", "O", spans=[(4, 5, "LOC", 0.6)]), False),
    ],
)
def test_sentences_with_doubtful_names_are_left_out(labels: Labelled, kept: bool) -> None:
    assert (worth_learning(labels) is not None) == kept
