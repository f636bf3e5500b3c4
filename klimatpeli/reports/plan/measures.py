"""The joint plan: a block for each measure, all of them at a glance, and the way from the base year."""

from __future__ import annotations

from reportlab.platypus import PageBreak

from klimatpeli.content.design_tokens import LIGHT, sector_color
from klimatpeli.game import plans
from klimatpeli.game.records import CHAIN_LENGTH, Link
from klimatpeli.game.state import StanceRecord
from klimatpeli.reports import typography
from klimatpeli.reports.blocks import (
    COLUMN,
    Cell,
    ChainLink,
    Fact,
    SectorBand,
    Story,
    bullets,
    chain,
    data_table,
    facts,
    gap,
    heading,
    labelled,
    panel,
    para,
    titled,
    together,
)
from klimatpeli.reports.charts import Step, way_down
from klimatpeli.reports.plan.context import Context, Subject
from klimatpeli.reports.tagged import TFigure

NEGLIGIBLE_KT = 0.0005
_STEPS_SHOWN = 12
_BRIEF = 60


def measures(context: Context) -> Story:
    texts = context.texts
    story: Story = [heading(texts("overview_heading"), 2)]
    if not context.subjects:
        return [*story, *_empty(context), *_way(context), *_on_the_table(context), *_not_taken(context)]
    story.append(para(texts("plan_lead", year=context.figures.target_year)))
    story += [*_summary(context), *_way(context), PageBreak()]
    beginning: Story = [heading(texts("plan_heading"), 2)]
    for subject in context.subjects:
        story += [together(*beginning, *_block(context, subject)), gap(13)]
        beginning = []
    return [*story, *_not_taken(context)]


def _empty(context: Context) -> Story:
    content = [
        para(context.texts("no_plan_title"), typography.HERO_TEXT),
        gap(3),
        para(context.texts("no_plan_text")),
        para(context.texts("no_plan_next")),
    ]
    return [gap(4), panel(content, background=LIGHT.note, accent=LIGHT.cloudberry), gap(6)]


# --- one measure ---------------------------------------------------------------------------------------------


def _block(context: Context, subject: Subject) -> Story:
    title = f"{subject.number}\u2002{context.text(subject.thing.title)}"
    return [
        SectorBand(sector_color(subject.sector)),
        para(_kicker(context, subject), typography.KICKER),
        para(title, typography.H3_TITLE, "H3"),
        para(context.text(subject.thing.summary)),
        facts(
            [_figures_row(context, subject), _slots_row(context, subject)],
            context.language,
            (1.15, 1.15, 0.95, 0.9, 0.9),
        ),
        gap(4),
        labelled(context.texts("indicator"), _indicator(context, subject)),
        gap(4),
        para(context.texts("chain"), typography.LABEL),
        chain(_links(context, subject), context.language),
        *_remarks(context, subject),
    ]


def _kicker(context: Context, subject: Subject) -> str:
    parts = [context.sector_name(subject.sector)]
    measure = subject.measure
    if measure is None:
        parts.append(context.card_title(subject.ref))
    else:
        if measure.amount is not None:
            units = subject.joint.item.units
            bought = context.numbers.short(measure.amount.bought(units))
            parts.append(f"{bought}\u00a0{context.text(measure.amount.word(units))}")
        if subject.joint.item.copied and measure.precedent is not None:
            place = measure.precedent
            where, when = context.text(place.place), context.text(place.year)
            parts.append(context.texts("copied_from", place=where, year=when))
    return "\u2002·\u2002".join(part for part in parts if part)


def _figures_row(context: Context, subject: Subject) -> list[Fact]:
    texts, numbers, figures, item = context.texts, context.numbers, subject.figures, subject.joint.item
    effect, span = _effect(context, subject)
    links = texts("links_of_four", n=min(len(item.links), CHAIN_LENGTH))
    if len(item.links) < CHAIN_LENGTH and abs(figures.whole_chain_kt) >= NEGLIGIBLE_KT:
        links = texts("with_whole_chain", kt=numbers.less(figures.whole_chain_kt))
    amount, unit = numbers.person_years(subject.staff_py)
    return [
        Fact(texts("effect_in", year=context.figures.target_year), effect, span, typography.FIGURE),
        Fact(texts("comes_true"), numbers.percent(item.realised), links, typography.FIGURE),
        Fact(texts("investment"), numbers.meur(subject.cost_meur), style=typography.FIGURE),
        Fact(texts("yearly"), *_yearly(context, subject), typography.FIGURE),
        Fact(texts("own_staff"), amount, unit, typography.FIGURE),
    ]


