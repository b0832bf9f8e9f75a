"""How likely a reader would put an event in a summary, 0 to 1: from position, headline, detail and repetition.

The weights are set by hand, so that the parts can be told apart; a regression over the annotated articles ranks no better.
"""

from collections import Counter
from collections.abc import Sequence

from newsgraph.events.merge import Happening
from newsgraph.events.scene import Scene
from newsgraph.report import Factuality

_WEIGHTS: dict[Factuality, float] = {"actual": 0.1, "planned": 0.05, "possible": 0.0, "negated": -0.05}
_OPENING = 90  # tokens after the headline that still are the article's opening


def scores(scene: Scene, found: Sequence[Happening], real: Sequence[Factuality]) -> list[float]:
    """A score for each happening; `found` is in text order."""
    kinds = Counter(one.trigger.type for one in found)
    words = Counter(one.trigger.sense.lemma for one in found)
    lemmas: set[str] = set()
    sentences: set[int] = set()
    result = []
    for one, fact in zip(found, real, strict=True):
        lemma, sentence = one.trigger.sense.lemma, scene.article.sentence_of[one.trigger.at]
        news = 0.08 * (lemma not in lemmas) + 0.08 * (sentence not in sentences)
        lemmas.add(lemma)
        sentences.add(sentence)
        told = 0.06 * (min(words[lemma], 4) - 1) / 3 + 0.08 * kinds[one.trigger.type] / len(found)
        score = _position(scene, one) + _detail(one) + _WEIGHTS[fact] + news + told
        result.append(round(max(0.0, min(1.0, score)), 3))
    return result


def _position(scene: Scene, one: Happening) -> float:
    """The opening counts most, then less and less to the end."""
    past = max(0, one.trigger.at - scene.article.layout.headline.stop)
    early = max(0.0, 1 - past / _OPENING)
    along = 1 - one.trigger.at / max(1, len(scene.document.tokens))
    headline = any(told.at < scene.article.layout.headline.stop for told in (one.trigger, *one.others))
    return 0.2 * early + 0.1 * along + 0.1 * headline


def _detail(one: Happening) -> float:
    roles = one.roles
    return 0.05 * bool(roles.actors) + 0.08 * bool(roles.recipients) + 0.03 * bool(roles.places) + 0.08 * bool(one.figure_ids)
