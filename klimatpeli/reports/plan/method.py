"""How the figures came about, in plain words, with the assumptions, the sources and what was left out."""

from __future__ import annotations

from reportlab.platypus.flowables import Flowable

from klimatpeli.content.model import InventoryData
from klimatpeli.content.scenarios import fingerprint
from klimatpeli.reports import typography
from klimatpeli.reports.blocks import Cell, Story, bullets, data_table, gap, heading, linked, para, titled, together
from klimatpeli.reports.plan.context import Context, Subject
from klimatpeli.reports.plan.cover import scope_lines
from klimatpeli.reports.plan.measures import NEGLIGIBLE_KT


def method(context: Context) -> Story:
    texts, history = context.texts, context.state.scenario.inventory
    intro = texts(
        "m_inventory",
        place=context.text(context.state.scenario.place),
        first=min(history.years),
        last=max(history.years),
    )
    story: Story = [heading(texts("method_heading"), 2), para(intro)]
    story += [para(texts(key)) for key in ("m_baseline", "m_measures", "m_chain", "m_range", "m_limits")]
    story += [*_outlook(context), *_apart(context), *_scopes(context)]
    return [*story, *_left_out(context), *_sources(context), *_about(context)]


def _outlook(context: Context) -> Story:
    texts, numbers, figures = context.texts, context.numbers, context.figures
    outlook, baseline = context.state.scenario.outlook, context.state.ruler.baseline
    column = baseline.column(figures.target_year)
    described = {sector.sector: sector for sector in outlook.sectors}
    rows = []
    for row, sector in enumerate(baseline.sectors):
        if baseline.emissions_kt[row, 0] <= 0:
            continue
        grounds = (described[sector].activity.grounds, described[sector].intensity.grounds)
        changes = (baseline.activity[row, column], baseline.intensity[row, column])
        cells = [Cell(numbers.percent(float(change) - 1, signed=True), number=True) for change in changes]
        rows.append([Cell(context.sector_name(sector)), *cells, Cell(context.basis(grounds))])
    head = [
        Cell(texts("col_sector")),
        Cell(texts("col_activity"), number=True),
        Cell(texts("col_intensity"), number=True),
        Cell(texts("col_basis")),
    ]
    grid = baseline.grid_factor_g_per_kwh
    factor = texts(
        "grid_factor",
        first=numbers.decimal(float(grid[0]), 0),
        then=numbers.decimal(float(grid[column]), 0),
        last_year=figures.last_year,
        year=figures.target_year,
        basis=context.basis([outlook.grid_grounds]),
    )
    note = texts("outlook_note", last_year=figures.last_year, year=figures.target_year)
    table = data_table(head, rows, (160, 70, 110, 150), context.language)
    return titled(texts("outlook_heading"), [para(f"{context.text(outlook.note)} {note}"), table, gap(4), para(factor)])


def _apart(context: Context) -> Story:
    texts, numbers, figures = context.texts, context.numbers, context.figures
    credits_kt = sum(item.credit_kt for item in figures.items)
    outside_kt = sum(item.outside_kt for item in figures.items)
    key = "apart_credits_counted" if figures.counts_credits else "apart_credits_not"
    amount = texts("apart_credits_amount", kt=numbers.kt(credits_kt), year=figures.target_year)
    any_credits = any(abs(kt) >= NEGLIGIBLE_KT for kt in (credits_kt, *(one.credits_kt for one in figures.rulers)))
    content: Story = [para(f"{texts(key)} {amount if any_credits else texts('apart_credits_none')}")]
    outside = [subject for subject in context.subjects if any(subject.effects("outside"))]
    if abs(outside_kt) >= NEGLIGIBLE_KT:
        content.append(para(texts("apart_outside", kt=numbers.kt(outside_kt), year=figures.target_year)))
    if outside:
        content += bullets([_outside_line(context, subject) for subject in outside])
    else:
        content.append(para(texts("apart_outside_none")))
    if any(abs(one.credits_kt) >= NEGLIGIBLE_KT or abs(one.outside_kt) >= NEGLIGIBLE_KT for one in figures.rulers):
        content.append(together(gap(4), _rulers(context), gap(4), para(texts("rulers_note"))))
    return titled(texts("apart_heading"), content)


