"""Where content ends: by clauses and quotations, not by full stops alone."""

from newsgraph.claims.contents.breaks import goes_beside, is_aside, new_clause
from newsgraph.claims.cues.reading import Reading
from newsgraph.claims.groups import group
from newsgraph.claims.scene import COMMAS, Scene
from newsgraph.claims.wording import is_that
from newsgraph.document.letters import AND
from newsgraph.syntax import Quotation

_LONG = 8
_NEAR = 30  # tokens between the mark that opens a parenthesis and a cue within it


def end_of(scene: Scene, reading: Reading, starts: dict[int, Reading]) -> int:
    """The token after the content's last."""
    at, cue = reading.complement.at, reading.cue
    around = scene.inside[at]
    headline = scene.article.layout.headline
    last = headline.stop if at in headline else len(scene.forms)
    bound = around.stop if around is not None else last
    if cue.kind == "colon":
        return min(scene.article.layout.line_at(at).stop, last)
    quotation = scene.opened.get(at)
    if quotation is None and around is not None and cue.stop <= around.opener < at <= around.first + 1:
        quotation = around  # «إن ...»: the mark stands before the complementizer
        around = scene.inside[around.opener]
        bound = around.stop if around is not None else last
    bound = min(bound, _parenthesis(scene, reading) or bound)
    stop = min(scene.sentence_stop[at], bound)
    if quotation is not None and quotation.kind == "speech":
        if not quotation.closed:
            return min(quotation.stop, bound)
        at = min(quotation.after, bound)
        if _ends_with(scene, reading, quotation, starts):
            return min(quotation.stop, bound)
        stop = min(max(scene.sentence_stop[quotation.stop], at), bound)
    return _run(scene, reading, at, stop, bound, starts)


def _parenthesis(scene: Scene, reading: Reading) -> int:
    """Where a parenthesis that holds cue and content ends: الوزير (الذي قال إن السد متين[)], -قال إن السد متين[-]; 0 for none."""
    cue, asides = reading.cue.token, scene.article.asides
    for at in range(cue - 1, max(scene.sentence_first[cue], cue - _NEAR) - 1, -1):
        mark = scene.opened.get(at)
        closing = mark.stop if mark is not None and mark.kind == "bracket" and mark.closed else asides.get(at, 0)
        if closing > reading.complement.at:
            return closing
    return 0


def _ends_with(scene: Scene, reading: Reading, quotation: Quotation, starts: dict[int, Reading]) -> bool:
    """True where the content is the quotation and nothing after it."""
    at = quotation.after
    if _goes_on(scene, at, quotation):
        return False
    bracket = scene.opened.get(at)
    if bracket is not None and bracket.kind == "bracket":
        at = bracket.after  # إن «الوكالة الوطنية» (و.و) ستشارك
    if at >= len(scene.forms) or at >= scene.sentence_stop[quotation.stop] or at in starts or not scene.is_word(at):
        return True
    if scene.tokens[at].start == scene.tokens[quotation.stop].end:
        return False
    if reading.complement.where in ("quote", "colon"):
        return len(quotation) > 6
    return len(quotation) > _LONG and scene.article.tree.governor[at] not in range(quotation.first, quotation.stop)


def _goes_on(scene: Scene, at: int, quotation: Quotation) -> bool:
    """True for «...»، وأن ... and for «...»، و«...»: the same speaker says more."""
    if at + 1 >= scene.sentence_stop[quotation.stop]:
        return False
    if scene.article.quotations.resumed(quotation) is not None:
        return True  # «كانت المدينة تستعد» بما في ذلك أسواقها «للعيد»
    at += scene.form(at) in COMMAS
    form = scene.form(at)
    return (form == AND and at + 1 in scene.opened) or (form.startswith(AND) and is_that(form[1:]))


def _run(scene: Scene, reading: Reading, at: int, stop: int, bound: int, starts: dict[int, Reading]) -> int:
    first = at
    while at < stop:
        if at > first and at in starts and not _is_inner(scene, reading, starts[at]):
            return back(scene, at, first)
        at = scene.article.asides.get(at, at)
        quotation = scene.opened.get(at)
        if quotation is not None:
            at = min(quotation.after, bound)
            if at > stop:
                stop = min(max(stop, scene.sentence_stop[at - 1]), bound)
            continue
        comma = scene.forms[at - 1] in COMMAS
        if at > first and (
            goes_beside(scene, reading, at) or is_aside(scene, reading, at) or (comma and new_clause(scene, reading, at))
        ):
            return back(scene, at, first)
        at += 1
    return at


def _is_inner(scene: Scene, reading: Reading, other: Reading) -> bool:
    """قال الصحفي إن الشرطة منعت التصوير، [واشترطت] كذا: by gender or number not his, and its subject is in what he says."""
    clause, said = scene.article.clause(other.cue.token), reading.complement.at
    if other.source is not None or clause is None or clause.subject is None or not said <= clause.subject.head < other.cue.first:
        return False
    speaker = [scene.article.words[at] for at in range(*(reading.source or (0, 0)))]
    if other.cue.number == "p":
        return reading.cue.number == "s" and not any(word.number in ("d", "p") for word in speaker)
    body = any(word.is_nominal and word.gender == other.cue.gender for word in speaker)  # بيان [للوزارة] ... وأشارت
    return {reading.cue.gender, other.cue.gender} == {"m", "f"} and not body


def back(scene: Scene, at: int, first: int) -> int:
    """Without the signs and the فيما or كما that lead on to what comes."""
    lead, tokens = group("lead"), scene.tokens
    while at > first + 1 and (scene.forms[at - 1] in lead or (tokens[at - 1].is_sign and at - 1 not in scene.closed)):
        at -= 1
    return at
