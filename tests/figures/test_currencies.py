"""Sums of money: which currency, whose, and parts that add up."""

from decimal import Decimal

import pytest

from newsgraph.figures import find

MONEY = [
    ("بكلفة 25 دولارا", "25", "USD"),
    ("1.5 مليون دولار أميركي", "1500000", "USD"),
    ("مليونا دولار", "2000000", "USD"),
    ("ثلاثة آلاف دولار أمريكي", "3000", "USD"),
    ("90 دولارا كنديا", "90", "CAD"),
    ("90 دولارا أستراليا", "90", "AUD"),
    ("مليار دولار سنغافوري", "1000000000", "SGD"),
    ("$25", "25", "USD"),
    ("25$", "25", "USD"),
    ("$ 10,000", "10000", "USD"),
    ("20 مليون $", "20000000", "USD"),
    ("€20", "20", "EUR"),
    ("£30", "30", "GBP"),
    ("USD 500", "500", "USD"),
    ("500 SAR", "500", "SAR"),
    ("7 ملايين يورو", "7000000", "EUR"),
    ("40 جنيها إسترلينيا", "40", "GBP"),
    ("40 جنيها مصريا", "40", "EGP"),
    ("40 جنيها سودانيا", "40", "SDG"),
    ("خمسة ريالات سعودية", "5", "SAR"),
    ("خمسون ريالا قطريا", "50", "QAR"),
    ("60 ريالا عمانيا", "60", "OMR"),
    ("60 ريالا يمنيا", "60", "YER"),
    ("60 ألف ريال إيراني", "60000", "IRR"),
    ("3 دنانير كويتية", "3", "KWD"),
    ("90 دينارا عراقيا", "90", "IQD"),
    ("90 دينارا أردنيا", "90", "JOD"),
    ("90 دينارا جزائريا", "90", "DZD"),
    ("90 دينارا تونسيا", "90", "TND"),
    ("90 دينارا ليبيا", "90", "LYD"),
    ("90 دينارا بحرينيا", "90", "BHD"),
    ("ثلاثة دراهم مغربية", "3", "MAD"),
    ("ألف درهم إماراتي", "1000", "AED"),
    ("ألف ليرة سورية", "1000", "SYP"),
    ("ألفا ليرة لبنانية", "2000", "LBP"),
    ("7 ليرات تركية", "7", "TRY"),
    ("12 فرنكا سويسريا", "12", "CHF"),
    ("30 روبية هندية", "30", "INR"),
    ("40 روبية باكستانية", "40", "PKR"),
    ("90 كرونة سويدية", "90", "SEK"),
    ("مليون يوان", "1000000", "CNY"),
    ("سبعون روبلا", "70", "RUB"),
    ("مئة ين", "100", "JPY"),
    ("5 شواقل", "5", "ILS"),
    ("200 رينغيت", "200", "MYR"),
    ("دولارين", "2", "USD"),
    ("ريالين سعوديين", "2", "SAR"),
    ("واحد دينار كويتي", "1", "KWD"),
]


@pytest.mark.parametrize(("text", "value", "unit"), MONEY)
def test_money(text: str, value: str, unit: str) -> None:
    [figure] = find(text)
    assert (figure.value, figure.kind, figure.unit) == (Decimal(value), "money", unit)


SUMS = [
    ("20 دولارا و50 سنتا", "20.5", "USD"),
    ("عشرون دولارا وخمسون سنتا", "20.5", "USD"),
    ("سبعة دولارات وخمسة سنتات", "7.05", "USD"),
    ("ثلاثة يورو وعشرون سنتا", "3.2", "EUR"),
    ("20 دينارا كويتيا و250 فلسا", "20.25", "KWD"),
    ("20 درهما إماراتيا و50 فلسا", "20.5", "AED"),
    ("مئة ريال سعودي و25 هللة", "100.25", "SAR"),
    ("مئة ريال و25 هللة", "100.25", "SAR"),
    ("9 جنيهات مصرية و30 قرشا", "9.3", "EGP"),
    ("7 دنانير تونسية و400 مليم", "7.4", "TND"),
    ("تراجع الدولار 30 سنتا", "0.3", "USD"),
    ("صرف اليورو بأربعين سنتا", "0.4", "EUR"),
    ("50 هللة", "0.5", "SAR"),
    ("في عمان الأردن يباع بعشرين قرشا من الدينار", "0.2", "JOD"),
]


@pytest.mark.parametrize(("text", "value", "unit"), SUMS)
def test_parts_of_a_currency(text: str, value: str, unit: str) -> None:
    [figure] = find(text)
    assert (figure.value, figure.unit) == (Decimal(value), unit)


def test_cents_of_no_known_currency_stay_cents() -> None:
    [figure] = find("ثمنه 10 سنتات")
    assert (figure.value, figure.kind, figure.unit) == (Decimal(10), "money", "cent")


def test_two_currencies_do_not_add_up() -> None:
    assert [(figure.value, figure.unit) for figure in find("20 دولارا و30 يورو")] == [(Decimal(20), "USD"), (Decimal(30), "EUR")]


def test_a_vague_number_is_not_money_because_money_was_spoken_of() -> None:
    assert [figure.kind for figure in find("كلف المشروع 5 ملايين دولار وأصيب الملايين بصدمة")] == ["money", "count"]
