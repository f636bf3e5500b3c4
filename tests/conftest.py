"""What all tests share."""

from __future__ import annotations

from hypothesis import settings

# Speed is measured in benchmarks/, never asserted by a test that a busy machine can fail.
settings.register_profile("klimatpeli", deadline=None)
settings.load_profile("klimatpeli")
