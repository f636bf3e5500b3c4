"""The steps of a waterfall, rounded as they are read: whoever adds up the shown figures gets the shown total."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QCoreApplication

from klimatpeli.ui.charts.bars import WaterfallStep
from klimatpeli.ui.numbers import shown_difference

DECIMALS = 1
SEEN_KT = 0.05
"""From here on a change is seen at all: below it rounds to nothing."""
LEAST_KT = 0.005
"""Below this nothing is left but rounding."""


def shown_steps(
    levels: Sequence[WaterfallStep], named: Sequence[WaterfallStep], end: WaterfallStep
) -> tuple[WaterfallStep, ...]:
    """From the first level to the end.

    Each of ``levels`` carries the total it ends at: the first stands on the ground, the others hang as the difference
    of the shown totals. Each of ``named`` carries its own change and is rounded plainly. What then is left of the way
    to ``end`` is the other measures, or mere rounding where no measure is left or theirs goes the other way.
    """
    steps = [levels[0]]
    for before, level in pairwise(levels):
        steps.append(WaterfallStep(level.label, shown_difference(level.value_kt, before.value_kt), color=level.color))
    seen = [step for step in named if abs(step.value_kt) >= SEEN_KT]
    steps += [WaterfallStep(step.label, round(step.value_kt, DECIMALS), color=step.color) for step in seen]
    left = shown_difference(end.value_kt, levels[0].value_kt) - sum(step.value_kt for step in steps[1:])
    left_kt = round(left, DECIMALS)
    if left_kt:
        others_kt = end.value_kt - levels[-1].value_kt - sum(step.value_kt for step in seen)
        translate = QCoreApplication.translate
        real = others_kt * left_kt > 0 and abs(others_kt) >= LEAST_KT
        called = translate("Waterfall", "other measures") if real else translate("Waterfall", "rounding")
        steps.append(WaterfallStep(called, left_kt))
    return (*steps, end)
