"""The trigger lexicon: its forms, its rules, and what users add."""

import pytest

from newsgraph.document import Document
from newsgraph.errors import LexiconError
from newsgraph.events import extended, find_events
from newsgraph.events.lexicon import lexicon, plover
from newsgraph.report import EventType


def _forms(row: str) -> set[str]:
    """All forms that a row of the user's adds."""
    return {form for form, some in extended(row).entries.items() if any(one.sense.rank == 0 for one in some)}


@pytest.mark.parametrize(
    ("perfect", "imperfect", "forms"),
    [
        ("قصف", "يقصف", "قصف قصفت قصفا قصفوا يقصف تقصف يقصفون يقصفان"),
        ("رمى", "يرمي", "رمى رمت رموا يرمي يرمون ترمي رمي"),
        ("أصاب", "يصيب", "اصاب اصابت اصابوا يصيب يصيبون اصيب اصيبت اصيبوا يصاب"),
        ("حاصر", "يحاصر", "حاصر حاصرت حوصر حوصرت"),
        ("زار", "يزور", "زار زارت زاروا يزور يزورون يزر"),
        ("لجأ", "يلجأ", "لجات لجاوا لجؤوا يلجاون يلجؤون"),  # a final hamza is no weak letter
    ],
)
def test_verbs(perfect: str, imperfect: str, forms: str) -> None:
    assert set(forms.split()) <= _forms(f"legal\tdo\t{perfect}\t{imperfect}\t-\t-\t-\n")


def test_three_letter_passives_are_other_words() -> None:
    assert "زير" not in _forms("legal\tdo\tزار\tيزور\t-\t-\t-\n")


def test_nouns() -> None:
    assert {"هجوم", "هجوما", "هجومين", "هجومان"} <= _forms("assault\tact\tهجوم\t-\n")
    assert {"محاصرون", "محاصرين", "محاصرات"} <= _forms("legal\tdo\t-\t-\t-\tمحاصر\t-\n")


def test_every_type_has_a_trigger() -> None:
    types = {entry.sense.type for entries in lexicon().entries.values() for entry in entries}
    assert set(EventType.__args__) <= types  # type: ignore[attr-defined]


def test_plover_codes_are_for_types() -> None:
    assert set(plover()) < set(EventType.__args__)  # type: ignore[attr-defined]


def test_users_add_triggers() -> None:
    words = extended("protest\tact\tهاكاثون هاكاثونات\t-\nlegal\tdo\tرمم\tيرمم\tترميم\t-\t=متجر/متاجر\n")
    found = find_events(Document("نظم الطلاب هاكاثونا، ورممت البلدية متجرا"), event_lexicon=words)
    assert [(event.trigger.text, event.type) for event in found] == [("هاكاثونا", "protest"), ("رممت", "legal")]


def test_users_overrule_built_in_senses() -> None:
    words = extended("!\tact\tمباراة\t-\n")
    assert find_events(Document("مباراة ودية"), event_lexicon=words) == ()


@pytest.mark.parametrize(
    "row",
    [
        "riot\tact\tشغب\t-",
        "protest\tnobody\tشغب\t-",
        "protest\tact\tشغب",
        "protest\tact\tشغب\t@sport",
        "protest\tact\tشغب\t=@nothing",
        "protest\tact\tشغب\t#weather",
        "protest\tact\tشغب\t>كلمة",
        "protest\tact\tشغب\t=",
        "protest\tact\t-\t-",
        "protest\tact\tشغب\tيشغب\t \t-\t-",  # an empty masdar would trigger on every «ا»
        "protest\tact\tشغب\tيشغب\t\u0640\t-\t-",
        "protest\tact\tشغب\tيشغب\tإشغاب  شغب\t-\t-",
        "protest\tact\tش\t-",
        "protest\tact\tشغب، هرج\t-",
        "protest\tact\tشغب\t-\tإشغاب\t-\t-",
    ],
)
def test_bad_rows_are_refused_with_their_line(row: str) -> None:
    with pytest.raises(LexiconError, match="event_lexicon:3: "):
        extended(f"# ours\nprotest\tact\tهاكاثون\t-\n{row}\n")


@pytest.mark.parametrize(
    ("text", "code"), [("قصف الجيش القرية", "ASSAULT"), ("اعتقلت الشرطة لصا", "COERCE"), ("زلزال عنيف", None)]
)
def test_plover_codes(text: str, code: str | None) -> None:
    assert find_events(Document(text))[0].plover == code
