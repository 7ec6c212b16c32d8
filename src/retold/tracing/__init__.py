"""What each retelling of an utterance changed, in what order they came, and where each had it from."""
