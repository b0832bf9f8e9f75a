"""Claims that deny what another claim says."""

from collections import defaultdict
from collections.abc import Iterator, Mapping

from newsgraph.comparison.model import Denial
from newsgraph.comparison.words import function_words, key
from newsgraph.document import tokenise
from newsgraph.report import Claim, Report

_ALIKE = 0.6
_FEWEST = 3  # words of content that say enough to be denied


def denials(articles: Mapping[str, Report], joined: Mapping[tuple[str, str], str]) -> Iterator[Denial]:
    """Each denial with the claim most like it of another source, in whatever article of those that share a word with it."""
    claims = [(article, claim, _words(claim)) for article, report in articles.items() for claim in report.claims]
    index: defaultdict[str, list[int]] = defaultdict(list)
    for at, (_, claim, words) in enumerate(claims):
        if claim.stance != "deny":
            for word in words:
                index[word].append(at)
    for article, claim, words in claims:
        if claim.stance == "deny" and len(words) >= _FEWEST:
            best = _most_alike(words, claims, index, _speaker(article, claim, joined), joined)
            if best is not None:
                other, denied, _ = claims[best]
                yield Denial(article=article, claim_id=claim.id, denied_article=other, denied_claim_id=denied.id)


def _speaker(article: str, claim: Claim, joined: Mapping[tuple[str, str], str]) -> str | None:
    return joined.get((article, claim.source_id), f"{article} {claim.source_id}") if claim.source_id else None


def _most_alike(
    words: frozenset[str],
    claims: list[tuple[str, Claim, frozenset[str]]],
    index: Mapping[str, list[int]],
    speaker: str | None,
    joined: Mapping[tuple[str, str], str],
) -> int | None:
    rarest = sorted((word for word in words if word in index), key=lambda word: (len(index[word]), word))[:3]
    near = {at for word in rarest for at in index[word][:200]}
    best = max(near, key=lambda at: (len(words & claims[at][2]), -at), default=None)
    if best is None or len(words & claims[best][2]) < _ALIKE * len(words):
        return None
    other, claim, _ = claims[best]
    return None if speaker is not None and _speaker(other, claim, joined) == speaker else best


def _words(claim: Claim) -> frozenset[str]:
    found = (key(token.form) for piece in claim.content for token in tokenise(piece.text) if token.is_word)
    return frozenset(word for word in found if word not in function_words())
