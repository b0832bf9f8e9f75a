"""Numbers in digits of three scripts, whatever is written on them: all are read back."""

from decimal import Decimal

from alone import check_alone, quick
from hypothesis import given
from hypothesis import strategies as st

from newsgraph.numerals import parse

WESTERN, INDIC, PERSIAN = "0123456789", "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹"


# digits, the sign between thousands, the decimal sign
SCRIPTS = [
    (WESTERN, "", "."),
    (WESTERN, ",", "."),
    (WESTERN, "٬", "."),
    (INDIC, "", "٫"),
    (INDIC, "٬", "٫"),
    (PERSIAN, "٬", "٫"),
    (PERSIAN, "", "٫"),
]


def written(value: Decimal, digits: str, thousands: str, point: str) -> str:
    """The value in digits: 1234.5 as ١٬٢٣٤٫٥."""
    plain = f"{value:,f}".replace(",", "t").replace(".", "d").translate(str.maketrans(WESTERN, digits))
    return plain.replace("t", thousands).replace("d", point)


@quick
@given(
    st.decimals(0, 10**12, places=0) | st.decimals(0, 10**9, places=1) | st.decimals(0, 10**6, places=2), st.sampled_from(SCRIPTS)
)
def test_digits_of_three_scripts_are_read(value: Decimal, script: tuple[str, str, str]) -> None:
    number = written(value, *script)
    numeral = parse(number)
    assert numeral is not None and (numeral.kind, numeral.value, numeral.text) == ("cardinal", value, number), number
    check_alone(f"بلغ المؤشر {number} أمس", len("بلغ المؤشر "), number, value)


@quick
@given(
    st.integers(0, 10**9),
    st.sampled_from(["و", "ب", "ل", "بـ", "لـ", "وب", "ول", "ف", "ك", "وبـ"]),
    st.sampled_from([WESTERN, INDIC, PERSIAN]),
)
def test_proclitics_of_digits_stay_outside(n: int, clitic: str, digits: str) -> None:
    number = written(Decimal(n), digits, "", "")
    check_alone(f"فاز النادي أمس {clitic}{number} من النقاط", len("فاز النادي أمس ") + len(clitic), number, n)


@quick
@given(
    st.integers(1, 999),
    st.sampled_from([("ألف", "آلاف", 3), ("مليون", "ملايين", 6), ("مليار", "مليارات", 9), ("تريليون", "تريليونات", 12)]),
)
def test_digits_before_a_scale_are_multiplied(n: int, scale: tuple[str, str, int]) -> None:
    singular, plural, power = scale
    number = f"{n} {plural if 3 <= n <= 10 else singular}"
    check_alone(f"بلغ العدد {number} أمس", len("بلغ العدد "), number, n * 10**power)
