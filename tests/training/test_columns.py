"""What the columns beside the vectors say of a word, and that they change nothing before they are learnt."""

import pytest

torch = pytest.importorskip("torch")

from training.columns import Counts, widen  # noqa: E402

ROWS = [
    (["التقى", "حميدتي", "في", "الخرطوم"], ["O", "B-PER", "O", "B-LOC"]),
    (["قالت", "وزارة", "الصحة"], ["O", "B-ORG", "I-ORG"]),
    (["قالت", "الوزيرة", "في", "بيان"], ["O", "O", "O", "O"]),
] * 3


@pytest.mark.parametrize(
    ("word", "likely"),
    [
        ("حميدتي", 0),
        ("وحميدتي", 0),  # never seen: counted as its rest
        ("بالخرطوم", 1),
        ("وزارة", 2),
        ("الصحة", 2),
    ],
)
def test_a_word_is_likely_what_it_was_elsewhere(word: str, likely: int) -> None:
    columns = Counts(ROWS).columns(word)[:3]
    assert columns[likely] == max(columns) > 0


def test_a_word_that_is_no_name_speaks_against_names() -> None:
    assert max(Counts(ROWS).columns("قالت")[:3]) < 0


def test_an_unseen_word_says_nothing() -> None:
    assert Counts(ROWS).columns("زنجبيل") == pytest.approx([0, 0, 0, 0])


def test_some_words_open_names_and_some_end_them() -> None:
    counts = Counts(ROWS)
    assert counts.columns("وزارة")[3] > 0 > counts.columns("الصحة")[3]


def test_a_widened_network_lets_nothing_through_yet() -> None:
    names = ("taggerlstm.lstm.weight_ih_l0", "taggerlstm.lstm.weight_ih_l0_reverse")
    saved = {"config": {"word_emb_dim": 2}, "model": {name: torch.rand(8, 5) for name in names}}
    model = saved["model"] | {"input_transform.weight": torch.rand(5, 5), "input_transform.bias": torch.rand(5)}
    saved["model"] = model | {"delta_emb.weight": torch.rand(4, 2)}
    before, inputs = dict(saved["model"]), torch.rand(5)
    widen(saved, 3)
    wide = torch.cat([inputs[:2], torch.rand(3), inputs[2:]])

    def gates(model: dict[str, torch.Tensor], values: torch.Tensor) -> torch.Tensor:
        return model[names[0]] @ (model["input_transform.weight"] @ values + model["input_transform.bias"])

    assert torch.allclose(gates(saved["model"], wide), gates(before, inputs))
    assert saved["config"]["word_emb_dim"] == saved["model"]["delta_emb.weight"].shape[1] == 5
