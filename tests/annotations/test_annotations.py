"""Reports as annotations for brat and Label Studio, with positions as each of them counts."""

import re

from samples import MADE_BY, TEXT, mention, sample

from newsgraph.annotations.label_studio import CONFIG
from newsgraph.report import Person, Report


def test_brat_ranges_hold_their_text() -> None:
    lines = [line.split("\t") for line in sample().to_brat().splitlines() if line.startswith("T")]
    assert len(lines) > 20
    for _, place, text in lines:
        ranges = re.findall(r"(\d+) (\d+)", place)
        assert " ".join(TEXT[int(start) : int(end)] for start, end in ranges) == text


def test_brat_lines_refer_to_what_is_there() -> None:
    lines = sample().to_brat().splitlines()
    ids = [line.split("\t")[0] for line in lines]
    assert len(set(ids)) == len(ids)
    referred = {one for line in lines for one in re.findall(r"\b[TE]\d+\b", line.partition("\t")[2])}
    assert referred <= set(ids)


def test_brat_tells_of_events_sources_and_values() -> None:
    told = sample().to_brat()
    assert re.search(r"^E2\tRetreat:T\d+ Place:T\d+ Figure:T\d+ Date:T\d+$", told, re.M)
    assert re.search(r"^A\d+\tStance T\d+ deny$", told, re.M) and re.search(r"^A\d+\tFactuality E3 negated$", told, re.M)
    assert re.search(r"^R1\tSourceOf Arg1:T\d+ Arg2:T\d+$", told, re.M)
    assert re.search(r"^#\d+\tAnnotatorNotes T\d+\t2500000$", told, re.M)


def test_brat_cuts_at_line_ends() -> None:
    text = "سمير\nالخوري"
    person = Person(id="person-1", name="سمير الخوري", mentions=(mention(text, text=text),))
    assert Report(text=text, persons=(person,), provenance=MADE_BY).to_brat() == "T1\tPerson 0 4;5 11\tسمير الخوري\n"


def test_label_studio_counts_as_browsers_do() -> None:
    text = "😀 سمير 😀 سمير"
    mentions = (mention("سمير", text=text), mention("سمير", 2, text=text))
    task = Report(
        text=text, persons=(Person(id="person-1", name="سمير", mentions=mentions),), provenance=MADE_BY
    ).to_label_studio()
    units = text.encode("utf-16-le")
    values = [region["value"] for region in task["predictions"][0]["result"]]
    assert [(value["start"], value["end"]) for value in values] == [(3, 7), (11, 15)]
    for value in values:
        assert units[2 * value["start"] : 2 * value["end"]].decode("utf-16-le") == value["text"] == "سمير"


def test_label_studio_knows_the_labels_and_the_ends_of_relations() -> None:
    task = sample().to_label_studio()
    result = task["predictions"][0]["result"]
    regions = [one for one in result if one["type"] == "labels"]
    ids = [region["id"] for region in regions]
    assert len(set(ids)) == len(ids)
    assert all(f'<Label value="{region["value"]["labels"][0]}"/>' in CONFIG for region in regions)
    for relation in (one for one in result if one["type"] == "relation"):
        assert {relation["from_id"], relation["to_id"]} <= set(ids)
