"""The first page: who, when, the one number, the picture, and what was agreed in three sentences."""

from __future__ import annotations

from reportlab.platypus.flowables import Flowable

from klimatpeli.content.design_tokens import LIGHT
from klimatpeli.reports import typography
from klimatpeli.reports.blocks import COLUMN, Fact, Story, bullets, facts, gap, heading, para, together
from klimatpeli.reports.charts import emission_chart, shortened
from klimatpeli.reports.numbers import is_date
from klimatpeli.reports.plan.context import Context
from klimatpeli.reports.tagged import Grid, TaggedCanvas, TFigure
from klimatpeli.reports.texts import Texts

_LARGEST_SECTORS = 3
_OCCASION_LINES = 3


class CoverBand(Flowable):  # type: ignore[misc]  # ReportLab has no types
    """The dark band at the top of the first page, as tall as its words, from edge to edge."""

    canv: TaggedCanvas

    def __init__(self, content: Story) -> None:
        super().__init__()
        self.content = content

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self.width = available_width
        self._heights = [flowable.wrap(available_width, available_height)[1] for flowable in self.content]
        self.height = sum(self._heights) + 20
        return self.width, self.height

    def draw(self) -> None:
        page_width, page_height = self.canv._pagesize
        left, bottom = self.canv.absolutePosition(0, 0)
        with self.canv.artifact():
            self.canv.setFillColor(LIGHT.spruce)
            self.canv.rect(-left, 0, page_width, page_height - bottom, stroke=0, fill=1)
            self.canv.setFillColor(LIGHT.leaf)
            self.canv.rect(-left, -4, page_width, 4, stroke=0, fill=1)
        y = self.height
        for flowable, height in zip(self.content, self._heights, strict=True):
            y -= height
            flowable.drawOn(self.canv, 0, y)


def cover(context: Context) -> Story:
    return [
        _band(context),
        gap(22),
        _hero(context),
        gap(15),
        *_picture(context),
        gap(10),
        _key_facts(context),
        gap(13),
        together(heading(context.texts("what_was_agreed"), 2), *bullets(sentences(context), typography.LEAD)),
        gap(2),
        para(scope_lines(context), typography.SMALL),
    ]


def _band(context: Context) -> Flowable:
    state = context.state
    day = context.numbers.date(state.closed_at or state.opened_at)
    line = "\u2002·\u2002".join(part for part in (state.occasion.strip(), day) if part)
    style = typography.COVER_LINE
    parts: Story = [
        para(context.text(state.scenario.place), typography.COVER_PLACE),
        para(context.texts("joint_climate_plan"), typography.COVER_TITLE, "H1"),
        gap(5),
        para(" ".join(shortened(line, style.fontName, style.fontSize, COLUMN, _OCCASION_LINES)), style),
    ]
    notes = [("fictional", state.scenario.fictional), ("draft", not state.closed_at)]
    parts += [para(context.texts(key), style) for key, is_so in notes if is_so]
    return CoverBand(parts)


def _hero(context: Context) -> Flowable:
    figures, texts, numbers = context.figures, context.texts, context.numbers
    number = numbers.percent(-figures.reduction, signed=True)
    key = "short_of_target" if figures.gap_kt > 0 else "target_reached"
    gap_text = numbers.kt(abs(figures.gap_kt))
    words: Story = [
        para(texts("compared", year=figures.target_year, base_year=figures.base_year), typography.HERO_TEXT),
        para(texts(key, kt=numbers.kt(figures.plan_target_year_kt), gap=gap_text), typography.NOTE),
    ]
    likely = _likely(context)
    if likely:
        words.append(para(likely, typography.NOTE))
    width = typography.width(number, typography.HERO.fontName, typography.HERO.fontSize) + 18
    grid = Grid([[para(number, typography.HERO), words]], colWidths=[width, COLUMN - width])
    every = ((0, 0), (-1, -1))
    sides = [(f"{side}PADDING", *every, 0) for side in ("LEFT", "RIGHT", "TOP", "BOTTOM")]
    grid.setStyle([*sides, ("VALIGN", *every, "MIDDLE"), ("TOPPADDING", (1, 0), (1, 0), 7)])
    return grid


def _likely(context: Context) -> str:
    figures, texts, numbers = context.figures, context.texts, context.numbers
    parts = []
    if figures.band_kt:
        ends = figures.band_kt[figures.years.index(figures.target_year)]
        low, high = (numbers.percent(end / figures.base_kt - 1, signed=True) for end in reversed(ends))
        parts.append(texts("likely", low=low, high=high))
    if figures.chance is not None:
        parts.append(chance_sentence(texts, figures.chance))
    return " ".join(parts)


