"""Cardinals of any size: groups under a thousand with their multipliers, added up while they grow smaller."""

from decimal import Decimal

from newsgraph.document.letters import AND
from newsgraph.numerals.amounts import MAX_POWER, Amount, add, scaled
from newsgraph.numerals.fractions import and_a_half, decimal_part, share
from newsgraph.numerals.lexicon import word_list
from newsgraph.numerals.row import Row
from newsgraph.numerals.small import small
from newsgraph.numerals.written import POINTS, written

TANWEEN = "\u064b"


def cardinal(row: Row, at: int) -> Amount | None:
    """The longest cardinal or fraction that starts at the token.

    مليونان وثلاثمئة ألف وخمسة is 2 000 000 + 300 000 + 5: each part is smaller than the multiplier before it, so
    «ثلاثة آلاف وأربعة آلاف» stays two numbers.
    """
    amount = share(row, at) or group(row, at)
    if amount is None:
        return None
    amount = decimal_part(row, amount) or amount
    if amount.fraction or amount.vague:
        return _multiplied(row, amount) if amount.fraction else _vague(row, amount)
    amount = _grown(row, _multiplied(row, amount))
    amount = decimal_part(row, amount) or amount
    return _multiplied(row, and_a_half(row, amount))


def group(row: Row, at: int) -> Amount | None:
    """Digits, a number under a thousand, or a multiplier that stands alone (ألف, مليونان)."""
    if row.is_number(at) or row.form(at) in POINTS:
        return written(row, at)
    found = small(row, at)
    if found is None:
        return _multiplier(row, at)
    return _hundred_and_one(row, *found) or Amount(Decimal(found[0]), found[1])


def _hundred_and_one(row: Row, value: int, stop: int) -> Amount | None:
    """مئة وألف, مئتان ومليونان: a hundred and one thousand, two hundred and two million."""
    step = row.step(stop)
    if value % 100 or step is None or not step.waw or step.word is None or step.word.definite:
        return None
    for kind, more in (("scale", 1), ("accusativescale", 1), ("dual", 2)):
        if kind in step.word.kinds:
            return scaled(Amount(Decimal(value + more), stop), step.word.kinds[kind], step.at + 1)
    return None


def _multiplier(row: Row, at: int) -> Amount | None:
    word = row.word(at)
    if word is None:
        return None
    kinds = word.kinds
    if "scale" in kinds:
        return scaled(Amount(Decimal(1), at + 1), kinds["scale"], at + 1)
    for kind in ("dual", "construct"):
        if kind in kinds:
            return scaled(Amount(Decimal(2), at + 1), kinds[kind], at + 1)
    if "accusativescale" in kinds:
        return scaled(Amount(_accusative(row, at), at + 1), kinds["accusativescale"], at + 1)
    for kind in ("vague", "plural"):
        if kind in kinds:
            return scaled(Amount(Decimal(1), at + 1, vague=True), kinds[kind], at + 1)
    return Amount(Decimal(0), at + 1) if "zero" in kinds else None


def _accusative(row: Row, at: int) -> Decimal:
    """ألفا جندي is two thousand (a dual before its noun); ألفًا, ألفا و..., ألفا من ... and ألفا at an end are one."""
    after = row.form(at + 1)
    noun = row.is_word(at + 1) and not after.startswith(AND) and after not in word_list("after_one") and row.word(at + 1) is None
    return Decimal(2 if noun and TANWEEN not in row.tokens[at].text and not row.broken(at + 1) else 1)


def _multiplied(row: Row, amount: Amount) -> Amount:
    """The amount with the multipliers that follow: ثلاثة آلاف, 1.5 مليون, مئة ألف مليون, نصف المليون."""
    while amount.power <= MAX_POWER:
        step = row.step(amount.stop)
        if step is None or step.waw or step.word is None:
            break
        power = step.word.multiplier
        if not power or power < amount.power or amount.value == 0:
            break
        amount = scaled(amount, power, step.at + 1)
    return amount


def _vague(row: Row, amount: Amount) -> Amount:
    """عشرات الآلاف, مئات ملايين: the least is ten times a thousand."""
    step = row.step(amount.stop)
    if step is None or step.waw or step.word is None:
        return amount
    kinds = step.word.kinds
    power = next((kinds[kind] for kind in ("plural", "scale") if kind in kinds), 0)
    return scaled(amount, power, step.at + 1) if power >= max(3, amount.power) and amount.power < MAX_POWER else amount


def _grown(row: Row, amount: Amount) -> Amount:
    """Add the smaller parts that follow, with و or (in headlines) without."""
    power = amount.power
    while power:
        step = row.step(amount.stop)
        part = group(row, step.at) if step and share(row, step.at) is None else None
        if step is None or part is None or part.vague:
            break
        part = _multiplied(row, part)
        smaller = 0 < part.value < Decimal(10) ** power or _repeated(amount, part)
        if not smaller or not (step.waw or _bare(part)):
            break
        amount = amount._replace(value=add(amount.value, part.value), stop=part.stop, digits=amount.digits and part.digits)
        # The last multiplier is what a following «ونصف» halves and what a range shares.
        power = part.power
        if power:
            amount = amount._replace(power=power, counted=part.counted)
    return amount


def _repeated(amount: Amount, part: Amount) -> bool:
    """مئة ألف وألف, مئتا مليون وخمسة ملايين: the multiplier said again for what is under the hundred."""
    hundreds = not amount.digits and not part.digits and amount.counted >= 100 and not amount.counted % 100
    return hundreds and amount.power == part.power and 0 < part.counted < 100


def _bare(part: Amount) -> bool:
    """Without و only numbers that cannot be an adjective (مليون واحد) or another count (ألف 20 جنديا) go on."""
    return part.power > 0 or (not part.digits and part.value >= 11)
