"""The data files of the figures: read whole, checked while read, and what CLDR adds to them."""

import pytest

from newsgraph.errors import LexiconError
from newsgraph.figures import lexicon
from newsgraph.figures.currencies import currencies, families, parts
from newsgraph.figures.measure import definite_units, units
from newsgraph.figures.timing import months


def test_all_files_load() -> None:
    assert lexicon.measures() and lexicon.nouns() and lexicon.context()
    assert lexicon.bounds().before and lexicon.bounds().after and lexicon.bounds().split
    assert lexicon.rates().after and lexicon.changes().links


def test_units_are_inflected() -> None:
    for words in ("متر مربع", "مترا مربعا", "سنه", "ساعه", "كيلومترا في الساعه"):
        assert tuple(words.split()) in lexicon.measures()
    assert ("كما",) not in lexicon.measures()  # كم is an abbreviation, كما a conjunction


def test_definite_singulars_are_no_counted_units() -> None:
    assert ("الدولارات",) in definite_units(singular=False)
    assert ("اليوم",) not in definite_units(singular=False) and ("العام",) not in definite_units(singular=False)


def test_currencies_agree_with_their_adjective() -> None:
    for words, code in (("دينار كويتي", "KWD"), ("دنانير كويتية", "KWD"), ("دينارا كويتيا", "KWD"), ("الدينار الكويتي", None)):
        unit = currencies().get(tuple(words.split()))
        assert (unit.code if unit else None) == code


def test_every_part_is_of_known_currencies() -> None:
    for part in parts().values():
        assert all((name,) in currencies() for name in part.families)
    assert families()["دينار"].default is None


def test_months_come_from_cldr_and_our_own_list() -> None:
    assert {"سبتمبر", "ايلول", "شتنبر", "جويلية", "رمضان"} <= months()


@pytest.mark.parametrize("raw", [None, "كلمة", [], [1], [""], ["كلمة", "كلمة"]])
def test_a_list_must_hold_different_words(raw: object) -> None:
    with pytest.raises(LexiconError):
        list(lexicon.phrases(raw, "list"))


def test_wrong_names_are_refused() -> None:
    with pytest.raises(LexiconError):
        lexicon.figure_kind("weight")
    with pytest.raises(LexiconError):
        lexicon.mapping([], "units.json")


def test_no_presentation_forms() -> None:
    for phrase in units():
        assert not any("\ufb50" <= char <= "\ufdff" or "\ufe70" <= char <= "\ufefc" for word in phrase for char in word)
