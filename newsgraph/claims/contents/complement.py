"""Where the content of a cue begins: after أنّ, a preposition or a colon, or at a quotation."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

from newsgraph.claims.contents.speech import ISSUED, is_speech
from newsgraph.claims.cues.cue import Cue
from newsgraph.claims.groups import group
from newsgraph.claims.lexicon import other_verbs, participles, verbs
from newsgraph.claims.scene import Scene
from newsgraph.claims.wording import is_by_that, is_event, is_feeling, is_that, speaker, starts_with_by, verb_form
from newsgraph.syntax import Filled

REACH = 45
"""Tokens that may stand between a cue and its content: a long title with its apposition."""

_PREPOSITIONS = frozenset({"عن", "على", "الى", "من", "في", "عما"})

Where = Literal["that", "colon", "quote", "noun", "before", "around"]


@dataclass(frozen=True, slots=True)
class Complement:
    """The content begins at token `at`, at character `start`; what stands between cue and `link` may be the source."""

    where: Where
    at: int
    start: int
    link: int


def complement(scene: Scene, cue: Cue) -> Complement | None:
    """The first thing after the cue that its sense can take as content; None where there is nothing of the kind."""
    frames = cue.sense.frames
    for at in region(scene, cue):
        form = scene.forms[at]
        quotation = scene.opened.get(at)
        if quotation is not None and quotation.kind == "speech":
            if "ب" in frames and starts_with_by(scene.forms[quotation.first]):
                return replace(_by(scene, quotation.first), link=at)
            if is_that(scene.forms[quotation.first]) and "that" in frames and len(quotation) >= 3:
                return _after_that(scene, quotation.first, at)  # "إن ...": the mark stands before the complementizer
            if "say" in frames and is_speech(scene, cue, quotation):
                return Complement("quote", at, scene.tokens[at].start, at)
        elif form == ":" and "say" in frames:
            return _after_colon(scene, at)
        elif is_that(form) and _after_another(scene, cue, at):
            return None
        elif (is_that(form) and "that" in frames and _own(scene, cue, at)) or (
            is_by_that(form) and frames & {"that", "ب"} and not _has_own_that(scene, cue, at)
        ):
            return _after_that(scene, at, at)
        elif form in _PREPOSITIONS and (found := _after_preposition(scene, cue, at)):
            return found
        elif "ب" in frames and _is_by(scene, at) and not _is_setting(scene, cue, at):
            return _by(scene, at)
        elif "ل" in frames and _is_for(scene, at):
            return Complement("noun", at, scene.tokens[at].start + 1, at)
    return None


def region(scene: Scene, cue: Cue) -> Iterator[int]:
    """The tokens after the cue, names in quotation marks stepped over, as far as its clause can reach."""
    at = cue.stop
    stop = min(scene.sentence_stop[cue.token], cue.stop + REACH)
    around = scene.inside[cue.token]
    if around is not None:
        stop = min(stop, around.stop)
    while at < stop:
        if at > cue.stop and _leaves(scene, cue, at):
            return
        yield at
        at = _next(scene, at, stop)


def _next(scene: Scene, at: int, stop: int) -> int:
    """Past a quotation, and past a relative clause that two commas enclose (الوزير، الذي عاد إلى بلاده أمس، إلى)."""
    quotation = scene.opened.get(at)
    if quotation is not None and quotation.after > at:
        return min(quotation.after, stop)
    if scene.forms[at] in ("،", ",") and scene.form(at + 1) in group("relative"):
        ends = ("،", ",", ":")
        inside = range(at + 2, min(stop, at + 30))
        return next((i for i in inside if scene.forms[i] in ends or _ends_relative(scene, i)), at + 1)
    return at + 1


def _ends_relative(scene: Scene, at: int) -> bool:
    """True for أن after a name, where the writer left out the comma (النائب، الذي عاد أمس لفلان إن)."""
    return is_that(scene.forms[at]) and scene.names[at - 1] is not None and scene.names[at] is None


def _leaves(scene: Scene, cue: Cue, at: int) -> bool:
    """True where another statement begins: a full stop, a conjunction of clauses after a comma, another cue."""
    form, before = scene.forms[at], scene.forms[at - 1]
    if form in ("؛", ";", "!", "؟", "?"):
        return True
    if before in ("،", ",") and form[:1] == "و" and form[1:] in ("كما", "حيث", "فيما", "بينما"):
        return True
    if before in ("،", ",") and (
        form in group("clause") - group("relative") or (form in participles() and form not in group("adverb"))
    ):
        return speaker(form) is None or form.endswith("ا")  # مشيرا; مشير is a marshal
    own = form in other_verbs() and before in group("relative")  # الذي فقد مقعده: the ف is the verb's own
    joined = form[:1] in ("و", "ف") and not own
    other = verb_form(form) if joined and not form.startswith("ونشر") else None
    if other is not None and other.tense == "perfect" and at > cue.stop and scene.names[at] is None and speaker(form) is None:
        return True
    return cue.kind in ("masdar", "noun") and form in verbs() and speaker(form) is None and scene.names[at] is None


def _after_another(scene: Scene, cue: Cue, at: int) -> bool:
    """True for كتب التغريدة بعد أن قال إن: what follows belongs to the verb in the clause after بعد أن or قبل أن."""
    verb = scene.form(at - 1)
    return at - 3 >= cue.stop and verb in verbs() and is_that(scene.form(at - 2)) and scene.form(at - 3) in ("بعد", "قبل")


def _own(scene: Scene, cue: Cue, at: int) -> bool:
    """True where أن is the cue's: not in a name (سي إن إن), nor another verb's, a noun's or a conjunction's (إلا أن)."""
    before = scene.form(at - 1)
    if scene.names[at] is not None and scene.names[at - 1] is scene.names[at]:
        return False
    if (before in _PREPOSITIONS and before not in cue.sense.frames) or before in group("noun_that"):
        return False
    quoted = before in group("relaying") and before.startswith(("قول", "تاكيد")) and at - 1 > cue.token
    if quoted and "relay" not in cue.sense.frames:
        return False  # مسؤول لم تذكر اسمه قوله إن: his word has a claim of its own
    verb = before in verbs() or verb_form(before) is not None
    if at - 1 > cue.token and verb and speaker(before) is None and scene.names[at - 1] is None:
        return before in group("adverb")
    return True


def _has_own_that(scene: Scene, cue: Cue, at: int) -> bool:
    """True for بأن after a noun that asks for it: يقينها بأن, قناعته بأن."""
    before = scene.form(at - 1)
    if before in group("noun_that") and at - 1 > cue.token:
        return True
    return (
        at - 1 > cue.token
        and before.endswith(("ه", "ها", "هم"))
        and "ب" not in cue.sense.frames
        and before not in group("adverb")
        and scene.names[at - 1] is None
    )


def _after_that(scene: Scene, at: int, link: int) -> Complement:
    """Content after أن; a quotation of nothing but that word, «إن», is stepped over."""
    first = at + 1
    if link > 0 and scene.forms[link - 1] in _PREPOSITIONS:
        link -= 1
    if first >= len(scene.tokens):
        return Complement("that", at, scene.tokens[at].end, link)
    return Complement("that", first, scene.tokens[first].start, link)


def _after_colon(scene: Scene, at: int) -> Complement | None:
    first = at + 1
    quotation = scene.opened.get(first)
    if quotation is not None and len(quotation) == 1 and is_that(scene.forms[quotation.first]):
        first = quotation.after  # «إن»الجسر ...
    else:
        inner = first + 1 if quotation is not None else first
        if is_that(scene.form(inner)):
            first = inner + 1
    if first >= len(scene.tokens) or scene.line_of[first] != scene.line_of[at]:
        return None
    return Complement("colon", first, scene.tokens[first].start, at)


def _after_preposition(scene: Scene, cue: Cue, at: int) -> Complement | None:
    """عن مقتل, إلى أن, من خطر, على ضرورة: what the verb's own preposition governs."""
    form, frames, after = scene.forms[at], cue.sense.frames, at + 1
    if after >= scene.sentence_stop[at]:
        return None
    following = scene.forms[after]
    if is_that(following) and form in frames:
        return _after_that(scene, after, at)
    if form not in frames or not _governs(scene, cue, at) or _is_anothers(scene, cue, at):
        return None
    if following == "القول" and is_that(scene.form(after + 1)):
        return _after_that(scene, after + 1, at)
    if following in group("pointing") and scene.form(after + 1) not in group("relative"):
        return None  # أعلن عن ذلك قائلا: "..."
    if "event" in frames and not (is_event(following) or is_event(following.removeprefix("ال")) or following[:1].isdigit()):
        return None
    if is_feeling(following):
        return _feeling(scene, cue, after)
    thing = scene.names[after] is not None or (form == "على" and not is_event(following.removeprefix("ال")))
    if at > cue.stop and thing and _that_follows(scene, cue, after):
        return None  # أكد المدرب بعد فوزه على كذا أن
    return Complement("noun", after, scene.tokens[after].start, at)


