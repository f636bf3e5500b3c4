"""Writes ``docs/measures.md`` from the measure library: every figure with why it may be shown.

python tools/write_measures.py
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from klimatpeli.content.library import Library
from klimatpeli.content.model import EffectData, Grounds, LibraryMeasure, Quantity, Spread
from klimatpeli.content.packs import Shelf, scenarios_root

PATH = Path(__file__).resolve().parent.parent / "docs" / "measures.md"
BASES = ("sourced", "derived", "judged")

INTRO = """\
# The measures and their figures

Written by `python tools/write_measures.py` from `scenarios/library/measures/`; do not edit by hand.

Every figure says why it may be shown: **sourced** was read in the source named, **derived** was computed from sourced
figures as its derivation says, **judged** is the authors' judgement and is marked so on the card and in the report.
Low, central and high are the ends and the most likely value. Tonnes are t CO2e a year of one unit at full strength, in
the factors of the year given; the program restates them to the inventory's last year (docs/model.md). Money is the
municipality's own. The four viewpoints are judged throughout.
"""


def grounds_of(measure: LibraryMeasure) -> Iterator[tuple[str, Grounds]]:
    """Every figure of a measure that carries grounds, by what it is."""
    for effect in measure.effects:
        yield effect.kind, effect.grounds
    if measure.amount is not None:
        yield "amount", measure.amount.grounds
    yield "cost", measure.cost.grounds
    yield "timing", measure.timing_grounds


def measures_text(library: Library) -> str:
    """The whole document."""
    lines = [INTRO, *_counts(library.measures)]
    names = {sector.id: sector.name.en for sector in library.sectors}
    bodies = {term.id: term.name.en for term in library.vocabulary.bodies}
    groups = {term.id: term.name.en for term in library.vocabulary.measure_groups}
    ordered = sorted(library.measures, key=lambda measure: list(groups).index(measure.group))
    for number, measure in enumerate(ordered):
        if number == 0 or ordered[number - 1].group != measure.group:
            lines += [f"## {groups[measure.group]}", ""]
        lines += _measure(measure, names, bodies)
    lines += ["## Sources", ""]
    used = set(_used(library.measures))
    for source in library.sources:
        if source.id in used:
            parts = [source.publisher.en, source.year.en, source.url, source.licence]
            lines.append(f"- **{source.id}** {source.title.en}. {', '.join(part for part in parts if part)}")
    return "\n".join(lines) + "\n"


def _counts(measures: Sequence[LibraryMeasure]) -> list[str]:
    kinds = ("cut", "shift", "credit", "outside", "enabling", "amount", "cost", "timing")
    table: Counter[tuple[str, str]] = Counter(
        (what, grounds.basis) for measure in measures for what, grounds in grounds_of(measure)
    )
    traps = [measure.title.en for measure in measures if measure.trap]
    lines = [
        f"**{len(measures)} measures, {sum(table.values())} figures with grounds:** "
        + ", ".join(f"{sum(n for (_, basis), n in table.items() if basis == one)} {one}" for one in BASES)
        + f". {sum(measure.precedent is not None for measure in measures)} have been done elsewhere and name where.",
        "",
        f"| figure | {' | '.join(BASES)} |",
        "| --- | ---: | ---: | ---: |",
    ]
    lines += [f"| {kind} | {' | '.join(str(table[kind, basis]) for basis in BASES)} |" for kind in kinds]
    lines += ["", f"Loved, but (nearly) nothing in the target's ruler: {'; '.join(traps)}.", ""]
    return lines


def _measure(measure: LibraryMeasure, sectors: dict[str, str], bodies: dict[str, str]) -> list[str]:
    lines = [f"### {measure.title.en}", "", f"`{measure.id}`. {measure.summary.en}", ""]
    lines += [f"- {_effect(effect, sectors)} {_why(effect.grounds)}" for effect in measure.effects]
    if measure.amount is not None:
        amount = measure.amount
        limit = f"; at most {amount.limit_share:.0%} of a sector" if amount.limit_share < 1 else ""
        lines.append(
            f"- Amount: {amount.one().en}, in steps of {amount.step:g}; suggested {_rule(amount.suggested)}, limit "
            f"{_rule(amount.limit)}{limit}. {_why(amount.grounds)}"
        )
    cost = measure.cost
    money = [f"{_euro(cost.invest_meur_per_unit)} a unit" if cost.invest_meur_per_unit else ""]
    money += [f"{_euro(cost.fixed_meur)} once" if cost.fixed_meur else ""]
    money += [f"{_euro(cost.annual_meur_per_unit)} a unit and year" if cost.annual_meur_per_unit else ""]
    said = ", ".join(part for part in money if part) or "no investment"
    lines.append(f"- Cost: {said}; {cost.staff_py:g} person-years. Pays: {cost.payer.en}. {_why(cost.grounds)}")
    life = f"; lasts {measure.lifetime_years} years" if measure.lifetime_years else ""
    lines.append(
        f"- Time: {measure.lead_years} years from decision to first effect, {measure.ramp_years} to full effect{life}. "
        f"{_why(measure.timing_grounds)}"
    )
    lines.append(f"- Decided by: {bodies[measure.body]}. Followed by: {measure.indicator.name.en}.")
    for word, others in (("Needs", measure.requires), ("Excludes", measure.excludes)):
        if others:
            lines.append(f"- {word}: {', '.join(f'`{other}`' for other in others)}.")
    if measure.precedent is not None:
        done = measure.precedent
        lines.append(f"- Done in {done.place.en} ({done.year.en}): {done.result.en} [{', '.join(done.sources)}]")
    sources = f" [{', '.join(measure.warning_sources)}]" if measure.warning_sources else ""
    return [*lines, f"- Beware: {measure.warning.en}{sources}", ""]


def _effect(effect: EffectData, sectors: dict[str, str]) -> str:
    sector = sectors.get(effect.sector, "the target's ruler")
    if effect.kind == "enabling":
        gives = [f"{effect.gives_steps} anchoring steps" if effect.gives_steps else ""]
        gives += [f"{effect.gives_staff_py:g} person-years" if effect.gives_staff_py else ""]
        said = " and ".join(part for part in gives if part)
        reason = effect.reason.en if effect.reason else ""
        return f"Enabling: {f'{said} more in each later round. ' if said else ''}{reason}"
    if effect.kind == "credit" and effect.gwh_per_unit is not None:
        return f"Credit: {_spread(effect.gwh_per_unit)} GWh a year to the grid."
    amount = ""
    if effect.t_per_unit is not None:
        year = f" (factors of {effect.factors_year})" if effect.factors_year else ""
        amount = f"{_spread(effect.t_per_unit)} t a unit{year}"
    elif effect.share is not None:
        amount = f"{_spread(Spread(**{k: 100 * v for k, v in effect.share.model_dump().items()}))} % of the sector"
    if effect.kind == "shift":
        return f"Shift from {sector} to {sectors[effect.to]}: {amount}; {effect.factor:g} t comes back for each."
    if effect.kind == "outside":
        return f"Outside the ruler: {amount}. {effect.reason.en if effect.reason else ''}"
    return f"Cut in {sector}: {amount}."


def _spread(spread: Spread) -> str:
    if spread.low == spread.central == spread.high:
        return f"{spread.central:.6g}"
    return f"{spread.low:.6g} / {spread.central:.6g} / {spread.high:.6g}"


def _rule(rule: Quantity) -> str:
    return f"{rule.absolute:g}" if rule.absolute is not None else f"{rule.per_1000_residents:g} per 1,000 residents"


def _euro(meur: float) -> str:
    return f"{meur:g} M€" if abs(meur) >= 1 else f"{1e6 * meur:,.0f} €"


def _why(grounds: Grounds) -> str:
    sources = f" [{', '.join(grounds.sources)}]" if grounds.sources else ""
    derivation = f" {grounds.derivation}" if grounds.derivation else ""
    return f"*{grounds.basis.capitalize()}*{sources}.{derivation}"


def _used(measures: Iterable[LibraryMeasure]) -> Iterator[str]:
    for measure in measures:
        for _, grounds in grounds_of(measure):
            yield from grounds.sources
        yield from measure.warning_sources
        if measure.precedent is not None:
            yield from measure.precedent.sources


def main() -> None:
    PATH.write_text(measures_text(Shelf(scenarios_root()).library()), encoding="utf-8")
    print(PATH)


if __name__ == "__main__":
    main()
