"""Reports as annotations for tools in which people check and correct them: brat, Label Studio."""

from newsgraph.annotations.brat import to_brat
from newsgraph.annotations.label_studio import to_label_studio

__all__ = ["to_brat", "to_label_studio"]
