"""The steps of a waterfall: whoever adds up what is read gets the total that is read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from klimatpeli.ui.charts import WaterfallStep, shown_steps

LEVELS = st.lists(st.floats(0, 500), min_size=1, max_size=4)
CHANGES = st.lists(st.floats(-20, 20), max_size=6)


def stepped(levels: list[float], changes: list[float], end: float) -> tuple[WaterfallStep, ...]:
    return shown_steps(
        [WaterfallStep(f"level {number}", kt, "change" if number else "total") for number, kt in enumerate(levels)],
        [WaterfallStep(f"measure {number}", kt) for number, kt in enumerate(changes)],
        WaterfallStep("end", end, "total"),
    )


@given(LEVELS, CHANGES, st.floats(0, 500))
def test_what_is_read_adds_up(levels: list[float], changes: list[float], end: float) -> None:
    first, *between, last = stepped(levels, changes, end)
    assert all(step.value_kt == round(step.value_kt, 1) for step in between)
    read = round(first.value_kt, 1) + sum(step.value_kt for step in between)
    assert read == pytest.approx(round(last.value_kt, 1), abs=1e-6)


@given(LEVELS, CHANGES, st.floats(0, 500))
def test_a_named_change_is_rounded_plainly(levels: list[float], changes: list[float], end: float) -> None:
    shown = {step.label: step.value_kt for step in stepped(levels, changes, end)}
    for number, kt in enumerate(changes):
        assert shown.get(f"measure {number}", 0.0) == pytest.approx(kt, abs=0.05 + 1e-9)


def test_what_is_not_named_is_the_other_measures() -> None:
    steps = stepped([187.7, 121.7, 93.9], [-0.82, -0.27], 91.7)
    assert [(step.label, step.value_kt) for step in steps[3:-1]] == [
        ("measure 0", -0.8),
        ("measure 1", -0.3),
        ("other measures", -1.1),
    ]


def test_where_every_measure_is_named_the_rest_is_rounding() -> None:
    steps = stepped([10.0], [-0.34, -0.34, -0.34], 8.98)
    assert (steps[-2].label, steps[-2].value_kt) == ("rounding", -0.1)
