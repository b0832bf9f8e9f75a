"""The table of docs/trust.md: what share of each layer's findings stays however our own articles are typed.

python tests/metamorphic/table.py > table.md
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from kept import LAYERS, Finding, findings
from transforms import TRANSFORMS, Transform, origins

from newsgraph import Pipeline

TESTS = Path(__file__).parent.parent
PUBLISHED = date(2019, 5, 20)


@dataclass(frozen=True)
class Original:
    """An article and what is found in it as it is."""

    text: str
    found: Mapping[str, set[Finding]]


def originals(pipeline: Pipeline) -> list[Original]:
    """The articles that we wrote ourselves."""
    paths = sorted([*TESTS.glob("golden/articles/*.txt"), *TESTS.glob("evaluation/articles/*.txt")])
    texts = [path.read_bytes().decode("utf-8") for path in paths]
    return [Original(text, findings(pipeline(text, published=PUBLISHED))) for text in texts]


def kept(pipeline: Pipeline, articles: Sequence[Original], transform: Transform) -> dict[str, float]:
    """The share of each layer's findings that stays."""
    stay, all_ = Counter[str](), Counter[str]()
    for article in articles:
        pieces = transform(article.text)
        found = findings(pipeline("".join(pieces), published=PUBLISHED), origins(pieces))
        for layer in LAYERS:
            all_[layer] += len(article.found[layer])
            stay[layer] += len(article.found[layer] & found[layer])
    return {layer: stay[layer] / all_[layer] for layer in LAYERS}


def main() -> None:
    """Print it as Markdown."""
    pipeline = Pipeline()
    articles = originals(pipeline)
    print(f"| typed | {' | '.join(LAYERS)} |", "|---|" + "--:|" * len(LAYERS), sep="\n")
    print(f"| findings | {' | '.join(str(sum(len(one.found[layer]) for one in articles)) for layer in LAYERS)} |")
    for name, transform in TRANSFORMS.items():
        print(f"| {name} | {' | '.join(f'{100 * share:.1f}' for share in kept(pipeline, articles, transform).values())} |")


if __name__ == "__main__":
    main()
