"""كان and its sisters: the verb behind them is the predicate, or the noun behind them says what the subject is."""

KAN = frozenset({"كان", "اصبح", "بات", "ظل", "زال", "ليس", "صار", "امسى", "اضحى"})
