"""Many articles to stories, utterances and library speakers; within two articles, the sentences that say the same."""
