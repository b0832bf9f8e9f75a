"""The place and medium that an article was written at (أتلانتا، الولايات المتحدة (CNN)--): it is not about them."""

from newsgraph.coreference.scene import Scene
from newsgraph.document.lines import Break
from newsgraph.report import Person

_DASHES = frozenset("-–—ـ:|")
_SEPARATORS = frozenset('،,/|«»"“”')
_LONGEST = 16  # tokens
_FIRST_LINES = 4


def dateline_tokens(scene: Scene) -> range:
    """The tokens of the article's dateline, which starts one of its first lines; none where there is none."""
    for sentence in scene.document.sentences[:_FIRST_LINES]:
        named = scene.entity_at(sentence.first)
        if named and not isinstance(named, Person) and _starts_line(scene, sentence.first):
            end = _end(scene, sentence.first, sentence.stop)
            if end:
                return range(sentence.first, end)
    return range(0)


def _end(scene: Scene, first: int, stop: int) -> int:
    """Where the last dash ends in a run of names, signs and brackets; the run's end where it is the whole line, or 0."""
    last, bracketed = 0, False
    for at in range(first, min(first + _LONGEST, stop)):
        form = scene.form(at)
        if form in _DASHES and not bracketed:
            last = at + 1
        bracketed = form == "(" or (bracketed and form != ")")
        if not (bracketed or at in scene.held or form == ")" or form in _DASHES or form in _SEPARATORS):
            return last
    return stop if last and stop <= first + _LONGEST else last


def _starts_line(scene: Scene, at: int) -> bool:
    return scene.document.breaks[at] >= Break.LINE
