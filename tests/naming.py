"""The names of texts of which the tests say what is named: the one way where no tagger is at work (else `tagging.marked`).

`named` finds given names wherever they stand; `read_marks` from marks in the text: [o الجيش] an organization,
[p حلب] a place, [c روسيا] a country, [n سمير] a person; what is written right before the bracket is its proclitics: ب[p حلب].
"""

import re

from newsgraph.report import Entity, Mention, Organization, Person, Place

Name = tuple[str, str]
"""A kind (person, place, organization), and the name."""
_MAKE: dict[str, type[Person] | type[Place] | type[Organization]] = {
    "person": Person,
    "place": Place,
    "organization": Organization,
}
_MARK = re.compile(r"(\w*)\[([opcn]) ([^\]]+)\]")
_KINDS = {"o": "organization", "p": "place", "c": "place", "n": "person"}


def named(text: str, *names: Name) -> list[Entity]:
    """One entity for each name that the text has, with a mention wherever it stands."""
    rows = enumerate(((kind, name, _mentions(text, name)) for kind, name in names), 1)
    return [entity(kind, number, name, mentions) for number, (kind, name, mentions) in rows if mentions]


def read_marks(text: str) -> tuple[str, list[Entity]]:
    """The text without its marks, and one entity for each distinct name marked in it."""
    plain, at = "", 0
    mentions: dict[tuple[str, str], list[Mention]] = {}
    for match in _MARK.finditer(text):
        plain += text[at : match.start()] + match[1]
        start, at = len(plain), match.end()
        plain += match[3]
        mention = Mention(start=start, end=len(plain), text=match[3], kind="name", proclitics=match[1])
        mentions.setdefault((match[2], match[3]), []).append(mention)
    rows = enumerate(mentions.items(), 1)
    return plain + text[at:], [_of_mark(mark, number, name, tuple(some)) for number, ((mark, name), some) in rows]


def entity(kind: str, number: int, name: str, mentions: tuple[Mention, ...]) -> Entity:
    """The entity of that number."""
    return _MAKE[kind](id=f"{kind}-{number}", name=name, mentions=mentions)


def _of_mark(mark: str, number: int, name: str, mentions: tuple[Mention, ...]) -> Entity:
    one = entity(_KINDS[mark], number, name, mentions)
    return one.model_copy(update={"category": "country" if mark == "c" else "city"}) if isinstance(one, Place) else one


def _mentions(text: str, name: str) -> tuple[Mention, ...]:
    found = re.finditer(f"(?={re.escape(name)})", text)
    return tuple(Mention(start=at.start(), end=at.start() + len(name), text=name, kind="name") for at in found)
