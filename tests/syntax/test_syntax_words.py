"""The reading of a word in its sentence: rows of a sentence of our own, the word asked about, and what it is there."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsgraph.document import normalise, tokenise
from newsgraph.errors import LexiconError
from newsgraph.morphology import Pos, Reading, Tense, VerbEntry, default
from newsgraph.syntax.words import WordReader, reader, weights_of

ROWS = [
    ("قتل رجل في حادث سير", 0, Pos.VERB),
    ("أدان المجلس قتل المدنيين", 2, Pos.MASDAR),
    ("قال الوزير إن الشركة ستدفع المبلغ", 0, Pos.VERB),
    ("قال الوزير إن الشركة ستدفع المبلغ", 4, Pos.VERB),
    ("عقد الطرفان اجتماعا في العاصمة", 0, Pos.VERB),
    ("وقعت الشركة عقدا جديدا", 0, Pos.VERB),
    ("ذكر بيان للوزارة أن الطريق أغلق", 0, Pos.VERB),
    ("نقل المصابون إلى المستشفى", 0, Pos.VERB),
    ("تم نقل المصابين إلى المستشفى", 1, Pos.MASDAR),
    ("لم يذكر أي تفاصيل", 1, Pos.VERB),
    ("جرت مباحثات بين البلدين", 2, Pos.PREPOSITION),
    ("بعد اجتماع طويل خرج المدير", 0, Pos.PREPOSITION),
    ("بعد اجتماع طويل خرج المدير", 3, Pos.VERB),
    ("صدر تقرير دولي عن الجفاف", 2, Pos.ADJECTIVE),
    ("اتبع المريض نظاما غذائيا بشكل رئيسي", 5, Pos.ADJECTIVE),
    ("تركت كتبي في البيت", 1, Pos.NOUN),
    ("وزير الزراعة يزور المعرض", 0, Pos.NOUN),
    ("أما فريق الضيوف فقد تعادل", 1, Pos.NOUN),
    ("استقبل ولي العهد الوفد", 1, Pos.NOUN),
    ("كشف والي المدينة الخطة", 1, Pos.NOUN),
    ("سافر من بيروت والى طرابلس", 3, Pos.PREPOSITION),
    ("وقيل إن الجسر أغلق", 0, Pos.VERB),
]


def read(text: str) -> tuple[Reading, ...]:
    forms = [token.form for token in tokenise(text)]
    return reader().read(forms, [(0, len(forms))], [False] * len(forms))


@pytest.mark.parametrize(("sentence", "at", "pos"), ROWS)
def test_the_sentence_chooses(sentence: str, at: int, pos: Pos) -> None:
    assert read(sentence)[at].pos is pos


@settings(deadline=None)
@given(st.text(max_size=80), st.integers(0, 5), st.integers(0, 5))
def test_there_is_one_reading_for_each_token(text: str, first: int, more: int) -> None:
    forms = [token.form for token in tokenise(text)]
    stop = min(len(forms), first + more)
    found = reader().read(forms, [(min(first, stop), stop)], [True] * len(forms))
    assert len(found) == len(forms)
    assert all(reading in default().readings(form) or reading.guessed for form, reading in zip(forms, found, strict=True))


def test_after_lam_a_verb_is_short() -> None:
    assert read("ولم يقل شيئا")[1].lemma == "قال"
    assert read("قد يقل الطلب")[1].lemma == "قل"
    assert read("لم تبدأ المفاوضات")[1].number == "s"
    assert read("لم يبدآ الحوار")[1].lemma == "بدا"


def test_the_author_does_not_speak_of_himself() -> None:
    showed, found = read("وأظهر استطلاع جديد تراجع البطالة")[0], read("قالت لم أجد جوابا")[2]
    assert (showed.tense, showed.person) == (Tense.PERFECT, 3)
    assert (found.tense, found.person) == (Tense.IMPERFECT, 1)


def test_behind_was_and_has_a_verb_is_perfect() -> None:
    assert read("وكان الفريق الزائر قد تغلب على منافسه")[4].tense is Tense.PERFECT
    assert read("وكان المدير قد أعد خطة")[3].tense is Tense.PERFECT
    assert read("قالت الوزيرة إنها قد تغلب خصومها")[4].tense is Tense.IMPERFECT


def test_a_verb_of_the_users_own_is_read_as_one() -> None:
    forms = [normalise(word) for word in ["ولم", "يزغبل", "المدير", "شيئا"]]
    own = WordReader(default().with_verbs([VerbEntry.of("زغبل", "يزغبل")]))
    assert own.read(forms, [(0, 4)], [False] * 4)[1].lemma == "زغبل"


@pytest.mark.parametrize("row", ["feature", "feature\tN", "feature\tNx", "feature\tZ3"])
def test_a_bad_row_of_weights_is_refused(row: str) -> None:
    with pytest.raises(LexiconError):
        weights_of(row)
