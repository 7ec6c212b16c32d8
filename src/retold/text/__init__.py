"""Article -> body, language, sentences, tokens and quotation marks, all as spans of the unchanged text."""
