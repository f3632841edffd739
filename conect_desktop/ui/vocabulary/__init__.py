"""The words of a book, its session templates and its indicator sets: the parts of the dialog Words and templates."""
