"""Claims of short texts, with names that a table gives instead of a tagger."""

from collections.abc import Sequence

from newsgraph.claims import find_claims
from newsgraph.coreference import described
from newsgraph.document import Document
from newsgraph.report import Claim, Entity, Mention, Organization, Person, Place
from newsgraph.syntax import read

_KINDS: dict[str, type[Person] | type[Place] | type[Organization]] = {
    "person": Person,
    "place": Place,
    "organization": Organization,
}


def entities(text: str, names: Sequence[tuple[str, str]]) -> list[Entity]:
    """One entity for each (kind, name), with a mention wherever the name stands in the text."""
    found: list[Entity] = []
    for number, (kind, name) in enumerate(names, 1):
        mentions, at = [], text.find(name)
        while at >= 0:
            mentions.append(Mention(start=at, end=at + len(name), text=name, kind="name"))
            at = text.find(name, at + 1)
        if not mentions:
            continue
        found.append(_KINDS[kind](id=f"{kind}-{number}", name=name, mentions=tuple(mentions)))
    return found


def claims(text: str, *names: tuple[str, str]) -> tuple[Claim, ...]:
    """The claims of the text, given its names; coreference has found the nouns that mean them again."""
    document, named = Document(text), entities(text, names)
    article = read(document, named)
    ids = {entity.name: entity.id for entity in named}
    all_of_them = [entity.model_copy(update={"id": ids[entity.name]}) for entity in described(article, named)]
    return find_claims(document, all_of_them, article=article.with_entities(all_of_them))


def content(claim: Claim) -> str:
    """The content's pieces in one string, a bar between them."""
    return " | ".join(piece.text for piece in claim.content)


def with_cue(text: str, cue: str, *names: tuple[str, str]) -> Claim:
    """The one claim with that cue; the others are named if there is none."""
    found = claims(text, *names)
    chosen = [claim for claim in found if claim.cue.text == cue]
    assert chosen, f"no claim with cue {cue!r}; there are {[(c.cue.text, content(c)) for c in found]}"
    return chosen[0]
