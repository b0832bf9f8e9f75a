"""What a confidence is worth, counted on guesses that we know the answer of."""

import pytest

pytest.importorskip("stanza")

from training.calibrate import Guess, error, likelihood, table


def guesses(confidence: float, right: int, wrong: int) -> list[Guess]:
    return [Guess(confidence, at < right, "PER") for at in range(right + wrong)]


@pytest.mark.parametrize(
    ("some", "expected"),
    [
        (guesses(0.75, 3, 1), 0.0),
        (guesses(0.95, 10, 10), 0.45),
        (guesses(1.0, 1, 0), 0.0),
        (guesses(0.75, 3, 1) + guesses(0.25, 3, 1), 0.25),
        ([], 0.0),
    ],
)
def test_the_error_is_what_confidence_and_truth_differ_by(some: list[Guess], expected: float) -> None:
    assert error(some) == pytest.approx(expected)


def test_the_table_has_a_row_for_every_bin_that_holds_guesses() -> None:
    rows = table(guesses(1.0, 2, 0) + guesses(0.31, 1, 1))
    assert [(low, count) for low, count, *_ in rows] == [(0.3, 2), (0.9, 2)]
    assert rows[0][2:] == (pytest.approx(0.31), 0.5)


def test_true_confidences_are_likelier_than_boasts() -> None:
    assert likelihood(guesses(0.75, 3, 1)) > likelihood(guesses(0.99, 3, 1))
    assert likelihood(guesses(0.75, 3, 1)) > likelihood(guesses(0.5, 3, 1))
