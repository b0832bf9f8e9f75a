"""كان and its sisters: the verb behind them is the predicate, or the noun behind them says what the subject is."""

KAN = frozenset({"كان", "اصبح", "بات", "ظل", "زال", "ليس", "صار", "امسى", "اضحى"})

IMPERSONAL = frozenset({"امكن", "وجب", "انبغى", "تعين", "تم", "جرى", "جاز", "بدا", "ثبت", "وجد"})
"""Verbs whose subject is what follows, whatever stands before (أنه يمكن [تجاوز الأزمة])."""
