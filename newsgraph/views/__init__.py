"""Reports as people look at them: a short text, a page, a cell of a notebook."""
