"""Units that measure one thing: how large each is, so that one amount in two of them is one amount."""

from collections.abc import Mapping

from retold.facts.cldr import UCUM
from retold.records import Figure

SECONDS: Mapping[str, float] = {
    "s": 1, "min": 60, "h": 3600, "d": 86400, "wk": 7 * 86400, "mo": 30.44 * 86400, "a": 365.25 * 86400,
}  # fmt: skip
"""How long the units of time (UCUM) are."""
TIME = frozenset(SECONDS)
_SIZES: tuple[Mapping[str, float], ...] = (
    SECONDS,
    {"mm": 0.001, "cm": 0.01, "m": 1, "km": 1000, "[in_i]": 0.0254, "[ft_i]": 0.3048, "[yd_i]": 0.9144,
     "[mi_i]": 1609.344},
    {"g": 0.001, "kg": 1, "t": 1000, "[lb_av]": 0.45359237, "[oz_av]": 0.028349523125},
    {"m2": 1, "har": 10_000, "km2": 1_000_000, "[acr_us]": 4046.873, "[smi_us]": 2_589_998},
    {"L": 1, "m3": 1000, "[bbl_us]": 158.987},
    {"km/h": 1, "[mi_i]/h": 1.609344},
    {"W": 1, "kW": 1000, "MW": 1_000_000, "GW": 1_000_000_000},
)  # fmt: skip
"""The units of one kind each, with their size in one of them (UCUM)."""
_DEGREES = {"Cel", "[degF]"}
_ROUNDED = 0.05
"""Relative difference of one amount in two units: three months, ninety days; ten miles, sixteen kilometres."""
_ROUNDED_DEGREES = 1.0
assert {*TIME, *_DEGREES, *(unit for sizes in _SIZES for unit in sizes)} <= set(UCUM.values())


def convertible(one: Figure, other: Figure) -> bool:
    """Whether two figures are measures of one kind of thing."""
    units = {one.unit, other.unit}
    return one.kind == other.kind == "measure" and (units <= _DEGREES or any(units <= sizes.keys() for sizes in _SIZES))


def same_measure(one: Figure, other: Figure, rounded: float = _ROUNDED) -> bool:
    """Whether two measures are one amount in two units, as far as conversions are rounded: by a share of `rounded`."""
    if not convertible(one, other) or one.value is None or other.value is None:
        return False
    if {one.unit, other.unit} == _DEGREES:
        return abs(_celsius(one) - _celsius(other)) <= _ROUNDED_DEGREES
    ours, theirs = _size(one), _size(other)
    return abs(ours - theirs) <= rounded * max(abs(ours), abs(theirs))


def _size(figure: Figure) -> float:
    sizes = next(sizes for sizes in _SIZES if figure.unit in sizes)
    return (figure.value or 0.0) * sizes[figure.unit or ""]


def _celsius(figure: Figure) -> float:
    value = figure.value or 0.0
    return value if figure.unit == "Cel" else (value - 32) / 1.8