def _effect(context: Context, subject: Subject) -> tuple[str, str]:
    """(figure, range) of what the target counts; credits and tonnes outside are said apart."""
    texts, numbers, figures = context.texts, context.numbers, subject.figures
    if abs(figures.central_kt) >= NEGLIGIBLE_KT:
        span = numbers.less_range(figures.low_kt, figures.central_kt, figures.high_kt)
        shown = numbers.less(figures.central_kt)
        return shown, texts("range", range=span) if figures.low_kt != figures.high_kt else ""
    if any(subject.effects("cut", "shift", "credit")):
        return numbers.kt(0), texts("too_late") if subject.first_year > context.figures.target_year else ""
    if any(subject.effects("outside")):
        return numbers.kt(0), ""
    return "–", texts("no_tonnes" if subject.thing.effects else "not_measurable")


def _yearly(context: Context, subject: Subject) -> tuple[str, str]:
    if abs(subject.annual_meur) < NEGLIGIBLE_KT:
        return "–", context.texts("no_yearly")
    amount = context.numbers.meur(subject.annual_meur, signed=True)
    return amount, context.texts("yearly_saving" if subject.annual_meur < 0 else "yearly_cost")


def _slots_row(context: Context, subject: Subject) -> list[Fact]:
    texts, numbers, slots = context.texts, context.numbers, subject.follow_up
    return [
        Fact(texts("decides"), context.term("bodies", subject.body)),
        _slot(context, "owner", slots.owner),
        _slot(
            context, "start", slots.start, texts("acts_from", year=subject.first_year) if subject.thing.effects else ""
        ),
        _slot(context, "next_meeting", numbers.date(slots.next_meeting)),
        _slot(context, "review_date", numbers.date(slots.review_date)),
    ]


def _slot(context: Context, label: str, value: str, note: str = "") -> Fact:
    if value.strip():
        return Fact(context.texts(label), value.strip(), note)
    return Fact(context.texts(label), context.texts("open"), note, typography.OPEN)


def _indicator(context: Context, subject: Subject) -> str:
    """What is watched, from where to where; without one, what the content proposes."""
    texts, slots = context.texts, subject.follow_up
    if not slots.indicator.strip():
        idea = subject.thing.indicator
        if idea is None:
            return texts("open")
        proposal = texts("proposal", text=f"{context.text(idea.name)} ({context.text(idea.unit)})")
        return f"{texts('open')} ({proposal})"
    goal = " ".join(part for part in (slots.goal.strip(), slots.unit.strip()) if part)
    baseline = slots.baseline.strip()
    if baseline and slots.goal.strip():
        way = texts("from_to", baseline=baseline, goal=goal)
    else:
        way = texts("to_goal", goal=goal) if slots.goal.strip() else baseline
    return "\u2002·\u2002".join(part for part in (slots.indicator.strip(), way) if part)


def _links(context: Context, subject: Subject) -> list[ChainLink]:
    placed = subject.joint.item.links
    names = context.state.scenario.vocabulary.links
    return [
        ChainLink(
            context.text(name.name),
            _link_words(context, placed[index]) if index < len(placed) else context.texts("link_missing"),
            index < len(placed),
        )
        for index, name in enumerate(names)
    ]


def _link_words(context: Context, link: Link) -> str:
    if link.sentence.strip():
        return context.quoted(link.sentence)
    return context.texts(f"origin_{link.origin}")


def latest_stances(context: Context, subject: str) -> list[StanceRecord]:
    """One stance per team: the last it took."""
    return list({record.team_id: record for record in context.state.stances if record.subject == subject}.values())


def stance_line(context: Context, stances: list[StanceRecord]) -> str:
    kinds = ("support", "live_with", "objection")
    return context.texts("stance_counts", **{kind: sum(s.stance == kind for s in stances) for kind in kinds})


def stance_words(context: Context, record: StanceRecord) -> str:
    """Who said what: an objection with its kind."""
    team, words = context.team(record.team_id), context.quoted(record.reason)
    if record.stance == "objection":
        kind = context.texts(f"kind_{record.kind or 'none'}")
        return context.texts("objection_words", kind=kind, team=team, words=words)
    return context.texts("stance_words", team=team, words=words)


