"""The trained tagger: traits of tokens, a recurrent network that needs numpy alone, the way back to findings."""
