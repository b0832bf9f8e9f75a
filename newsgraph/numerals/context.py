"""What only looks like a number, told by the words around it: pronouns, weekdays, lions, quarters and finals."""

from newsgraph.document.letters import ALEF, ARTICLE
from newsgraph.numerals.lexicon import THOUSAND, word_list
from newsgraph.numerals.reading import Reading
from newsgraph.numerals.row import Row


def is_number(row: Row, found: Reading) -> bool:
    """False where the words are no numeral after all. Looks two tokens around, no further."""
    if found.kind == "ordinal" or not found.words or found.ranged:
        return True
    if found.kind == "dual":
        return True
    one_word = found.stop - found.first == 1
    if found.kind == "fraction":
        return _fraction(row, found)
    word = row.word(found.first)
    if word is None or (found.definite and row.form(found.first - 1) in word_list("named_groups")):
        return word is None
    if not one_word:
        return True
    form = row.tokens[found.first].form[len(word.proclitics) :]
    return not (
        (found.low == 1 and _pronoun(row, found))
        or (found.low == 0 and _month(row, found))
        or (found.definite and form in word_list("definite_others"))
        or (found.low == 1000 and _composed(row, found))
    )


def _pronoun(row: Row, found: Reading) -> bool:
    """واحد من أهم, كل واحد, الواحد: "one" that counts nothing."""
    return found.definite or row.form(found.stop) in word_list("one_of") or row.form(found.first - 1) in word_list("every_one")


def _month(row: Row, found: Reading) -> bool:
    """شهر صفر, 12 صفر 1439."""
    return row.form(found.first - 1) in word_list("before_month") or (
        row.is_number(found.stop) and len(row.form(found.stop)) == 4
    )


def _composed(row: Row, found: Reading) -> bool:
    """«ألف كتابا», «ألف الكتاب»: a verb with its object, since a thousand counts an indefinite singular (ألف كتاب)."""
    after = row.form(found.stop)
    if (
        found.definite
        or row.broken(found.stop)
        or not row.tokens[found.first].form.endswith(THOUSAND)
        or row.word(found.stop) is not None
    ):
        return False
    return len(after) > 3 and (after.endswith(ALEF) or after.startswith(ARTICLE))


def _fraction(row: Row, found: Reading) -> bool:
    """النصف الثاني, ربع النهائي, الربع الخالي: parts of a match, a season, a desert."""
    after = row.word(found.stop)
    if after is not None and "ordinal" in after.kinds:
        return False
    return row.form(found.stop) not in word_list("after_no_fraction")
