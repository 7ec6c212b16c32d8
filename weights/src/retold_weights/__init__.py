"""Weights of Retold's trained tagger, found by it under this name; `card.json` says how they are used."""
