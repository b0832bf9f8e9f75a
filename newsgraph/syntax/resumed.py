"""Quotations that the article breaks off and takes up again.

«لا نريد الحرب»، قال الرئيس أمس، «لكننا لن نخضع»      around the verb that tells who speaks
«كانت المدينة تستعد» بما في ذلك أسواقها «للعيد»        around words of the article
"""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from newsgraph.document.letters import AND, SO
from newsgraph.lexicons.particles import AS
from newsgraph.morphology import Reading
from newsgraph.syntax.quotations import Quotation, Quotations, gathered

_LONGEST = 14
"""Tokens of the article between the two pieces."""
_TITLE = 3
"""Tokens of what may be a name in quotation marks rather than speech."""
_COMMAS = frozenset("،,:")
_NEAR = 3
_AND = (AND, SO)


def resumed(found: Quotations, forms: Sequence[str], words: Sequence[Reading], sentence_of: Sequence[int]) -> Quotations:
    """The quotations, each that takes up an earlier one with `continues`."""
    speech = [quotation for quotation in found.found if quotation.kind == "speech"]
    pairs = {
        after.opener: before.opener
        for before, after in pairwise(speech)
        if before.closed and after.opener >= before.after and sentence_of[before.opener] == sentence_of[after.opener]
        if _takes_up(before, after, forms, words)
    }
    if not pairs:
        return found
    return gathered(len(forms), [replace(q, continues=pairs.get(q.opener, -1)) for q in found.found])


def _takes_up(before: Quotation, after: Quotation, forms: Sequence[str], words: Sequence[Reading]) -> bool:
    gap = range(before.after, after.opener)
    if not 0 < len(gap) <= _LONGEST:
        return False
    verbs = [at for at in gap if words[at].is_verb]
    if verbs:
        opens = verbs[0] - gap.start <= _NEAR and not words[verbs[0]].proclitics
        return opens and len(verbs) == 1 and forms[after.opener - 1] in _COMMAS and _is_before_verb(before, verbs[0], forms)
    bare = not any(forms[at] in _COMMAS for at in gap) and words[gap.start].proclitics[:1] not in _AND
    return bare and min(len(before), len(after)) > _TITLE and any(words[at].is_verb for at in range(before.first, before.stop))


def _is_before_verb(before: Quotation, verb: int, forms: Sequence[str]) -> bool:
    """Nothing but a comma, or كما, stands between the first piece and its verb."""
    return all(forms[at] in _COMMAS or forms[at] == AS for at in range(before.after, verb))
