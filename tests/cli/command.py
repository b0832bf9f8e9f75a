"""The command as tests run it, over a pipeline that finds one person."""

from datetime import date
from typing import Any

from newsgraph.cli import main
from newsgraph.report import Mention, Person, Provenance, Report

ARTICLE = "زار الوزير سمير الخوري بيروت أمس، وقال سمير الخوري إن 47.5% من السكان عادوا."


MADE_BY = Provenance(newsgraph="1", model="x")


class FakePipeline:
    """Finds one person in every article, and remembers what it was given."""

    made: dict[str, Any]
    published: date | None

    def __init__(self, **options: Any) -> None:
        FakePipeline.made = options

    def __call__(self, article: str, *, published: date | None = None) -> Report:
        FakePipeline.published = published
        return Report(text=article, published=published, persons=_persons(article), provenance=MADE_BY)

    def pipe(self, articles: list[str], *, published: list[date | None]) -> list[Report]:
        return [self(article, published=day) for article, day in zip(articles, published, strict=True)]


def _persons(article: str) -> tuple[Person, ...]:
    name = "سمير الخوري"
    starts = [at for at in range(len(article)) if article.startswith(name, at)]
    if not starts:
        return ()
    mentions = tuple(Mention(start=s, end=s + len(name), text=name, kind="name") for s in starts)
    return (Person(id="person-1", name=name, aliases=("الخوري", "أبو علي"), mentions=mentions),)


def run(capsysbinary: Any, *arguments: object) -> tuple[int, str, str]:
    code = main([str(argument) for argument in arguments])
    out, err = capsysbinary.readouterr()
    return code, out.decode("utf-8"), err.decode("utf-8")
