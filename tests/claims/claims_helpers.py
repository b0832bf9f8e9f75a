"""Claims of short texts whose names are marked in them (`naming.read_marks`)."""

from naming import read_marks

from newsgraph.claims import find_claims
from newsgraph.coreference import described
from newsgraph.document import Document
from newsgraph.report import Claim
from newsgraph.syntax import read


def claims(marked: str) -> tuple[Claim, ...]:
    """The claims of a marked text; coreference has found the nouns that mean its names again."""
    text, known = read_marks(marked)
    document = Document(text)
    article = read(document, known)
    ids = {entity.name: entity.id for entity in known}
    all_of_them = [entity.model_copy(update={"id": ids[entity.name]}) for entity in described(article, known)]
    return find_claims(document, all_of_them, article=article.with_entities(all_of_them))


def content(claim: Claim) -> str:
    """The content's pieces in one string, a bar between them."""
    return " | ".join(piece.text for piece in claim.content)


def with_cue(marked: str, cue: str) -> Claim:
    """The one claim with that cue; the others are named if there is none."""
    found = claims(marked)
    chosen = [claim for claim in found if claim.cue.text == cue]
    assert chosen, f"no claim with cue {cue!r}; there are {[(c.cue.text, content(c)) for c in found]}"
    return chosen[0]
