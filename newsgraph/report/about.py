"""What the caller said of an article."""

import json
from collections.abc import Mapping
from typing import Any

from pydantic import Field

from newsgraph.report.model import Model


class About(Model):
    """The caller's own data, handed back as they were given; nothing in the report depends on them."""

    id: str | None = Field(default=None, description="The caller's id of the article.")
    title: str | None = Field(default=None, description="Its title.")
    source: str | None = Field(default=None, description="Who published it.")
    url: str | None = Field(default=None, description="Where it stands.")
    metadata: dict[str, Any] = Field(default_factory=dict, description="Anything else, as JSON can hold it.")

    def __hash__(self) -> int:
        return hash((self.id, self.title, self.source, self.url))

    @classmethod
    def of(cls, id: str | None, title: str | None, source: str | None, url: str | None, metadata: Mapping[str, Any]) -> "About":
        """Raises ValueError where the metadata are not what JSON can hold: they must come back equal from a saved report."""
        plain = dict(metadata)
        try:
            if json.loads(json.dumps(plain, allow_nan=False)) != plain:
                raise ValueError("tuples and numbers as keys come back as something else; use lists and strings")
        except TypeError as error:
            raise ValueError(str(error)) from error
        return cls(id=id, title=title, source=source, url=url, metadata=plain)
