"""Knowledge about Arabic as data files under `data/`, with the loaders that read and check them."""

from newsgraph.lexicons.loader import known_names, name_aliases, name_heads, name_words, words

__all__ = ["known_names", "name_aliases", "name_heads", "name_words", "words"]
