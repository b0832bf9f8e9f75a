"""A piece of the article and where it stands, and what else all layers of the report use."""

from typing import Annotated, Self

from pydantic import Field, StringConstraints, model_validator

from newsgraph.report.model import Model

Id = Annotated[str, StringConstraints(pattern=r"^[a-z]+-[0-9]+$")]
"""`person-1`: the layer, and the place in its order. The same article always gives the same ids."""

Share = Annotated[float, Field(ge=0, le=1, allow_inf_nan=False)]
"""A degree between none (0) and full (1)."""


class Span(Model):
    """A non-empty, half-open range of Unicode code points in the article exactly as the caller gave it."""

    start: int = Field(ge=0, description="Position of the first code point.")
    end: int = Field(description="Position after the last code point; always beyond `start`.")
    text: str = Field(description="The article's own characters from `start` to `end`.")

    def utf16(self, text: str) -> tuple[int, int]:
        """Start and end in the report's `text` counted as JavaScript, Java and .NET count: an emoji is two units."""
        start = _utf16_length(text[: self.start])
        return start, start + _utf16_length(self.text)

    @model_validator(mode="after")
    def _text_fills_range(self) -> Self:
        if self.end <= self.start:
            raise ValueError(f"span {self.start}..{self.end} is empty: its end must lie beyond its start")
        if len(self.text) != self.end - self.start:
            raise ValueError(f"span {self.start}..{self.end} cannot hold {self.text!r}, of {len(self.text)} code points")
        return self


def _utf16_length(text: str) -> int:
    """The UTF-16 units of a text; a lone surrogate is one."""
    return len(text) + sum(char > "\uffff" for char in text)
