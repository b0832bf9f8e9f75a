"""Places on the map of a page, and the coasts around them."""

from samples import MADE_BY, mention

from newsgraph.report import Place, Report
from newsgraph.views.coastlines import Box, shapes, within
from newsgraph.views.map import HEIGHT, WIDTH, map_of


def test_the_map_shows_places_where_they_are() -> None:
    assert map_of(Report(text="", provenance=MADE_BY)) is None
    text = "بيروت دمشق طوكيو"
    points = {"بيروت": (33.89, 35.5), "دمشق": (33.51, 36.29), "طوكيو": (35.68, 139.69)}
    places = tuple(
        Place(id=f"place-{n}", name=name, mentions=(mention(name, text=text),), latitude=y, longitude=x)
        for n, (name, (y, x)) in enumerate(points.items(), 1)
    )
    drawn = map_of(Report(text=text, places=places, provenance=MADE_BY))
    assert drawn is not None
    beirut, damascus = drawn.dots
    assert [place.name for place in drawn.outside] == ["طوكيو"]
    assert 0 < beirut.x < damascus.x < WIDTH and 0 < beirut.y < damascus.y < HEIGHT
    assert beirut.label and drawn.land and drawn.borders


def test_coastlines_are_of_this_world() -> None:
    world = Box(-180.1, -90, 180.1, 90)
    assert all(world.holds((shape.box.west, shape.box.south)) for shape in shapes())
    cairo = Box(31, 30, 31.5, 30.5)
    (land,) = [shape for shape in within(cairo) if shape.kind == "land"]
    assert land.box == cairo and all(cairo.holds(point) for point in land.points), "all of it is land"
    assert [shape for shape in within(Box(-40, 20, -35, 25)) if shape.kind == "land"] == [], "the Atlantic"
