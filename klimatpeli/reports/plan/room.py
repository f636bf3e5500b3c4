"""What the room said: guesses, confidence, questions, experience, objections, lessons, counts and awards."""

from __future__ import annotations

from typing import Literal

from klimatpeli.content.design_tokens import LIGHT, sector_color
from klimatpeli.game import plans
from klimatpeli.game.records import Award
from klimatpeli.reports import typography
from klimatpeli.reports.blocks import Cell, Story, bullets, data_table, gap, heading, labelled, para, titled, together
from klimatpeli.reports.plan.context import Context
from klimatpeli.reports.plan.measures import latest_stances, stance_line, stance_words


def room(context: Context) -> Story:
    parts = (
        _participants(context),
        _guesses(context),
        _confidence(context),
        _rounds(context),
        _dialogs(context),
        _experiences(context),
        _objections(context),
        _debrief(context),
        _pulse(context),
        _end_items(context),
        _awards(context),
    )
    story: Story = [heading(context.texts("room_heading"), 2)]
    for part in parts:
        story += part
    return story


def _section(context: Context, key: str, content: Story) -> Story:
    return titled(context.texts(key), content)


def _participants(context: Context) -> Story:
    texts, teams = context.texts, context.state.teams
    people = sum(team.setup.people for team in teams)
    rows = [
        [
            Cell(team.name),
            Cell(context.numbers.count(team.setup.people), number=True),
            Cell(
                ", ".join(
                    f"{context.term('groups', group)}\u00a0{count}" for group, count in team.setup.groups if count
                )
            ),
        ]
        for team in teams
    ]
    head = [Cell(texts("col_team")), Cell(texts("col_people"), number=True), Cell(texts("col_groups"))]
    lead = texts.plural("people", people, people=context.numbers.count(people), teams=len(teams))
    content: Story = [para(lead)]
    if rows:
        content.append(data_table(head, rows, (130, 50, 300), context.language))
    return _section(context, "participants_heading", content)


def _guesses(context: Context) -> Story:
    guessed = plans.room_estimate(context.state)
    surprise = plans.biggest_surprise(context.state)
    if not guessed or surprise is None:
        return []
    texts, numbers = context.texts, context.numbers
    measured = {sector: 100 * share for sector, share in plans.measured_shares(context.state).items()}
    sector, its_guess, its_truth = surprise
    told = texts(
        "surprise",
        sector=context.sector_name(sector),
        guess=numbers.percent(its_guess / 100),
        measured=numbers.percent(its_truth / 100),
    )
    largest = max(*guessed.values(), *measured.values(), 1.0)
    shown = [s for s in plans.sectors_by_size(context.state) if measured[s] >= 0.05 or guessed.get(s, 0) >= 0.05]

    def row(s: str) -> list[Cell]:
        guess, truth = guessed.get(s, 0.0), measured[s]
        difference = numbers.decimal(round(guess) - round(truth), 0, signed=True)
        return [
            Cell(context.sector_name(s), bold=s == sector),
            Cell(numbers.percent(guess / 100), bar=(guess / largest, LIGHT.border)),
            Cell(numbers.percent(truth / 100), bar=(truth / largest, sector_color(s))),
            Cell(texts("points", n=difference), number=True, bold=s == sector),
        ]

    head = [
        Cell(texts("col_sector")),
        Cell(texts("col_guess")),
        Cell(texts("col_measured", year=context.figures.last_year)),
        Cell(texts("col_difference"), number=True),
    ]
    content: Story = [para(told), data_table(head, [row(s) for s in shown], (130, 145, 145, 65), context.language)]
    if any(team.controls for team in context.state.teams):
        shares = {kind: numbers.percent(share) for kind, share in plans.control_shares(context.state).items()}
        content += [gap(4), para(texts("controls_note", **shares))]
    return _section(context, "guess_heading", content)


def _confidence(context: Context) -> Story:
    texts = context.texts
    stances = latest_stances(context, "target")
    teams = [team for team in context.state.teams if team.confidence is not None]
    content: Story = []
    if teams:
        head = [Cell(texts("col_team")), Cell(texts("col_confidence")), Cell(texts("col_condition"))]
        rows = [
            [
                Cell(team.name),
                Cell(texts("confidence_of", n=team.confidence), bar=((team.confidence or 0) / 5, LIGHT.leaf)),
                Cell(context.quoted(team.condition) if team.condition.strip() else "–"),
            ]
            for team in teams
        ]
        content.append(data_table(head, rows, (110, 90, 280), context.language))
    if stances:
        content += [gap(4), labelled(texts("about_target"), stance_line(context, stances), typography.BODY)]
    return _section(context, "confidence_heading", content) if content else []