def _remarks(context: Context, subject: Subject) -> Story:
    texts, remarks = context.texts, []
    stances = latest_stances(context, subject.ref)
    if stances:
        remarks.append((texts("stances"), stance_line(context, stances)))
    remarks += [("", stance_words(context, record)) for record in stances if record.reason.strip()]
    remarks += _apart(context, subject)
    measure = subject.measure
    if measure is not None:
        if measure.precedent is not None:
            told = measure.precedent
            where, when = context.text(told.place), context.text(told.year)
            line = texts("copied_text", place=where, year=when, result=context.text(told.result))
            remarks.append((texts("copied_result"), line + context.cite(told.sources)))
        remarks.append((texts("payer"), context.text(measure.cost.payer)))
        remarks.append((texts("beware"), context.text(measure.warning) + context.cite(measure.warning_sources)))
    elif subject.option is not None:
        remarks.append((texts("led_to"), context.text(subject.option.cause)))
    remarks.append((texts("grounds"), _grounds(context, subject)))
    return [labelled(label, line) if label else para(line, typography.NOTE) for label, line in remarks]


def _apart(context: Context, subject: Subject) -> list[tuple[str, str]]:
    """Credits, tonnes outside and what an enabling measure is good for."""
    texts, numbers, year = context.texts, context.numbers, context.figures.target_year
    lines = []
    if abs(subject.figures.credit_kt) >= NEGLIGIBLE_KT:
        key = "credit_counted" if context.figures.counts_credits else "credit_not_counted"
        lines.append((texts("credit"), texts(key, kt=numbers.less(subject.figures.credit_kt), year=year)))
    for effect in subject.effects("outside"):
        kt, reason = numbers.less(subject.figures.outside_kt), context.text(effect.reason) if effect.reason else ""
        lines.append((texts("outside"), texts("outside_text", kt=kt, year=year, reason=reason)))
        break
    reasons = [context.text(effect.reason) for effect in subject.effects("enabling") if effect.reason]
    if subject.option is not None and subject.option.not_measurable is not None:
        reasons.append(context.text(subject.option.not_measurable))
    return [*lines, *((texts("enabling"), reason) for reason in reasons)]


def _grounds(context: Context, subject: Subject) -> str:
    texts, parts = context.texts, []
    if subject.thing.effects:
        effect = context.basis(effect.grounds for effect in subject.thing.effects)
        parts.append(f"{texts('grounds_effect')} {effect}")
    parts.append(f"{texts('grounds_cost')} {context.basis([subject.cost_grounds])}")
    parts.append(f"{texts('grounds_timing')} {context.basis([subject.timing_grounds])}")
    return "\u2002·\u2002".join(parts)


# --- all measures --------------------------------------------------------------------------------------------


def _summary(context: Context) -> Story:
    texts, numbers, figures = context.texts, context.numbers, context.figures
    head = [
        Cell(texts("col_measure")),
        Cell(texts("col_effect", year=figures.target_year), number=True),
        Cell(texts("comes_true"), number=True),
        Cell(texts("col_meur"), number=True),
        Cell(texts("col_meur_year"), number=True),
        Cell(texts("col_staff"), number=True),
        Cell(texts("col_owner")),
        Cell(texts("col_review")),
    ]
    rows = [_summary_row(context, subject) for subject in context.subjects]
    counted = sum(figures.counted_kt(subject.figures) for subject in context.subjects)
    rows.append(
        [
            Cell(texts("sum")),
            Cell(numbers.decimal(-counted, 1, signed=True), number=True),
            Cell(""),
            Cell(numbers.decimal(sum(s.cost_meur for s in context.subjects), 2), number=True),
            Cell(numbers.decimal(sum(s.annual_meur for s in context.subjects), 2, signed=True), number=True),
            Cell(numbers.short(sum(s.staff_py for s in context.subjects)), number=True),
            Cell(""),
            Cell(""),
        ]
    )
    note = texts("summary_note")
    if figures.counts_credits and any(item.credit_kt for item in figures.items):
        note += " " + texts("summary_credits")
    table = data_table(head, rows, (152, 50, 52, 40, 44, 34, 92, 66), context.language, total=True)
    return [gap(4), table, gap(4), para(note, typography.SMALL)]


