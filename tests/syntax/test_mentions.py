"""Names on tokens, and which holds where two overlap."""

from reading import article

from newsgraph.report import Mention, Person


def test_the_longest_holds() -> None:
    read = article("قال وزير [o خارجية لبنان] إن [p لبنان] بخير")
    assert [placed.mention.text for placed in read.mentions] == ["خارجية لبنان", "لبنان"]
    assert read.mention_at(3) is read.mention_at(2)
    assert read.mention_at(0) is None and read.mention_at(99) is None and read.mention_at(-1) is None


def test_a_mention_inside_a_token_holds_the_token() -> None:
    read = article("وصل الوفد و[p لبنان] ينتظر")
    placed = read.mention_at(2)
    assert placed is not None and (placed.first, placed.stop, placed.is_name) == (2, 3, True)


def test_more_entities_change_the_mentions_only() -> None:
    read = article("قال [n سمير] إنه هنا")
    said = Mention(start=0, end=3, text="قال", kind="nominal")
    more = read.with_entities([Person(id="person-1", name="قال", mentions=(said,))])
    assert more.mention_at(1) is None and more.mention_at(0) is not None
    assert more.tree is read.tree and more.layout is read.layout
