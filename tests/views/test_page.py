"""The page of a report: that it holds everything, closes over itself, and lets nothing of the article act."""

import html.parser
import re
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from samples import MADE_BY, mention, sample, span

from newsgraph.errors import ExtraMissingError
from newsgraph.pipeline import Pipeline
from newsgraph.report import About, Figure, Language, Person, Place, Report, ReportWarning
from newsgraph.views import environment
from newsgraph.views.text import summary

VOID = {"meta", "link", "input", "rect", "path", "circle"}


class Outline(html.parser.HTMLParser):
    """Ids, links and tags of a page; complains of tags that do not nest."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.links: list[str] = []
        self.tags: list[str] = []
        self.open: list[str] = []
        self.feed(page)
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        if tag not in VOID:
            self.open.append(tag)
        for name, value in attrs:
            if name == "id":
                self.ids.append(value or "")
            if name == "href":
                self.links.append(value or "")

    def handle_endtag(self, tag: str) -> None:
        if tag not in VOID:
            assert self.open.pop() == tag


def outline(report: Report) -> Outline:
    return Outline(report.to_html())


def test_ids_are_unique_and_every_link_leads_somewhere_in_the_page() -> None:
    page = outline(sample())
    assert len(set(page.ids)) == len(page.ids)
    inside = {"#" + id for id in page.ids}
    assert [link for link in page.links if link not in inside and link != "data:,"] == []


def test_every_finding_has_its_row() -> None:
    report = sample()
    layers = (report.entities, report.figures, report.dates, report.claims, report.events)
    assert {finding.id for layer in layers for finding in layer} <= set(outline(report).ids)


def test_landmarks_and_language() -> None:
    page = sample().to_html()
    assert '<html lang="ar" dir="rtl">' in page
    assert {"header", "main", "article", "section", "footer"} <= set(Outline(page).tags)


@pytest.mark.parametrize("piece", ["نحو", "1,500", "10 فأكثر", "دينار تونسي", "٪", "4 مارس 2021", "نفي", "لم يقع", "قرية"])
def test_what_a_reader_finds(piece: str) -> None:
    assert piece in sample().to_html()


def test_a_part_names_its_whole() -> None:
    text = "قتل 30 شخصا بينهم 12 طفلا"
    figures = (
        Figure(
            id="figure-1", span=span("30 شخصا", text=text), number=span("30", text=text), kind="count", value=Decimal(30),
            bound="exact", noun=span("شخصا", text=text),
        ),
        Figure(
            id="figure-2", span=span("12 طفلا", text=text), number=span("12", text=text), kind="count", value=Decimal(12),
            bound="exact", part_of="figure-1", note="read so",
        ),
    )  # fmt: skip
    page = Report(text=text, figures=figures, provenance=MADE_BY).to_html()
    assert '<a href="#figure-1"><bdi>30 شخصا</bdi></a>' in page
    assert "read so" in page


EVIL = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>{{ 7*7 }}"


def evil() -> Report:
    """An article, a name and a role that try to act."""
    text = f"{EVIL}\nقال {EVIL} شيئا"
    name = mention(EVIL, 2, text=text)
    person = Person(id="person-1", name=EVIL, aliases=(EVIL,), mentions=(name,))
    place = Place(id="place-1", name=EVIL, mentions=(mention(EVIL, text=text),), category=EVIL, latitude=1, longitude=1)
    return Report(text=text, persons=(person,), places=(place,), provenance=MADE_BY.model_copy(update={"model": EVIL}))


def test_nothing_of_the_article_acts() -> None:
    page = evil().to_html()
    tags = Outline(page).tags
    assert tags.count("script") == 1 and "img" not in tags
    assert "49" not in re.sub(r"<(script|style)>.*?</\1>", "", page, flags=re.S).replace(EVIL, "")
    assert "<script>" not in (evil()._repr_html_() or "")


def test_nothing_comes_from_elsewhere() -> None:
    page = sample().to_html()
    assert not re.search(r"""(src=|url\(|@import|https?://)""", page)


@pytest.mark.parametrize("text", ["", " ", "\n\n", "\ud800\x00", "خبر", "a\rb\u2028c"])
def test_any_text_has_a_page(text: str) -> None:
    page = Report(text=text, provenance=MADE_BY).to_html()
    Outline(page)
    page.encode("utf-8")
    assert "\x00" not in page


def test_a_name_at_a_surrogate() -> None:
    person = Person(id="person-1", name="\ud800", mentions=(mention("\ud800", text="\ud800"),))
    Report(text="\ud800", persons=(person,), provenance=MADE_BY).to_html().encode("utf-8")


def test_the_plain_form_is_one_short_line() -> None:
    assert repr(sample()) == (
        "<Report of 232 characters: 1 person, 2 places, 1 organization, 5 figures, 1 date, 4 claims, 4 events>"
    )
    assert str(Report(text="", provenance=MADE_BY)) == "<Report of 0 characters: nothing found>"


def test_the_notebook_form_is_small_and_has_no_script() -> None:
    cell = sample()._repr_html_()
    assert cell is not None and len(cell.encode()) < 5000
    assert 'lang="ar"' in cell and "<script" not in cell and " id=" not in cell


def test_without_jinja_a_page_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "jinja2", None)
    environment.environment.cache_clear()
    try:
        with pytest.raises(ExtraMissingError, match=r"newsgraph\[html\]"):
            sample().to_html()
        assert sample()._repr_html_() is None
    finally:
        environment.environment.cache_clear()


def test_published_day_stands_in_the_header() -> None:
    assert '<time datetime="2021-03-05">5 مارس 2021</time>' in sample().to_html()
    assert sample().published == date(2021, 3, 5)


def test_what_the_caller_said_of_the_article() -> None:
    about = About(title="عنوان آخر", source="وكالة <b>", url="javascript:alert(1)")
    page = sample().model_copy(update={"article": about}).to_html()
    assert "<title>عنوان آخر</title>" in page and "وكالة &lt;b&gt;" in page and "javascript:" not in page
    assert 'id="t0"' in page, "the first line is then the text's"
    linked = sample().model_copy(update={"article": About(url="https://example.org/a?b=1&c=2")}).to_html()
    assert 'href="https://example.org/a?b=1&amp;c=2"' in linked


def test_warnings_stand_at_the_top() -> None:
    warned = Report(
        text="سلام", provenance=MADE_BY, language=Language(code="fa", arabic=1),
        warnings=(ReportWarning(code="not_arabic", message="not Arabic"),),
    )  # fmt: skip
    page = warned.to_html()
    assert "النص ليس عربيا" in page and 'id="text" lang="fa"' in page
    assert "warning: not Arabic" in summary(warned)


def test_the_page_of_a_long_article_is_small() -> None:
    articles = Path(__file__).parent.parent / "golden" / "articles"
    words = " ".join(path.read_text(encoding="utf-8") for path in sorted(articles.glob("*.txt"))).split(" ")
    report = Pipeline()(" ".join(words[:400]))
    assert len(report.to_html().encode("utf-8")) < 150_000
    Outline(report.to_html())