def _summary_row(context: Context, subject: Subject) -> list[Cell]:
    numbers, slots, figures = context.numbers, subject.follow_up, context.figures
    counted = figures.counted_kt(subject.figures)
    has_tonnes = any(subject.effects("cut", "shift", "credit"))
    return [
        Cell(f"{subject.number}\u2002{context.text(subject.thing.title)}"),
        Cell(numbers.decimal(-counted, _decimals(counted), signed=True) if has_tonnes else "–", number=True),
        Cell(numbers.percent(subject.joint.item.realised), number=True),
        Cell(numbers.decimal(subject.cost_meur, 2) if subject.cost_meur else "–", number=True),
        Cell(numbers.decimal(subject.annual_meur, 2, signed=True) if subject.annual_meur else "–", number=True),
        Cell(numbers.short(subject.staff_py), number=True),
        Cell(_briefly(slots.owner) or context.texts("open")),
        Cell(_briefly(numbers.short_date(slots.review_date)) or context.texts("open")),
    ]


def _briefly(text: str) -> str:
    """The beginning; the measure's own block has it all."""
    text = text.strip()
    return text if len(text) <= _BRIEF else text[: _BRIEF - 1].rstrip() + "…"


def _decimals(kt: float) -> int:
    return 1 if abs(kt) >= 0.095 or abs(kt) < NEGLIGIBLE_KT else 2


def _way(context: Context) -> Story:
    texts, numbers, figures = context.texts, context.numbers, context.figures
    year = figures.target_year
    steps = [
        Step(texts("way_level", year=figures.base_year), figures.base_kt, LIGHT.muted, is_level=True),
        Step(texts("way_done", year=figures.last_year), figures.last_kt - figures.base_kt, LIGHT.leaf_bright),
        Step(texts("way_without", year=year), figures.baseline_target_year_kt - figures.last_kt, "#9AA5AA"),
        *_measure_steps(context),
        Step(
            texts("way_plan" if figures.items else "way_empty", year=year),
            figures.plan_target_year_kt,
            LIGHT.leaf if figures.items else LIGHT.muted,
            is_level=True,
        ),
    ]
    if figures.gap_kt > 0:
        steps.append(Step(texts("way_gap"), -figures.gap_kt, LIGHT.lingonberry))
    target = texts("way_target", percent=numbers.percent(-figures.target_reduction), kt=numbers.kt(figures.target_kt))
    told = "; ".join(f"{step.label}: {numbers.kt(step.kt, signed=not step.is_level)}" for step in steps)
    alt = texts("way_alt", steps=told, target=numbers.kt(figures.target_kt))
    title = heading(texts("way_heading", base_year=figures.base_year, year=year), 3)
    return [together(title, TFigure(way_down(steps, figures.target_kt, target, numbers, COLUMN), alt))]


def _measure_steps(context: Context) -> list[Step]:
    """The measures by size; beyond a dozen the smallest share one step."""
    counted = [(context.figures.counted_kt(subject.figures), subject) for subject in context.subjects]
    moving = sorted((pair for pair in counted if abs(pair[0]) >= NEGLIGIBLE_KT), key=lambda pair: -pair[0])
    shown, rest = moving[:_STEPS_SHOWN], moving[_STEPS_SHOWN:]
    steps = [Step(context.text(s.thing.title), -kt, sector_color(s.sector)) for kt, s in shown]
    if rest:
        label = context.texts("way_others", n=len(rest))
        steps.append(Step(label, -sum(kt for kt, _ in rest), LIGHT.border))
    return steps


def _on_the_table(context: Context) -> Story:
    """What the teams had chosen, where the room agreed on nothing; what it left out by name stands apart."""
    state, left = context.state, {ref for ref, _ in context.state.left}
    lines = [
        context.texts(
            "on_the_table_item",
            title=context.title(ref),
            teams=", ".join(team.name for team in state.teams if team.item(ref) is not None),
        )
        for ref in plans.on_the_table(state)
        if ref not in left
    ]
    return titled(context.texts("on_the_table_heading"), bullets(lines)) if lines else []


def _not_taken(context: Context) -> Story:
    if not context.state.left:
        return []
    lines: list[str] = []
    for ref, reason in context.state.left:
        title = context.title(ref)
        lines.append(f"{title}: {context.quoted(reason)}" if reason.strip() else title)
    return titled(context.texts("not_taken_heading"), bullets(lines))
