"""What places stand for, alone and beside others."""

from collections.abc import Mapping

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsgraph.document import Document
from newsgraph.gazetteer import PlaceQuery, Resolution, resolve
from newsgraph.gazetteer.located import located
from newsgraph.report import Mention, Place


def one(name: str, *others: str, heads: tuple[str, ...] = (), countries: Mapping[str, int] | None = None) -> Resolution:
    """The first of an article's places."""
    return resolve([PlaceQuery(name, heads=heads), *map(PlaceQuery, others)], countries)[0]


COUNTRIES = [
    ("أمريكا", "US"),
    ("أميركا", "US"),
    ("الولايات المتحدة", "US"),
    ("الولايات المتحدة الأميركية", "US"),
    ("بريطانيا", "GB"),
    ("المملكة المتحدة", "GB"),
    ("السعودية", "SA"),
    ("سورية", "SY"),
    ("ساحل العاج", "CI"),
    ("الكونغو الديموقراطية", "CD"),
    ("النيجر", "NE"),
    ("كوسوفو", "XK"),
    ("هونج كونج", "HK"),
    ("عُمان", "OM"),
    ("عمان", "OM"),
    ("الكويت", "KW"),
    ("الأردن", "JO"),
    ("جورجيا", "GE"),
    ("إسكتلندا", "GB"),
]


@pytest.mark.parametrize(("name", "country"), COUNTRIES)
@pytest.mark.parametrize("other", ["", "بغداد", "القاهرة"])
def test_countries_always_resolve(name: str, country: str, other: str) -> None:
    found = one(name, *([other] if other else []))
    assert (found.country, found.category) in [(country, "country"), (country, "territory")]
    assert found.latitude is not None and not found.candidates


NAMESAKES = [
    # two countries are called so: what else the article names tells which, or it stays open
    ("الكونغو", ["كينشاسا"], "CD"),
    ("الكونغو", ["برازافيل"], "CG"),
    ("الكونغو", ["الكونغو الديمقراطية", "أوغندا"], "CD"),
    ("كوريا", ["كوريا الجنوبية", "اليابان"], "KR"),
    ("كوريا", ["بيونغ يانغ"], "KP"),
    ("الكونغو", [], None),
    ("الكونغو", ["مصر", "أوغندا"], None),
]


@pytest.mark.parametrize(("name", "others", "country"), NAMESAKES)
def test_countries_of_one_name(name: str, others: list[str], country: str | None) -> None:
    found = one(name, *others)
    assert found.country == country
    assert (found.reason == "ambiguous", len(found.candidates) > 1) == (country is None, country is None)


AIRPORTS = [("مطار الملكة علياء الدولي", "JO"), ("مطار حمد", "QA"), ("مطار محمد الخامس", "MA"), ("مطار صبيحة كوكجن", "TR")]


@pytest.mark.parametrize(("name", "country"), AIRPORTS)
@pytest.mark.parametrize("other", ["عمان", "البحرين", "كندا"])
def test_airports_that_are_called_after_people(name: str, country: str, other: str) -> None:
    assert one(name, other).country == country


def test_an_airport_tells_which_town_it_is_near() -> None:
    assert one("عمان", "مطار الملكة علياء الدولي").country == "JO"
    assert one("عمان", "مطار حمد الدولي").country == "OM"


CAPITALS = [("واشنطن", "US"), ("باريس", "FR"), ("موسكو", "RU"), ("طهران", "IR"), ("أنقرة", "TR"), ("صنعاء", "YE"), ("عمّان", "JO")]


@pytest.mark.parametrize(("name", "country"), CAPITALS)
@pytest.mark.parametrize("other", ["", "سوريا", "كندا"])
def test_capitals_always_resolve(name: str, country: str, other: str) -> None:
    found = one(name, *([other] if other else []))
    assert (found.country, found.category) == (country, "city")
    assert found.geonames_id is not None


IN_COUNTRY = [
    ("طرابلس", ("لبنان", "بيروت"), "LB"),
    ("طرابلس", ("ليبيا", "بنغازي"), "LY"),
    ("البيضاء", ("اليمن", "ذمار"), "YE"),
    ("البيضاء", ("ليبيا", "درنة"), "LY"),
    ("المنصورة", ("مصر",), "EG"),
    ("المنصورة", ("عدن", "اليمن"), "YE"),
    ("الجوف", ("اليمن", "صنعاء"), "YE"),
    ("الجوف", ("السعودية", "الرياض"), "SA"),
    ("عمان", ("الأردن", "الزرقاء"), "JO"),
    ("عمان", ("السعودية", "قطر", "الإمارات"), "OM"),
    ("جورجيا", ("الولايات المتحدة", "فلوريدا", "ألاباما"), "US"),
]


@pytest.mark.parametrize(("name", "others", "country"), IN_COUNTRY)
def test_the_other_places_tell_which_one_is_meant(name: str, others: tuple[str, ...], country: str) -> None:
    assert one(name, *others).country == country


def test_nationalities_tell_as_well() -> None:
    assert one("المنصورة", countries={"YE": 5}).country == "YE"
    assert one("المنصورة", countries={"YE": 0, "EG": 3}).country == "EG"