def _rounds(context: Context) -> Story:
    """What the room believed and what the model said, for all plans together."""
    together_ = [result for result in context.state.results if result.team_id is None]
    if not together_:
        return []
    texts, numbers = context.texts, context.numbers
    head = [
        Cell(texts("col_round")),
        Cell(texts("col_before"), number=True),
        Cell(texts("col_guessed"), number=True),
        Cell(texts("col_after"), number=True),
    ]
    rows = []
    for result in together_:
        guesses = [kt for team in context.state.teams for number, kt in team.guesses_kt if number == result.round]
        mean = numbers.kt(sum(guesses) / len(guesses)) if guesses else "–"
        cells = (numbers.kt(result.old_kt), mean, numbers.kt(result.new_kt))
        rows.append([Cell(str(result.round)), *(Cell(cell, number=True) for cell in cells)])
    note = para(texts("rounds_note", year=context.figures.target_year))
    return _section(context, "guesses_heading", [note, data_table(head, rows, (100, 100, 100, 100), context.language)])


def _dialogs(context: Context) -> Story:
    content: Story = []
    for dialog in context.state.dialogs:
        about = context.texts(
            "dialog_about",
            title=context.title(dialog.ref),
            asker=context.team(dialog.asked_by),
            team=context.team(dialog.team_id),
        )
        verdict = context.texts("dialog_clear" if dialog.clear else "dialog_not_yet")
        answer = f"{context.quoted(dialog.answer)} {verdict}" if dialog.answer.strip() else verdict
        question = _question(context, dialog.question_id, dialog.question)
        asked = labelled(question, answer, typography.BODY)
        content.append(together(para(about, typography.KICKER), asked, gap(3)))
    return _section(context, "dialog_heading", content) if content else []


def _question(context: Context, question_id: str, asked: str) -> str:
    """The deck's question in the report's language; what the neighbour team worded itself, as it stands."""
    for question in context.state.scenario.dialog:
        if question.id == question_id and asked in ("", *(getattr(question.text, name) for name in ("fi", "sv", "en"))):
            return context.text(question.text)
    return asked


def _experiences(context: Context) -> Story:
    lines = []
    for told in context.state.experiences:
        who = ", ".join(part for part in (told.role.strip(), context.team(told.team_id)) if part)
        lines.append(f"{context.quoted(told.text)} ({who})")
    return _section(context, "experience_heading", bullets(lines)) if lines else []


def _objections(context: Context) -> Story:
    subjects = dict.fromkeys(record.subject for record in context.state.stances)
    lines = []
    for subject in subjects:
        name = context.texts("about_target") if subject == "target" else context.title(subject)
        lines += [
            f"{name}. {stance_words(context, record)}"
            for record in latest_stances(context, subject)
            if record.reason.strip() or record.stance == "objection"
        ]
    return _section(context, "objections_heading", bullets(lines)) if lines else []


def _debrief(context: Context) -> Story:
    content: Story = []
    for question in context.state.scenario.debrief:
        answers = [text for question_id, text in context.state.answers if question_id == question.id and text.strip()]
        if answers:
            content.append(together(para(context.text(question.text), typography.CAPTION), *bullets(answers)))
    return _section(context, "debrief_heading", content) if content else []


def _pulse(context: Context) -> Story:
    counts = {(pulse.statement_id, pulse.moment): pulse for pulse in context.state.pulses}
    if not counts:
        return []
    texts = context.texts

    def hands(statement_id: str, moment: Literal["start", "end"]) -> str:
        pulse = counts.get((statement_id, moment))
        if pulse is None:
            return texts("not_asked")
        return texts("pulse_counts", agree=pulse.agree, unsure=pulse.unsure, disagree=pulse.disagree)

    head = [Cell(texts("col_statement")), Cell(texts("col_start"), number=True), Cell(texts("col_end"), number=True)]
    rows = [
        [Cell(context.text(s.text)), Cell(hands(s.id, "start"), number=True), Cell(hands(s.id, "end"), number=True)]
        for s in context.state.scenario.pulse
    ]
    table = data_table(head, rows, (290, 95, 95), context.language)
    return _section(context, "pulse_heading", [para(texts("pulse_note"), typography.SMALL), table])


def _end_items(context: Context) -> Story:
    counted = {item_id: (before, now) for item_id, before, now in context.state.end_items}
    items = [item for item in context.state.scenario.end_items if item.id in counted]
    if not items:
        return []
    texts, numbers = context.texts, context.numbers
    head = [Cell(texts("col_item")), Cell(texts("col_before"), number=True), Cell(texts("col_now"), number=True)]
    rows = [
        [Cell(context.text(item.text)), *(Cell(numbers.count(n), number=True) for n in counted[item.id])]
        for item in items
    ]
    return _section(context, "end_heading", [data_table(head, rows, (350, 65, 65), context.language)])


def _awards(context: Context) -> Story:
    lines = [_award_line(context, award) for award in context.state.awards]
    return _section(context, "awards_heading", bullets(lines)) if lines else []


def _award_line(context: Context, award: Award) -> str:
    name = context.term("awards", award.award_id)
    reason = context.term("award_reasons", award.award_id)
    winner = " – ".join(
        part for part in (context.team(award.team_id), context.title(award.ref) if award.ref else "") if part
    )
    line = context.texts("award_to", award=name, team=winner or award.text)
    told = award.text if winner else ""
    extra = "" if reason == award.award_id else reason
    return " ".join(part for part in (_ended(line), told, extra) if part)


def _ended(line: str) -> str:
    """With a full stop, unless somebody has typed an end of their own."""
    return line if line.endswith((".", "!", "?", "…")) else f"{line}."