def _is_anothers(scene: Scene, cue: Cue, at: int) -> bool:
    """True where the phrase hangs on a verb behind the cue (اعترضت البحرية صاروخا أطلقه مسلحون على سفينة)."""
    clause, governor = scene.article.clause(cue.token), scene.article.phrase_at(at + 1).governor
    taken = clause is not None and clause.object is not None and clause.object.filled is Filled.AFTER
    return taken and governor > cue.token and scene.article.words[governor].is_verb


def _that_follows(scene: Scene, cue: Cue, first: int) -> bool:
    """True where the cue's own أن comes in the same clause."""
    for at in range(first + 1, min(scene.sentence_stop[first], first + 20)):
        if scene.forms[at] in ("،", ","):
            return False
        if is_that(scene.forms[at]):
            return "that" in cue.sense.frames and _own(scene, cue, at)
    return False


def _governs(scene: Scene, cue: Cue, at: int) -> bool:
    """False for a preposition inside the source: مسؤول من الوزارة, خبير في الشؤون, or before a thing (أشار بيده)."""
    following, before = scene.forms[at + 1], scene.form(at - 1)
    if before in ISSUED:
        return False
    if following in group("setting"):
        return False  # على هامش, على صعيد آخر, من جهته
    if scene.forms[at] == "من" and at > cue.stop and before in group("toward"):
        return False  # الجماعات المدعومة من كذا
    if scene.forms[at] == "على" and at - 2 >= cue.stop and {before, scene.form(at - 2)} & group("toward"):
        return False  # المشرف العلمي على الدورة
    if scene.forms[at] == "عن" and at > cue.stop and _belongs_to_title(scene, at):
        return False
    if at == cue.stop or scene.forms[at] in ("الى", "عن"):
        return not (scene.forms[at] == "عن" and before in ("مسؤول", "المسؤول", "المسؤولة", "المسؤولين", "نيابة", "فضلا", "نقلا"))
    kind = speaker(before)
    person = kind in ("anonymous", "role") and not before.startswith("ال")
    return not (person and (scene.names[at + 1] is not None or speaker(following) is not None))


