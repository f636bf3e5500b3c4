"""Sentences made of data: why a result is what it is, what a plan's item is called."""

from __future__ import annotations

from collections.abc import Collection
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from klimatpeli.content.model import CardOption, Scenario
from klimatpeli.game.plans import Cause
from klimatpeli.ui.context import Context
from klimatpeli.ui.numbers import NBSP

SMALL_KT = 0.995
"""Below this the amount of a single measure is said in tonnes: "750 t", not "0.7 kt"."""


class HasScenario(Protocol):
    """A ``GameState`` or an ``AudienceState``."""

    @property
    def scenario(self) -> Scenario: ...


def option_of(scenario: Scenario, ref: str) -> CardOption:
    """The card's option behind a ref. Raises KeyError for a measure's ref or an unknown one."""
    card_id, _, option_id = ref.partition(":")
    for option in scenario.card(card_id).options:
        if option.id == option_id:
            return option
    raise KeyError(ref)


def item_title(context: Context, scenario: Scenario, ref: str) -> str:
    """What people read for a plan's item: the measure's title, or the option's."""
    found = option_of(scenario, ref) if ":" in ref else scenario.measure(ref)
    return context.text(found.title)


def item_sector(scenario: Scenario, ref: str) -> str:
    """The sector whose colour an item carries."""
    return scenario.card(ref.partition(":")[0]).sector if ":" in ref else scenario.measure(ref).sector


def amount(context: Context, kt: float) -> str:
    """What a single measure takes a year, in words of its size: ``1.9 kt``, ``750 t``, ``41 t``."""
    if abs(kt) < SMALL_KT:
        return context.numbers.tonnes(float(f"{1000 * kt:.2g}"))
    return context.numbers.kt(kt)


def a_year(context: Context, kt: float) -> str:
    """The amount with its time, kept on one line: ``750 t a year``."""
    said = QCoreApplication.translate("Sentences", "{amount} a year").format(amount=amount(context, kt))
    return said.replace(" ", NBSP)


def cause_sentence(context: Context, source: HasScenario, cause: Cause) -> str:
    """One sentence on why a total is what it is."""
    translate = QCoreApplication.translate
    scenario = source.scenario
    if cause.kind == "nothing":
        nothing = translate("Sentences", "None of the choices cuts emissions by {year}.")
        return nothing.format(year=context.numbers.year(scenario.target.year))
    title = item_title(context, scenario, cause.ref)
    less = amount(context, cause.kt)
    if cause.kind == "unanchored":
        if cause.links == 0:
            sentence = translate("Sentences", "“{title}” is decided, but nobody has been told: {less} stays on paper.")
        else:
            sentence = translate(
                "Sentences", "“{title}” has %n of the 4 links, so {less} stays on paper.", "", cause.links
            )
        return sentence.format(title=title, less=less)
    if cause.kind == "late":
        return translate("Sentences", "“{title}” only works after the target year.").format(title=title)
    if ":" in cause.ref:
        return context.text(option_of(scenario, cause.ref).cause)
    return translate("Sentences", "“{title}” cuts the most: {less}.").format(
        title=title, less=a_year(context, cause.kt)
    )


def what_if(context: Context, scenario: Scenario, told: Collection[str]) -> str:
    """Under which story of the future all figures are seen, or under how many; empty when none is told."""
    translate = QCoreApplication.translate
    titles = [context.text(story.title) for story in scenario.stories if story.id in told]
    if len(titles) == 1:
        return translate("Sentences", "What if? {story}").format(story=titles[0])
    return translate("Sentences", "What if? {count} stories together").format(count=len(titles)) if titles else ""


def chance_sentence(context: Context, chance: float) -> str:
    """``in 41 of 100 futures``; never none and never all, since nobody has counted those."""
    translate, numbers = QCoreApplication.translate, context.numbers
    if chance < 0.01:
        return translate("Sentences", "The target is reached in fewer than 1 in 100 futures.")
    if chance > 0.99:
        return translate("Sentences", "The target is reached in more than 99 in 100 futures.")
    count = numbers.integer(100 * chance)
    return translate("Sentences", "The target is reached in {count} of 100 futures.").format(count=count)
