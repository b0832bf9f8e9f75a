"""Whether a quotation is what was said, or a name on the way to it."""

from newsgraph.claims.cues.cue import Cue
from newsgraph.claims.groups import group
from newsgraph.claims.scene import Scene
from newsgraph.claims.wording import is_by_that, is_that, speaker
from newsgraph.morphology import Pos
from newsgraph.syntax import Quotation

_SHORT_NAME = 6
_LONG_NAME = 10


def is_speech(scene: Scene, cue: Cue, quotation: Quotation) -> bool:
    """True for a quotation that is what was said, false for a name or title in quotation marks on the way to it."""
    at = quotation.opener
    before = scene.before(at)
    if before in group("naming") or scene.names[at] is not None:
        return False
    first_words = range(quotation.first, min(quotation.stop, quotation.first + 3))
    name = next((found for word in first_words if (found := scene.names[word])), None)
    if len(quotation) <= _SHORT_NAME and name is not None and name.stop - name.first >= len(quotation) - 2:
        return False
    if all(len(scene.forms[word]) < 4 for word in range(quotation.first, quotation.stop)):
        return False  # an acronym with its dots: أ.ب.ج
    if len(quotation) <= 3 and at > cue.stop and scene.is_word(at - 1):
        return speaker(before) is not None and not _content_follows(scene, cue, quotation)
    longest = _LONG_NAME if at == cue.stop or _is_governed(scene, cue, at) else 3  # قالت «تنسيقية المبادرة من أجل الإصلاح» إن
    if len(quotation) <= longest and not any(scene.verb(word) for word in range(quotation.first, quotation.stop)):
        return not _content_follows(scene, cue, quotation)
    return True


def _is_governed(scene: Scene, cue: Cue, at: int) -> bool:
    """أوضح التقرير حول "الاستثمار في البورصة هذا العام" أن كذا: a preposition or a noun between has the quotation for its own."""
    word, governor = scene.article.words[at - 1], scene.article.phrase_at(at + 1).governor
    if word.pos is Pos.PREPOSITION:
        return scene.forms[at - 1] not in cue.sense.frames  # كشف عن "عملية نفوذ موالية"
    return cue.token < governor < at and scene.is_word(at - 1) and not word.definite and scene.names[at - 1] is None


def _content_follows(scene: Scene, cue: Cue, quotation: Quotation) -> bool:
    """True where أن, a colon, another quotation or the verb's own preposition comes later in the sentence."""
    stop = min(scene.sentence_stop[quotation.opener], quotation.after + 20)
    for at in range(quotation.after, stop):
        form = scene.forms[at]
        if is_that(form) or is_by_that(form) or form == ":" or at in scene.opened or form in cue.sense.frames:
            return True
    return False