def _belongs_to_title(scene: Scene, at: int) -> bool:
    """True for النائب عن حزب كذا: a body follows, and the verb's own عن comes later."""
    name = scene.names[at + 1]
    body = speaker(scene.forms[at + 1]) == "body" or (name is not None and name.entity.id.startswith("organization"))
    return body and "عن" in scene.forms[at + 1 : min(scene.sentence_stop[at], at + 15)]


def _feeling(scene: Scene, cue: Cue, at: int) -> Complement:
    """أعرب عن أمله بأن: what is hoped is the content; أعرب عن قلقه من: the feeling is."""
    for later in (at + 1, at + 2):
        form = scene.form(later)
        if is_by_that(form) or (is_that(form) and scene.form(later - 1) in ("في", "من", "عن", "ان", scene.form(at))):
            return _after_that(scene, later, at - 1)
    return Complement("noun", at, scene.tokens[at].start, at - 1)


def _is_by(scene: Scene, at: int) -> bool:
    form, name = scene.forms[at], scene.names[at]
    if form == "ب":
        return True
    if name is not None and name.first < at:
        return False  # a later word of a name (كمال بوشعيب)
    if name is not None and name.mention.proclitics == "" and name.mention.start == scene.tokens[at].start:
        return False
    return starts_with_by(form) or form == "بما" or (name is not None and form.startswith("ب"))


def _is_setting(scene: Scene, cue: Cue, at: int) -> bool:
    """True for a place with ب before the cue's own بأن (أفاد الوزير في مقر الحزب بالعاصمة بأن)."""
    form = scene.forms[at]
    place = scene.names[at] is not None or (form.startswith("بال") and not is_event(form[3:]))
    if not place or at == cue.stop:
        return False
    return any(is_by_that(scene.forms[i]) for i in range(at + 1, min(scene.sentence_stop[at], cue.stop + REACH)))


def _is_for(scene: Scene, at: int) -> bool:
    """True for ل with a noun of an event (دعاه لزيارة المدينة, دعا للتفاوض)."""
    form = scene.forms[at]
    noun = form[2:] if form.startswith("لل") else form[1:]
    return form.startswith("ل") and scene.names[at] is None and is_event(noun) and speaker(noun) is None


def _by(scene: Scene, at: int) -> Complement:
    """The content begins with the letter after ب, or with the word after a ب that stands alone before a mark."""
    token = scene.tokens[at]
    if token.form == "ب" and at + 1 < len(scene.tokens):
        return Complement("noun", at + 1, scene.tokens[at + 1].start, at)
    return Complement("noun", at, min(token.start + 1, token.end - 1), at)
