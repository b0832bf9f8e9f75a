"""A user's own names and aliases."""

import pytest

from newsgraph.document import Document
from newsgraph.errors import InputError
from newsgraph.names import Aliases, Gazetteer, GazetteerEntry, find_names
from newsgraph.report import Entity, Organization
from newsgraph.taggers import TaggedSpan

BANK = GazetteerEntry(
    type="Organization", name="مصرف تلمرز", aliases=("تلمرز", "TLM"), identifiers={"lei": "5299"}, category="company"
)


def found(text: str, *, gazetteer: Gazetteer | None = None, aliases: Aliases | None = None) -> list[Entity]:
    document = Document(text)
    tagged: list[list[TaggedSpan]] = [[] for _ in document.sentences]
    return find_names(document, tagged, gazetteer=gazetteer or Gazetteer(), aliases=aliases or Aliases())


@pytest.mark.parametrize(
    "text", ["قال تلمرز", "وتلمرز", "بتلمرز", "وبتلمرز", "لتلمرز", "«تلمرز»", "تَلمـرز", "قال مصرف تلمرز", "TLM"]
)
def test_found_clitic_aware(text: str) -> None:
    entity = found(text, gazetteer=Gazetteer.of([BANK]))[0]
    assert isinstance(entity, Organization)
    assert entity.category == "company"
    assert [(i.scheme, i.value) for i in entity.identifiers] == [("lei", "5299")]


def test_all_names_of_an_entry_are_one_entity() -> None:
    entities = found("قال مصرف تلمرز ثم تلمرز ثم TLM", gazetteer=Gazetteer.of([BANK]))
    assert [[m.text for m in e.mentions] for e in entities] == [["مصرف تلمرز", "تلمرز", "TLM"]]
    assert entities[0].name == "مصرف تلمرز"


@pytest.mark.parametrize("text", ["قال تلمرزي", "قال تلمر", "", "لا شيء"])
def test_nothing_else_is_found(text: str) -> None:
    assert found(text, gazetteer=Gazetteer.of([BANK])) == []


def test_the_user_goes_before_lexicon_and_tagger() -> None:
    entry = {"type": "Organization", "name": "بغداد"}  # a company, say
    assert [type(e).__name__ for e in found("قالت بغداد", gazetteer=Gazetteer.of([entry]))] == ["Organization"]
    document = Document("قال سلكان أمس")
    tagged = [[TaggedSpan(1, 2, "PER", 0.99)]]
    names = find_names(document, tagged, gazetteer=Gazetteer.of([{"type": "Place", "name": "سلكان"}]))
    assert [type(e).__name__ for e in names] == ["Place"]


def test_the_longer_name_stays() -> None:
    entry = {"type": "Organization", "name": "سوريا"}
    assert [e.name for e in found("قوات سوريا الديمقراطية", gazetteer=Gazetteer.of([entry]))] == ["قوات سوريا الديمقراطية"]


def test_aliases_join_known_names_and_find_their_others() -> None:
    aliases = Aliases.of({"داعش": ["الدواعش", "تنظيم البغدادي"]})
    entities = found("قال داعش. وهرب الدواعش. وقال تنظيم البغدادي", aliases=aliases)
    assert [[m.text for m in e.mentions] for e in entities] == [["داعش", "الدواعش", "تنظيم البغدادي"]]


def test_aliases_of_nothing_that_is_known_find_nothing() -> None:
    assert found("قال سلكان وتلمرز", aliases=Aliases.of({"سلكان": ["تلمرز"]})) == []


@pytest.mark.parametrize(
    "entries",
    [
        [{"type": "Band", "name": "تلمرز"}],
        [{"type": "Person", "name": ""}],
        [{"type": "Person", "name": "،"}],
        [{"type": "Person", "name": "تلمرز", "aliases": ["-"]}],
        [{"type": "Person"}],
        [{"type": "Person", "name": "تلمرز", "shoe_size": 44}],
        ["تلمرز"],
        "تلمرز",
        {"type": "Person", "name": "تلمرز"},
        7,
        [{"type": "Person", "name": "تلمرز"}, {"type": "Place", "name": "تلمرز"}],
    ],
)
def test_entries_that_cannot_be_used(entries: object) -> None:
    with pytest.raises(InputError):
        Gazetteer.of(entries)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "aliases", [["تلمرز"], {"تلمرز": "سلكان"}, {"تلمرز": [7]}, {"": ["سلكان"]}, {"أ": ["ب"], "ت": ["ب"]}, {"تلمرز": 7}, None]
)
def test_aliases_that_cannot_be_used(aliases: object) -> None:
    with pytest.raises(InputError):
        Aliases.of(aliases)  # type: ignore[arg-type]
