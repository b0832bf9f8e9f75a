"""Third and first person forms of a verb, and the forms of a participle, from the principal parts of the dictionary."""

from collections.abc import Iterator

from newsgraph.matching.verbs import Gender, Number, VerbForm, active_forms, is_hollow


def verb_forms(perfect: str, imperfect: str) -> Iterator[tuple[str, VerbForm]]:
    """Every written form with its meaning; the principal parts are given as they read (see `normalise`).

    >>> [w for w, f in verb_forms("قال", "يقول") if f.gender == "f" and f.tense == "perfect" and not f.passive]
    ['قالت', 'قالتا', 'قلن']
    """
    yield from active_forms(perfect, imperfect)
    yield from _passive(perfect, imperfect)


def _passive(perfect: str, imperfect: str) -> Iterator[tuple[str, VerbForm]]:
    """Passives that are written otherwise than the active: قيل, أفيد, نفي; يقال, يفاد, يدعى."""
    if is_hollow(perfect):
        stem = perfect[:-2] + "ي" + perfect[-1]
    elif perfect.endswith(("ى", "ا")) and len(perfect) > 2:
        stem = perfect[:-1] + "ي"
    else:
        return
    yield stem, VerbForm("perfect", 3, "m", "s", passive=True)
    yield stem + "ت", VerbForm("perfect", 3, "f", "s", passive=True)
    body = imperfect[1:-2] + "ا" + imperfect[-1] if is_hollow(perfect) else imperfect[1:-1] + "ى"
    if body != imperfect[1:]:
        yield "ي" + body, VerbForm("imperfect", 3, "m", "s", passive=True)
        yield "ت" + body, VerbForm("imperfect", 3, "f", "s", passive=True)


def participle_forms(lemma: str) -> Iterator[tuple[str, Gender, Number]]:
    """The forms that stand beside a clause: مؤكدا, مؤكدة, مؤكدين, مؤكدتين, مؤكدات; نافي gives نافيا."""
    yield lemma + "ا", "m", "s"
    yield lemma + "ة", "f", "s"
    plural = lemma[:-1] if lemma.endswith("ي") else lemma
    yield plural + "ين", "m", "p"
    yield lemma + "تين", "f", "d"
    yield lemma + "ات", "f", "p"


def with_object(form: str) -> str:
    """The form before an attached pronoun: نفى gives نفا(ه), قالوا gives قالو(ه)."""
    if form.endswith("ى"):
        return form[:-1] + "ا"
    return form[:-1] if form.endswith("وا") else form
