"""Packed code of the templates, and what is done where it does not fit."""

from collections.abc import Iterator

import pytest

jinja2 = pytest.importorskip("jinja2")

from newsgraph.report import Provenance, Report  # noqa: E402
from newsgraph.views import environment, precompiled  # noqa: E402
from training import templates  # noqa: E402

REPORT = Report(text="وصل النهر إلى السد.", provenance=Provenance(newsgraph="0", model="none"))


@pytest.fixture
def fresh() -> Iterator[None]:
    """An environment that has loaded nothing yet, before and after."""
    environment.environment.cache_clear()
    yield
    environment.environment.cache_clear()


def test_the_packed_code_is_that_of_these_templates() -> None:
    if not any(name.startswith(f"{jinja2.__version__} ") for name in precompiled.packed()):
        pytest.skip("packed with another version of jinja2: pages compile their templates")
    assert dict(precompiled.packed()) == templates.code(), "run python -m training.templates"


def test_a_page_is_the_same_with_and_without(fresh: None, monkeypatch: pytest.MonkeyPatch) -> None:
    page = REPORT.to_html()
    environment.environment.cache_clear()
    monkeypatch.setattr(precompiled, "packed", dict)
    assert REPORT.to_html() == page


def test_a_missing_template_is_missed_as_always(fresh: None) -> None:
    with pytest.raises(jinja2.TemplateNotFound):
        environment.environment().get_template("nothing.html")
