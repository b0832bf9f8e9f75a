"""What holds for every word, known or not, and for lists that a user adds."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsgraph.document import normalise, tokenise
from newsgraph.errors import LexiconError
from newsgraph.morphology import Morphology, Pos, VerbEntry, default, readings
from newsgraph.morphology.nouns import table_of

LETTERS = st.text(alphabet="اأإآبتثجحخدذرزسشصضطظعغفقكلمنهويىةءؤئ", min_size=1, max_size=14)


@settings(deadline=None)
@given(st.text(max_size=60))
def test_no_text_raises(text: str) -> None:
    for token in tokenise(text):
        assert readings(token.form)


@settings(deadline=None)
@given(LETTERS)
def test_the_parts_of_a_reading_make_up_the_word(word: str) -> None:
    form = normalise(word)
    for reading in readings(form):
        article = (
            "ل" if reading.proclitics.endswith("ل") and not form.startswith(reading.proclitics + "ال") else "ال"
        ) * reading.article
        assert reading.proclitics + article + reading.stem + reading.suffix == form


@settings(deadline=None)
@given(LETTERS)
def test_readings_are_the_same_each_time_and_none_comes_twice(word: str) -> None:
    form = normalise(word)
    assert readings(form) == Morphology(*default().inventories).readings(form)
    assert len(set(readings(form))) == len(readings(form))


def test_words_of_no_letters() -> None:
    assert [r.pos for r in readings("12")] == [Pos.NUMBER]
    assert [r.pos for r in readings("،")] == [Pos.SIGN]
    assert [r.pos for r in readings("")] == [Pos.SIGN]
    assert [r.pos for r in readings("NATO")] == [Pos.UNKNOWN]


def test_an_unknown_word_is_judged_by_its_letters() -> None:
    (reading,) = readings(normalise("الزغبلية"))
    assert (reading.guessed, reading.article, reading.gender) == (True, True, "f")


def test_a_verb_of_the_users_own_is_inflected() -> None:
    more = default().with_verbs([VerbEntry.of("زغبل", "يزغبل")])
    assert any(r.is_verb and r.lemma == "زغبل" and r.suffix == "ه" for r in more.readings("وسيزغبلونه"))
    assert any(r.pos is Pos.MASDAR for r in more.readings("زغبلة"))
    assert not any(r.is_verb for r in readings("زغبل"))


def test_a_verb_that_is_known_keeps_what_is_known_of_it() -> None:
    assert VerbEntry.of("أَعَدَّ", "يُعِدّ").perfect == "أعد"
    assert VerbEntry.of("مد", "يمد").doubled


@pytest.mark.parametrize("row", ["كلمة\tx\ts\th\t-", "كلمة\tm\ts", "كلمة\tm\tq\th\t-"])
def test_a_bad_row_of_nouns_is_refused(row: str) -> None:
    with pytest.raises(LexiconError):
        table_of("nouns.tsv", row, Pos.NOUN)
