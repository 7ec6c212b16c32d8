"""Property tests are bounded by their number of examples, not by a clock that a busy machine makes unfair."""

from hypothesis import settings

settings.register_profile("retold", deadline=None)
settings.load_profile("retold")
