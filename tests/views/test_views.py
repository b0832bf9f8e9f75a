"""The page in a real browser: quiet console, no overflow, hover and switches that work, contrast that can be read."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from chromium import CHROMIUM, Tab, browser
from samples import sample
from test_page import evil

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no chromium on this machine (Debian: apt-get install chromium)")

# Every piece of text against what lies behind it; the page's backgrounds are opaque, or one-colour gradients.
CONTRAST = """(() => {
  const rgb = css => (css.match(/[\\d.]+/g) || []).map(Number);
  const light = c => c.slice(0, 3).map(v => v / 255).map(v => v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4)
    .reduce((sum, v, i) => sum + v * [.2126, .7152, .0722][i], 0);
  const behind = node => {
    for (; node; node = node.parentElement) {
      const style = getComputedStyle(node), image = style.backgroundImage.match(/rgba?\\([^)]*\\)/);
      const color = image ? rgb(image[0]) : rgb(style.backgroundColor);
      if (color.length === 3 || color[3] === 1) return color;
    }
    return [255, 255, 255];
  };
  const bad = [], walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode.parentElement;
    if (!walker.currentNode.data.trim() || node.closest("script,svg,title") || !node.getClientRects().length) continue;
    const a = light(rgb(getComputedStyle(node).color)), b = light(behind(node));
    const ratio = (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
    if (ratio < 4.5) bad.push(walker.currentNode.data.trim().slice(0, 20) + " " + ratio.toFixed(2));
  }
  return bad;
})()"""
CARD = "(c => c.hidden ? null : c.innerText)(document.getElementById('card'))"


@pytest.fixture(scope="module")
def tab() -> Iterator[Tab]:
    with browser() as one:
        yield one


@pytest.fixture
def page(tab: Tab, tmp_path: Path) -> Tab:
    path = tmp_path / "page.html"
    path.write_text(sample().to_html(), encoding="utf-8")
    tab.errors.clear()
    tab.requests.clear()
    tab.scheme("light")
    tab.resize(1280)
    tab.open(path)
    return tab


def test_it_is_quiet_and_asks_nobody(page: Tab) -> None:
    assert page.errors == []
    assert {url.partition(":")[0] for url in page.requests} <= {"file", "data"}
    assert len([url for url in page.requests if url.startswith("file")]) == 1


@pytest.mark.parametrize("width", [320, 360, 768, 1280])
def test_nothing_sticks_out(page: Tab, width: int) -> None:
    page.resize(width)
    assert page.run("document.documentElement.scrollWidth") <= width
    page.point_at("[data-f~=figure-1]")
    assert page.run("document.documentElement.scrollWidth") <= width


def test_pointing_tells_of_all_that_lies_there(page: Tab) -> None:
    assert page.run(CARD) is None
    page.point_at("[data-f~=figure-2]")
    told = page.run(CARD)
    assert "40 ٪ من البيوت" in told and "الهلال الأزرق" in told and told.count("قول") >= 2, "the figure and both claims"
    assert page.run("[...document.querySelectorAll('article .lit')].map(e => e.dataset.f.split(' ')[0])") == ["figure-2"]
    page.point_at("h2")
    assert page.run(CARD) is None


def test_pointing_at_a_row_lights_its_place(page: Tab) -> None:
    page.point_at("#place-1 .about")
    assert page.run("[...document.querySelectorAll('.lit[data-f]')].map(e => e.innerText)") == ["الزهر", "الزهر"]


def test_a_click_holds_the_card_until_escape(page: Tab) -> None:
    page.click("article [data-f~=event-2]")
    page.point_at("h2")
    assert "انسحاب أو نزوح" in page.run(CARD)
    page.press("Escape")
    assert page.run(CARD) is None


@pytest.mark.parametrize(
    ("layer", "selector", "style"),
    [
        ("names", "article .person", "backgroundImage"),
        ("figures", "article .figure", "borderBottomStyle"),
        ("dates", "article .date", "borderBottomStyle"),
        ("claims", "article .cue", "fontWeight"),
        ("events", "article .trigger", "textDecorationLine"),
    ],
)
def test_switches_take_their_layer_away(page: Tab, layer: str, selector: str, style: str) -> None:
    look = f"getComputedStyle(document.querySelector('{selector}')).{style}"
    finding = page.run(f"document.querySelector('{selector}').dataset.f.split(' ')[0]")
    before = page.run(look)
    page.click(f"#show-{layer}")
    assert page.run(look) != before
    page.point_at(f"[data-f~={finding}]")
    assert page.run(f"document.querySelector('#card a[href=\"#{finding}\"]')") is None or page.run(CARD) is None
    page.click(f"#show-{layer}")
    assert page.run(look) == before


def test_links_lead_from_a_finding_to_its_place_and_back(page: Tab) -> None:
    page.click("#figure-4 .here")
    assert page.run("document.querySelector('article :target').dataset.f.split(' ')[0]") == "figure-4"
    page.click("article [data-f~=figure-4]")
    page.click("#card a")
    assert page.run("document.querySelector(':target').id") == "figure-4"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_all_text_can_be_read(page: Tab, scheme: str) -> None:
    page.scheme(scheme)
    assert page.run(CONTRAST) == []


def test_paper_leaves_the_controls_away(page: Tab, tmp_path: Path) -> None:
    page.scheme("light", "print")
    assert page.run("getComputedStyle(document.querySelector('.tools')).display") == "none"
    page.paper(tmp_path / "page.pdf")
    assert (tmp_path / "page.pdf").read_bytes().startswith(b"%PDF")


def test_an_article_that_tries_to_act_does_not(tab: Tab, tmp_path: Path) -> None:
    path = tmp_path / "evil.html"
    path.write_text(evil().to_html(), encoding="utf-8")
    tab.errors.clear()
    tab.call("Page.addScriptToEvaluateOnNewDocument", source="window.alert = () => { window.struck = true }")
    tab.open(path)
    tab.point_at("article [data-f]")
    assert tab.run("window.struck") is None and tab.errors == []
    assert "<script>" in tab.run("document.body.innerText")