def _rulers(context: Context) -> Flowable:
    """The joint plan with and without credits, now and when the grid is cleaner."""
    texts, numbers, rulers = context.texts, context.numbers, context.figures.rulers
    lines = [
        ("rulers_without", [numbers.kt(one.gross_kt) for one in rulers]),
        ("rulers_with", [numbers.kt(one.net_kt) for one in rulers]),
        ("rulers_share", [numbers.percent(one.credit_share) for one in rulers]),
        ("rulers_outside", [numbers.kt(one.outside_kt) for one in rulers]),
    ]
    head = [Cell(texts("rulers_col")), *(Cell(str(one.year), number=True) for one in rulers)]
    rows = [[Cell(texts(key)), *(Cell(value, number=True) for value in values)] for key, values in lines]
    return data_table(head, rows, (250, *(80 for _ in rulers)), context.language)


def _scopes(context: Context) -> Story:
    """The joint plan in the scope of the target and in the scenario's other one, each with its own figures."""
    scopes = context.figures.scopes
    if scopes is None:
        return []
    texts, numbers = context.texts, context.numbers
    both = (scopes.played, scopes.other)
    head = [
        Cell(texts("scopes_col")),
        Cell(str(scopes.base_year), number=True),
        Cell(texts("scopes_latest"), number=True),
        Cell(texts("scopes_without", year=scopes.year), number=True),
        Cell(texts("scopes_plan", year=scopes.year), number=True),
        Cell(texts("scopes_change", year=scopes.base_year, then=scopes.year), number=True),
    ]
    rows = [
        [
            Cell(texts.short_scope(one.data.scope)),
            Cell(numbers.kt(one.base_kt), number=True),
            Cell(numbers.kt(one.last_kt), texts("scopes_latest_note", year=one.last_year), number=True),
            Cell(numbers.kt(one.baseline_kt), number=True),
            Cell(numbers.kt(one.plan_kt), number=True),
            Cell(numbers.percent(-one.reduction, 1, signed=True), number=True),
        ]
        for one in both
    ]
    other = scopes.other.data
    intro = texts(
        "scopes_intro",
        played=texts.scope(scopes.played.data.scope),
        other=texts.scope(other.scope),
        note=context.text(other.note) if other.note is not None else "",
    )
    content: Story = [para(intro.strip()), data_table(head, rows, (98, 72, 72, 82, 82, 84), context.language), gap(4)]
    content.append(para(texts("scopes_note")))
    if scopes.left_out_kt >= NEGLIGIBLE_KT:
        left_out = texts("scopes_left_out", kt=numbers.kt(scopes.left_out_kt), other=texts.short_scope(other.scope))
        content.append(para(left_out))
    return titled(texts("scopes_heading"), [*content, *bullets([_scope_source(context, one.data) for one in both])])


def _scope_source(context: Context, data: InventoryData) -> str:
    line = context.texts(
        "scopes_source",
        name=context.texts.short_scope(data.scope),
        publisher=context.text(data.source.publisher),
        source=context.text(data.source.title),
        release=data.release,
    )
    return line + context.cite([data.source.id])


def _outside_line(context: Context, subject: Subject) -> str:
    line = f"{context.text(subject.thing.title)}: {context.numbers.less(subject.figures.outside_kt)}."
    reasons = (context.text(effect.reason) for effect in subject.effects("outside") if effect.reason)
    return " ".join((line, *dict.fromkeys(reasons)))


def _left_out(context: Context) -> Story:
    reasons = [f"{context.text(left.title)}: {context.text(left.reason)}" for left in context.state.scenario.left_out]
    if not reasons:
        return []
    return titled(context.texts("left_out_heading"), bullets(reasons, typography.NOTE))


def _sources(context: Context) -> Story:
    texts, lines = context.texts, []
    for number, source in enumerate(context.sources, start=1):
        read = texts("source_line", publisher=context.text(source.publisher), year=context.text(source.year))
        parts = [f"[{number}]\u2002{context.text(source.title)}.", read]
        if source.licence:
            parts.append(texts("licence", licence=source.licence))
        lines.append(linked(" ".join(parts), source.url, typography.SOURCE))
    return titled(texts("sources_heading"), lines)


def _shown_fingerprint(context: Context) -> str:
    """The first half, in groups of four."""
    digest = fingerprint(context.state.scenario)[:32]
    return " ".join(digest[i : i + 4] for i in range(0, len(digest), 4))


def _about(context: Context) -> Story:
    texts, scenario = context.texts, context.state.scenario
    made = texts("about_text", version=context.version, scenario=scenario.id, fingerprint=_shown_fingerprint(context))
    words = f"{texts('about_words')} {texts('about_box')}"
    return titled(texts("about_heading"), [para(line, typography.BODY) for line in (scope_lines(context), made, words)])
