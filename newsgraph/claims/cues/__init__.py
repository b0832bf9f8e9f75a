"""What attributes: a word with a frame (verb, participle, masdar, noun, preposition, colon), and when it is a claim here."""