BY_HEAD = [
    ("الرقة", ("مدينة",), "city"),
    ("الرقة", ("محافظة",), "province"),
    ("الرقة", ("محافظة", "مدينة", "محافظة"), "province"),
    ("الرقة", (), "city"),
    ("نيويورك", ("ولاية",), "province"),
    ("نيويورك", (), "city"),
    ("الكويت", ("مدينة",), "city"),
    ("الأردن", ("نهر",), "river"),
    ("غامبيا", ("نهر",), "river"),
    ("الكونغو", ("نهر",), "river"),
    ("تشاد", ("بحيرة",), "lake"),
    ("غامبيا", ("جمهورية",), "country"),
    ("غامبيا", (), "country"),
    ("جازان", ("منطقة",), "province"),
    ("صقلية", ("جزيرة",), "island"),
    ("ديالى", ("محافظة",), "province"),
    ("حمص", ("محافظة", "مدينة"), "city"),
    ("فلوريدا", (), "province"),
    ("أريانة", (), "city"),
    ("أريانة", ("ولاية",), "province"),
]


@pytest.mark.parametrize(("name", "heads", "category"), BY_HEAD)
def test_the_head_noun_tells_what_a_place_is(name: str, heads: tuple[str, ...], category: str) -> None:
    assert one(name, heads=heads).category == category


def test_a_province_lies_at_the_city_of_its_name() -> None:
    city, province = one("حمص", heads=("مدينة",)), one("حمص", heads=("محافظة",))
    assert (city.latitude, city.longitude) == (province.latitude, province.longitude)
    assert city.geonames_id != province.geonames_id


PARTS = [
    ("جنوب العراق", "region", "IQ", False),
    ("ريف حماة الشرقي", "region", "SY", True),
    ("الموصل القديمة", "district", "IQ", True),
    ("مطار النجف", "facility", "IQ", True),
    ("جسر الفلوجة", "facility", "IQ", True),
    ("ضفاف الفرات", "region", None, False),
    ("شرق أفريقيا الوسطى", "region", "CF", False),
]


@pytest.mark.parametrize(("name", "category", "country", "has_point"), PARTS)
def test_parts_and_buildings_lie_where_their_name_says(name: str, category: str, country: str | None, has_point: bool) -> None:
    found = one(name)
    assert (found.category, found.country, found.latitude is not None) == (category, country, has_point)
    assert found.geonames_id is None


def test_a_nationality_behind_the_name_chooses() -> None:
    assert one("طرابلس اللبنانية").country == "LB"
    assert one("طرابلس الليبية").country == "LY"


def test_a_street_called_like_a_village_is_not_in_the_village() -> None:
    assert one("شارع الغزالي", "مصر") == Resolution(category="facility")


def test_villages_need_the_country() -> None:
    alone, beside = one("تل الضمان"), one("تل الضمان", "سوريا", "حلب")
    assert (alone.country, alone.reason) == (None, "unlikely") and alone.candidates
    assert (beside.country, beside.candidates) == ("SY", ())


def test_ambiguous_places_keep_their_candidates_and_what_these_have_in_common() -> None:
    found = one("الظاهر", "اليمن", "صنعاء", heads=("قرية",))
    assert (found.country, found.latitude, found.geonames_id, found.reason) == ("YE", None, None, "ambiguous")
    assert len(found.candidates) > 1


UNKNOWN = ["", " ", "البلاد", "المدينة", "العاصمة", "مخيم", "زقزوقستان الكبرى", "‏", "123", "Q", "ال"]


@pytest.mark.parametrize("name", UNKNOWN)
def test_common_nouns_and_unknown_names_resolve_to_nothing(name: str) -> None:
    found = one(name, "سوريا")
    assert (found.country, found.latitude, found.reason) == (None, None, "unknown")


def test_the_head_noun_says_what_an_unknown_place_is() -> None:
    assert one("زقزوقستان", heads=("مدينة",)).category == "city"
    assert one("مستشفى زقزوقستان").category == "facility"
    assert one("المجمع الحكومي").category == "facility"


def test_aliases_help() -> None:
    assert resolve([PlaceQuery("زقزوقستان", ("كوباني",))])[0].country == "SY"
    port = resolve([PlaceQuery("ميناء أم قصر", ("أم قصر",)), PlaceQuery("العراق")])[0]
    assert port.category == "facility"


def test_transliterations_are_found_where_nothing_else_is() -> None:
    assert one("كراشيكي", "اليابان").country == "JP"


def test_transliterations_need_the_country_and_name_no_parts() -> None:
    assert one("كراشيكي").country is None
    assert one("مطار كراشيكي", "اليابان") == Resolution(category="facility")


def test_long_names_take_no_time() -> None:
    assert one("مطار " * 3000 + "الشرقي " * 3000).country is None
    assert one("مطار ميناء سجن جسر زقزوقستان السورية الغربية").category == "facility"


def test_no_places() -> None:
    assert resolve([]) == []


NAMES = st.one_of(st.text(max_size=12), st.sampled_from(["سوريا", "طرابلس", "الظاهر", "مدينة الرقة", "نهر", "عمّان"]))


@settings(max_examples=60, deadline=None)
@given(st.lists(st.builds(PlaceQuery, NAMES, st.tuples(NAMES), st.tuples(NAMES), st.integers(-2, 9)), max_size=5))
def test_any_names_have_resolutions(places: list[PlaceQuery]) -> None:
    found = resolve(places)
    assert len(found) == len(places)
    assert found == resolve(places)
    assert all((place.latitude is None) == (place.longitude is None) for place in found)


@pytest.mark.parametrize(("name", "country"), [("عمّان", "JO"), ("عُمان", "OM")])
def test_the_marks_that_the_article_writes_tell_places_apart(name: str, country: str) -> None:
    text = f"التقيا في {name} أمس"
    start = text.index(name)
    mention = Mention(start=start, end=start + len(name), text=name, kind="name")
    (found,) = located(Document(text), [Place(id="place-1", name="عمان", mentions=(mention,))])
    assert found.country == country
