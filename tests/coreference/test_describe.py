"""Entities stand in order of what speaks of them first, be it a noun."""

from newsgraph.coreference.describe import in_order
from newsgraph.report import Mention, Person, Place, Role, Span

TEXT = "الرئيس يعود إلى بلاده\nعاد رئيس سوريا سامي الحداد من العراق"


def mention(surface: str, kind: str = "name") -> Mention:
    start = TEXT.index(surface)
    return Mention(start=start, end=start + len(surface), text=surface, kind=kind)


IRAQ = Place(id="place-1", name="العراق", mentions=(mention("العراق"),))
PERSON = Person(
    id="person-1",
    name="سامي الحداد",
    mentions=(mention("سامي الحداد"),),
    roles=(Role(title=Span(**mention("رئيس").model_dump(include={"start", "end", "text"})), place_id="place-2"),),
)


def test_what_a_noun_speaks_of_first_is_numbered_first_and_roles_follow() -> None:
    syria = Place(id="place-2", name="سوريا", mentions=(mention("بلاده", "nominal"), mention("سوريا")))
    found = in_order([PERSON, IRAQ, syria])
    assert [(entity.id, entity.name) for entity in found] == [
        ("place-1", "سوريا"),
        ("person-1", "سامي الحداد"),
        ("place-2", "العراق"),
    ]
    person = found[1]
    assert isinstance(person, Person)
    assert person.roles[0].place_id == "place-1"


def test_what_stands_in_order_stays_as_it_is() -> None:
    syria = Place(id="place-1", name="سوريا", mentions=(mention("سوريا"),))
    given = [PERSON, syria, IRAQ.model_copy(update={"id": "place-2"})]
    assert in_order(given) == given
