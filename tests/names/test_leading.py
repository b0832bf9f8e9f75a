"""Participles that lead on to the preposition behind them."""

import pytest

from newsgraph.names.leading import leads_on


@pytest.mark.parametrize(
    ("form", "behind", "leads"),
    [
        ("المعنية", "بسوريا", True),
        ("المتعلقة", "بالحبس", True),
        ("الداعمة", "للقرية", True),
        ("المعنية", "امس", False),
        ("المعنية", "", False),
        ("الدائمة", "لدى", False),
        ("العلمية", "بالمدينة", False),
        ("معنية", "بسوريا", False),
    ],
)
def test_leads_on(form: str, behind: str, *, leads: bool) -> None:
    assert leads_on(form, behind) is leads
