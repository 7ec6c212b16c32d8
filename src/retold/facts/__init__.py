"""What a text names: persons and bodies, figures, dates, origins, each with the words that say so."""