def chance_sentence(texts: Texts, chance: float) -> str:
    """A chance (0.41) in futures out of a hundred; never none and never all, since nobody has counted those."""
    if chance < 0.01:
        return texts("chance_least")
    return texts("chance_most") if chance > 0.99 else texts("chance", count=round(100 * chance))


def _picture(context: Context) -> Story:
    figures, numbers = context.figures, context.numbers
    last = [(row[figures.history_years.index(figures.last_year)] or 0.0) for row in figures.history_kt]
    order = sorted(range(len(last)), key=lambda i: -last[i])[:_LARGEST_SECTORS]
    names = context.sector_names
    then = context.texts(
        "chart_alt_plan" if figures.items else "chart_alt_empty",
        year=figures.target_year,
        baseline=numbers.kt(figures.baseline_target_year_kt),
        plan=numbers.kt(figures.plan_target_year_kt),
    )
    alt = context.texts(
        "chart_alt",
        base=numbers.kt(figures.base_kt),
        base_year=figures.base_year,
        last=numbers.kt(figures.last_kt),
        last_year=figures.last_year,
        then=then,
        target=numbers.kt(figures.target_kt),
        sectors=", ".join(f"{names[i].name} {numbers.kt(last[i])}" for i in order),
    )
    chart = emission_chart(figures, names, context.texts, numbers, COLUMN, 262)
    return [para(context.texts("chart_title"), typography.CAPTION), TFigure(chart, alt)]


def _key_facts(context: Context) -> Flowable:
    texts, numbers, subjects = context.texts, context.numbers, context.subjects
    people = sum(team.setup.people for team in context.state.teams)
    shown = (
        ("cover_measures", numbers.count(len(subjects)), ""),
        ("cover_investment", numbers.meur(sum(subject.cost_meur for subject in subjects)), ""),
        ("cover_staff", *numbers.person_years(sum(subject.staff_py for subject in subjects))),
        ("cover_people", numbers.count(people), texts.plural("people_unit", people)),
    )
    row = [Fact(texts(key), value, note, typography.FIGURE) for key, value, note in shown]
    return facts([row], context.language)


def sentences(context: Context) -> list[str]:
    """Three plain sentences: what was agreed, what it leads to, and whether somebody will ask about it."""
    if not context.subjects:
        return [context.texts("empty_1"), _outcome(context), context.texts("empty_3")]
    figures, n = context.figures, len(context.subjects)
    key = "agreed" if figures.measures_kt > 0.0005 else "agreed_flat"
    kt = context.numbers.kt(figures.measures_kt)
    return [context.texts.plural(key, n, kt=kt, year=figures.target_year), _outcome(context), _followed(context)]


def _outcome(context: Context) -> str:
    figures, numbers = context.figures, context.numbers
    direction = "higher" if figures.reduction < 0 else "lower"
    ending = "short" if figures.gap_kt > 0 or direction == "higher" else "reached"
    return context.texts(
        f"then_{direction}_{ending}",
        year=figures.target_year,
        base_year=figures.base_year,
        percent=numbers.percent(abs(figures.reduction)),
        target=numbers.percent(-figures.target_reduction),
        gap=numbers.kt(abs(figures.gap_kt)),
    )


def _followed(context: Context) -> str:
    slots = [subject.follow_up for subject in context.subjects]
    done = sum(slot.complete for slot in slots)
    key = "followed_all" if done == len(slots) else "followed_some" if done else "followed_none"
    parts = [context.texts(key, n=done, total=len(slots))]
    days = sorted(slot.review_date for slot in slots if slot.complete and is_date(slot.review_date))
    if days:
        parts.append(context.texts("first_review", date=context.numbers.date(days[0])))
    return " ".join(parts)


def scope_lines(context: Context) -> str:
    """Which target and which inventory the figures are about."""
    figures, numbers, scenario = context.figures, context.numbers, context.state.scenario
    inventory = scenario.inventory
    target = context.texts(
        "target_own" if context.state.goal_is_own else "target_in_force",
        percent=numbers.percent(-figures.target_reduction),
        in_force=numbers.percent(-scenario.target.reduction),
        base_year=figures.base_year,
        year=figures.target_year,
        decided_by=context.text(scenario.target.decided_by),
    )
    data = context.texts(
        "scope_line",
        publisher=context.text(inventory.source.publisher),
        source=context.text(inventory.source.title),
        scope=context.texts.scope(inventory.scope),
        release=inventory.release,
    )
    return f"{target} {data}"
