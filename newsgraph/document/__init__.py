"""The article as given, and the views of it that the rest of the library reads: tokens, sentences, normalised text."""

from newsgraph.document.document import Document
from newsgraph.document.normalise import model_form, normalise
from newsgraph.document.sentences import Sentence
from newsgraph.document.tokens import Token, tokenise

__all__ = ["Document", "Sentence", "Token", "model_form", "normalise", "tokenise"]
