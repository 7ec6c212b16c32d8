"""Trains the tagger, in torch, and writes the weights that `retold.statements.tagger` reads with numpy alone."""
