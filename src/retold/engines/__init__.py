"""Where the pipeline runs: `annotate` depends on one article alone, so any engine can map it."""
