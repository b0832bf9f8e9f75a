"""What the candidates for a role leave of each other: who surely acts acts alone, or with those joined to him."""

import pytest
from events_helpers import event, names


@pytest.mark.parametrize(
    ("marked", "trigger", "actors"),
    [
        # several joined in one phrase act together; one that only stands near does not
        ("قصف [o جيش الشمال] و[o جيش الغرب] مدينة [p حلب]", "قصف", ["جيش الشمال", "جيش الغرب"]),
        ("قصف [o جيش الشمال] مدينة [p حلب] قرب مقر [o جيش الغرب]", "قصف", ["جيش الشمال"]),
        # what is done together has all who take part
        ("تعاون [o معهد الأبحاث] مع [o جامعة الشمال] في الدراسة", "تعاون", ["معهد الأبحاث", "جامعة الشمال"]),
        # who has no name acts, and nobody else
        ("هاجم مسلحون مجهولون مقر [o جيش الغرب] في [p حلب]", "هاجم", []),
        # what was done to him he did not do; من قبل tells who did
        ("قُتل [n سمير حداد] في [p حلب]", "قُتل", []),
        ("اعتُقل [n سمير حداد] من قبل [o جيش الغرب] في [p حلب]", "اعتُقل", ["جيش الغرب"]),
    ],
)
def test_actors(marked: str, trigger: str, actors: list[str]) -> None:
    called = names(marked)
    assert sorted(called[one] for one in event(marked, trigger).actors) == sorted(actors)
