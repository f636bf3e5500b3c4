"""A new workshop: municipality, format, teams, and when standings are shown."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCompleter, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from klimatpeli.content.model import Scenario
from klimatpeli.game.commands import OpenWorkshop
from klimatpeli.game.records import Standings, TeamSetup
from klimatpeli.game.rules.agenda import MAX_TEAMS, MIN_TEAMS
from klimatpeli.reports.texts import Texts
from klimatpeli.ui.context import Context
from klimatpeli.ui.numbers import EN_DASH
from klimatpeli.ui.services import Place, ScenarioInfo
from klimatpeli.ui.theme import theme_of
from klimatpeli.ui.widgets import (
    Choice,
    ChoiceList,
    FilterChips,
    FilterOption,
    HeaderBar,
    InlineMessage,
    LabeledField,
    Loading,
    Page,
    Panel,
    PillButton,
    PointsEntry,
    ScrollPage,
    TeamBadge,
    Text,
    line_field,
)

DEFAULT_GROUPS = {"councillors": 3, "officers": 1}


@dataclass(slots=True)
class SetupDraft:
    """What has been filled in; kept when the language changes."""

    scenario_id: str = ""
    format_id: str = "90"
    occasion: str = ""
    standings: Standings = "each_round"
    names: list[str] | None = None
    groups: list[dict[str, int]] | None = None


class SetupScreen(Page):
    """``scenario_chosen(id)`` asks for the scenario; ``began(OpenWorkshop)`` when everything is said."""

    scenario_chosen = Signal(str)
    began = Signal(object)
    cancelled = Signal()

    def __init__(
        self,
        context: Context,
        scenarios: Sequence[ScenarioInfo],
        draft: SetupDraft,
        now: Callable[[], str],
        parent: QWidget | None = None,
        *,
        places: Sequence[Place] = (),
    ) -> None:
        super().__init__(parent)
        self.setObjectName("setup")
        self._places = {self._place_label(context, place): place.id for place in places}
        self.context = context
        self._draft = draft
        self._now = now
        self._scenario: Scenario | None = None
        self._team_rows: list[_TeamRow] = []
        header = HeaderBar(self.tr("New workshop"), self.tr("You can close it at any time and continue later"))
        back = PillButton(self.tr("Back"), "arrow-left", "on-dark", "small", object_name="setup_back")
        back.clicked.connect(self.cancelled)
        header.add_right(back)
        self.message = InlineMessage(object_name="setup_message")
        columns = QHBoxLayout()
        columns.setContentsMargins(28, 20, 28, 20)
        columns.setSpacing(22)
        columns.addWidget(self._make_left(scenarios), 8)
        columns.addLayout(self._make_right(), 11)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(header)
        layout.addLayout(columns, 1)
        if not draft.scenario_id and scenarios:
            draft.scenario_id = scenarios[0].id
        if draft.scenario_id:
            self._list.set_current(draft.scenario_id)

    def _make_left(self, scenarios: Sequence[ScenarioInfo]) -> QWidget:
        panel = Panel(padding=20)
        panel.body.addWidget(Text(self.tr("Municipality"), "title3", weight=700))
        scroll = ScrollPage(margins=(6, 4, 14, 10))
        self._list = ChoiceList(
            [Choice(info.id, "", self.context.text(info.title), self.context.text(info.intro)) for info in scenarios]
        )
        self._list.setObjectName("scenarios")
        self._list.chosen.connect(self._on_scenario)
        scroll.body.addWidget(self._list)
        scroll.body.addStretch(1)
        panel.body.addWidget(scroll, 1)
        if self._places:
            panel.body.addWidget(self._make_search())
        self._played = Text("", "small", "muted", wrap=True)
        self._played.setObjectName("played_figures")
        panel.body.addWidget(self._played)
        return panel

    # --- any other municipality ------------------------------------------------------------------------------

    def _make_search(self) -> QWidget:
        search = line_field(
            self.tr("Another municipality"),
            placeholder=self.tr("write its name"),
            max_length=80,
            object_name="place_search",
        )
        edit = search.field
        completer = QCompleter(sorted(self._places), edit)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.activated.connect(self._on_place)
        edit.setCompleter(completer)
        edit.returnPressed.connect(lambda: self._on_typed(search))
        here = next((label for label, id_ in self._places.items() if id_ == self._draft.scenario_id), "")
        edit.setText(here)
        return search

    def _place_label(self, context: Context, place: Place) -> str:
        name = context.text(place.name)
        return f"{name} · {place.region}" if place.region and place.region != name else name

    def _on_typed(self, search: LabeledField[QLineEdit]) -> None:
        """Enter: the one place that begins so, or is called so."""
        typed = search.field.text().strip().casefold()
        if not typed:
            return
        labels = [label for label in self._places if label.casefold().startswith(typed)]
        exact = [label for label in labels if typed in (label.casefold(), label.split(" · ")[0].casefold())]
        fitting = exact or labels
        search.set_error("")
        if len(fitting) == 1:
            self._on_place(fitting[0])
        elif fitting:
            search.set_error(self.tr("%n municipality(ies) begin like this; go on writing.", "", len(fitting)))
        else:
            search.set_error(self.tr("No figures of this municipality. Bring them in on the first screen."))

    def _on_place(self, label: str) -> None:
        place_id = self._places.get(label)
        if place_id is not None:
            self._list.set_current("")
            self._on_scenario(place_id)

    def _make_right(self) -> QVBoxLayout:
        layout = QVBoxLayout()
        layout.setSpacing(14)
        layout.addWidget(self.message)
        # The air of the panel is inside what scrolls: text is cut nowhere but at the panel's edge.
        frame = Panel(padding=6)
        self._loading = Loading(self.tr("Reading the municipality’s figures"))
        self._form = QWidget()
        form = QVBoxLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(9)
        self._occasion = line_field(
            self.tr("Occasion"),
            text=self._draft.occasion,
            placeholder=self.tr("council seminar, technical board …"),
            max_length=60,
            object_name="occasion",
        )
        form.addWidget(self._occasion)
        form.addWidget(Text(self.tr("Format"), "label"))
        self._formats = FilterChips([])
        self._formats.setObjectName("formats")
        self._formats.chosen.connect(self._on_format)
        form.addWidget(self._formats)
        form.addWidget(Text(self.tr("Standings between the teams"), "label"))
        self._standings = FilterChips(
            [
                FilterOption("each_round", self.tr("after each round")),
                FilterOption("end", self.tr("at the end")),
                FilterOption("never", self.tr("never")),
            ]
        )
        self._standings.setObjectName("standings")
        self._standings.set_current(self._draft.standings)
        form.addWidget(self._standings)
        head = QHBoxLayout()
        head.addWidget(Text(self.tr("Teams"), "title3", weight=700))
        head.addWidget(Text(self.tr("participants as numbers, never names"), "small", "muted"))
        head.addStretch(1)
        self._fewer = PillButton(self.tr("Remove"), "minus", "quiet", "small", object_name="fewer_teams")
        self._more = PillButton(self.tr("Add a team"), "plus", "quiet", "small", object_name="more_teams")
        self._fewer.clicked.connect(self._remove_team)
        self._more.clicked.connect(self._add_team)
        head.addWidget(self._fewer)
        head.addWidget(self._more)
        form.addLayout(head)
        self._teams = QVBoxLayout()
        self._teams.setSpacing(12)
        form.addLayout(self._teams)
        form.addStretch(1)
        scroll = ScrollPage(margins=(12, 12, 14, 12), object_name="form_scroll")
        scroll.body.addWidget(self._loading)
        scroll.body.addWidget(self._form)
        frame.body.addWidget(scroll, 1)
        self._form.hide()
        layout.addWidget(frame, 1)
        row = QHBoxLayout()
        row.addStretch(1)
        self._begin = PillButton(
            self.tr("Begin"), "arrow-right", "primary", "large", icon_right=True, object_name="begin"
        )
        self._begin.clicked.connect(self._on_begin)
        self._begin.setEnabled(False)
        row.addWidget(self._begin)
        layout.addLayout(row)
        return layout

    # --- scenario --------------------------------------------------------------------------------------------

    def start(self) -> None:
        """Ask for the scenario that is marked; called once the screen is shown."""
        if self._draft.scenario_id:
            self._on_scenario(self._draft.scenario_id)

    def _on_scenario(self, scenario_id: str) -> None:
        self._draft.scenario_id = scenario_id
        self._scenario = None
        self._begin.setEnabled(False)
        self._form.hide()
        self.message.clear()
        self._loading.show()
        self._played.setText("")
        self.scenario_chosen.emit(scenario_id)

    def show_scenario(self, scenario: Scenario) -> None:
        """The scenario has been read: fill in what depends on it."""
        self._scenario = scenario
        self._loading.hide()
        self._form.show()
        self._played.setText(self._figures_line(scenario))
        ordered = sorted(scenario.formats, key=lambda f: f.minutes)
        formats = [FilterOption(f.id, self.context.text(f.title), "clock") for f in ordered]
        self._formats.set_options(formats)
        known = {option.key for option in formats}
        if self._draft.format_id not in known:
            self._draft.format_id = formats[0].key
        self._formats.set_current(self._draft.format_id)
        if self._draft.names is None or self._draft.groups is None:
            self._draft.names = [self._default_name(seat) for seat in range(MIN_TEAMS)]
            self._draft.groups = [dict(DEFAULT_GROUPS) for _ in range(MIN_TEAMS)]
        self._draw_teams()
        self._begin.setEnabled(True)

    def show_problem(self, text: str) -> None:
        """The scenario cannot be read: another one may."""
        self._loading.hide()
        self.message.show_message(text, "error")

    def _figures_line(self, scenario: Scenario) -> str:
        """Which figures are played: place, years, base year, method, publisher."""
        from klimatpeli.content.syke import year_spans

        scope = Texts(self.context.language).scope(scenario.inventory.scope)
        return self.tr("{place}: emissions {years}, compared with {base}. {scope}. {publisher}").format(
            place=self.context.text(scenario.place),
            years=year_spans(scenario.inventory.years, EN_DASH),
            base=str(scenario.target.base_year),
            scope=scope[:1].upper() + scope[1:],
            publisher=self.context.text(scenario.inventory.source.publisher),
        )

    def _on_format(self, format_id: str) -> None:
        self._draft.format_id = format_id

    # --- teams -----------------------------------------------------------------------------------------------

    def _default_name(self, seat: int) -> str:
        names = (
            self.tr("Loons"),
            self.tr("Lynxes"),
            self.tr("Beavers"),
            self.tr("Cranes"),
            self.tr("Pikes"),
            self.tr("Hares"),
        )
        return names[seat]

    def _draw_teams(self) -> None:
        for row in self._team_rows:
            row.hide()
            row.deleteLater()
        self._team_rows = []
        if self._scenario is None:
            return
        names, groups = self._draft.names or [], self._draft.groups or []
        terms = self._scenario.vocabulary.groups
        for seat, (name, counts) in enumerate(zip(names, groups, strict=True)):
            labels = tuple((term.id, self.context.text(term.name)) for term in terms)
            row = _TeamRow(seat, name, labels, counts)
            row.changed.connect(self._keep_teams)
            self._teams.addWidget(row)
            self._team_rows.append(row)
        self._fewer.setEnabled(len(names) > MIN_TEAMS)
        self._more.setEnabled(len(names) < MAX_TEAMS)

    def _keep_teams(self) -> None:
        self._draft.names = [row.name() for row in self._team_rows]
        self._draft.groups = [row.counts() for row in self._team_rows]

    def _add_team(self) -> None:
        self._keep_teams()
        if self._draft.names is not None and self._draft.groups is not None:
            self._draft.names.append(self._default_name(len(self._draft.names)))
            self._draft.groups.append(dict(DEFAULT_GROUPS))
        self._draw_teams()

    def _remove_team(self) -> None:
        self._keep_teams()
        if self._draft.names is not None and self._draft.groups is not None:
            self._draft.names.pop()
            self._draft.groups.pop()
        self._draw_teams()

    # --- begin -----------------------------------------------------------------------------------------------

    def keep(self) -> None:
        """Put everything typed into the draft (before a change of language)."""
        self._draft.occasion = self._occasion.field.text()
        standings: dict[str, Standings] = {"each_round": "each_round", "end": "end", "never": "never"}
        self._draft.standings = standings[self._standings.current or "each_round"]
        if self._team_rows:
            self._keep_teams()

    def _on_begin(self) -> None:
        if self._scenario is None:
            return
        self.keep()
        teams = tuple(
            TeamSetup(f"team{seat}", name.strip(), tuple((group, n) for group, n in counts.items() if n))
            for seat, (name, counts) in enumerate(
                zip(self._draft.names or [], self._draft.groups or [], strict=True), start=1
            )
        )
        names = [team.name.casefold() for team in teams]
        if not all(names) or len(set(names)) < len(names):
            self.message.show_message(self.tr("Each team needs a name of its own."), "attention")
            return
        self.message.clear()
        self.began.emit(
            OpenWorkshop(
                str(uuid.uuid4()),
                self._draft.occasion.strip(),
                self._draft.format_id,
                teams,
                self._draft.standings,
                self._now(),
            )
        )


class _TeamRow(QWidget):
    """A team's name and how many people of which group sit in it."""

    changed = Signal()

    def __init__(self, seat: int, name: str, labels: tuple[tuple[str, str], ...], counts: dict[str, int]) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(TeamBadge(seat, style="shape"))
        self._name = QLineEdit(name)
        self._name.setMaxLength(40)
        self._name.setObjectName(f"team_name_{seat + 1}")
        self._name.setAccessibleName(self.tr("Name of team {number}").format(number=str(seat + 1)))
        self._name.textEdited.connect(lambda _text: self.changed.emit())
        top.addWidget(self._name, 1)
        layout.addLayout(top)
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(3)
        self._counts: dict[str, PointsEntry] = {}
        across = 3 if theme_of(self).roomy else len(labels)
        for index, (group, label) in enumerate(labels):
            entry = PointsEntry(
                counts.get(group, 0),
                0,
                30,
                object_name=f"team_{seat + 1}_{group}",
                compact=True,
                accessible_name=f"{name}, {label}",
            )
            entry.value_changed.connect(lambda _value: self.changed.emit())
            head = Text(label, "caption", "muted", wrap=True)
            head.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
            row, column = divmod(index, across)
            grid.addWidget(head, 2 * row, column)
            grid.addWidget(entry, 2 * row + 1, column, Qt.AlignmentFlag.AlignLeft)
            grid.setColumnStretch(column, int(column < across - 1))
            self._counts[group] = entry
        layout.addLayout(grid)

    def name(self) -> str:
        return self._name.text()

    def counts(self) -> dict[str, int]:
        return {group: entry.value() for group, entry in self._counts.items()}
