"""The library on disk: schema, and one file per engine."""
