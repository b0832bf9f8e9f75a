"""INTERIM: the likeliest reading of each token, until `words` has landed."""

from collections.abc import Sequence

from newsgraph.morphology import Pos, Reading, Tense
from newsgraph.morphology.analyser import readings
from newsgraph.report import Person
from newsgraph.syntax.mentions import Placed

_CLOSED = {
    Pos.PREPOSITION,
    Pos.CONJUNCTION,
    Pos.COMPLEMENTIZER,
    Pos.RELATIVE,
    Pos.DEMONSTRATIVE,
    Pos.PRONOUN,
    Pos.NEGATION,
    Pos.INTERROGATIVE,
    Pos.ADVERB,
    Pos.NUMBER,
    Pos.QUANTIFIER,
    Pos.PARTICLE,
}
_VERBAL = {
    "لم",
    "لن",
    "قد",
    "سوف",
    "الذي",
    "التي",
    "الذين",
    "ولم",
    "ولن",
    "وقد",
    "فلم",
    "لا",
    "ولا",
    "كان",
    "كانت",
    "عندما",
    "بعدما",
    "حيث",
    "كما",
    "لقد",
    "هل",
}
KAN = {
    "كان",
    "كانت",
    "كانوا",
    "كانتا",
    "كانا",
    "يكون",
    "تكون",
    "يكن",
    "تكن",
    "يكونوا",
    "اصبح",
    "اصبحت",
    "بات",
    "باتت",
    "ظل",
    "ظلت",
    "مازال",
    "يزال",
    "تزال",
    "زال",
    "زالت",
    "يزالون",
    "تظل",
    "يظل",
    "يصبح",
    "تصبح",
    "يكونون",
}


def choose(forms: Sequence[str], names: Sequence[Placed | None]) -> list[Reading]:
    out: list[Reading] = []
    prev: Reading | None = None
    for at, form in enumerate(forms):
        name = names[at]
        if name is not None:
            r = Reading(
                Pos.NOUN,
                form,
                form,
                proclitics=name.mention.proclitics if name.first == at else "",
                article=True,
                gender="",
                number="s",
                human=isinstance(name.entity, Person),
            )
        else:
            r = _pick(form, prev, forms[at - 1] if at else "", forms[at + 1] if at + 1 < len(forms) else "")
        out.append(r)
        prev = r
    return out


def _pick(form: str, prev: Reading | None, before: str, after: str) -> Reading:
    try:
        some = readings(form)
    except ValueError:
        some = (Reading(Pos.UNKNOWN, form, form),)
    if len(some) == 1:
        return some[0]
    base = form[1:] if form[:1] in "وف" and form[1:] in KAN else form
    if base in KAN and not (prev is not None and prev.pos is Pos.PREPOSITION):
        for r in some:
            if r.is_verb and r.lemma in ("كان", "اصبح", "بات", "ظل", "زال") and r.person == 3:
                return r
    closed = [r for r in some if r.pos in _CLOSED]
    if closed:
        return closed[0]
    comp = prev is not None and prev.pos in (Pos.COMPLEMENTIZER,) and before.endswith("ان")
    best, top = some[0], -99.0
    for n, r in enumerate(some):
        s = -0.1 * n
        if r.is_verb:
            if r.person != 3:
                s -= 0.8 if r.tense is Tense.IMPERFECT and r.number == "p" else 3
            if r.tense is Tense.IMPERATIVE:
                s -= 5
            if r.tense is Tense.PERFECT and r.suffix in ("نا", "ني"):
                s -= 1
            if before in _VERBAL or comp:
                s += 3
            if prev is not None and prev.pos in (Pos.PREPOSITION, Pos.DEMONSTRATIVE, Pos.QUANTIFIER, Pos.NUMBER):
                s -= 4
            if prev is not None and prev.is_verb and prev.lemma not in ("كان", "اصبح", "بات", "ظل", "زال", "بدا", "عاد", "اخذ", "راح", "مكن", "امكن", "استطاع", "واصل"):
                s -= 1.5
            if r.number == "d" and r.tense is Tense.PERFECT:
                s -= 1
            if prev is None or prev.pos in (Pos.SIGN, Pos.CONJUNCTION):
                s += 0.5
            if prev is not None and prev.is_nominal and not prev.definite:
                s -= 0.3
            if r.proclitics.endswith("ل"):
                s -= 1
            if r.jussive and before[-2:] not in ("لم", "لا"):
                s -= 1
        else:
            if r.guessed:
                s -= 1
            if r.number == "d" and r.stem.endswith("ا"):
                s -= 1
            if r.proclitics and r.guessed:
                s -= 0.5
            if r.pos is Pos.PARTICIPLE and r.proclitics and not r.article:
                s -= 0.5
        if s > top:
            best, top = r, s
    return best
