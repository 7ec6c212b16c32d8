"""How often each rule is right, measured on PolNeAR's training articles (who-what right of all that the rule found)."""

UNMEASURED = 0.5
PRECISION: dict[str, float] = {}
