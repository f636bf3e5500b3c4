"""The end: where the plan goes, when we look again, and thanks."""

from __future__ import annotations

from PySide6.QtWidgets import QSizePolicy, QWidget

from klimatpeli.game.audience import AudienceState, JointView
from klimatpeli.ui.context import Context
from klimatpeli.ui.screens.audience.follow_up import shown_date
from klimatpeli.ui.screens.audience.kit import Box, Line, Placeholder, Scene, TextBlock, block, head_panel_of, panel_of
from klimatpeli.ui.sentences import item_title
from klimatpeli.ui.widgets import IconView, Panel

DATES_SHOWN = 3


class CloseScreen(Scene):
    """What goes where, the first dates, and thank you."""

    landscape = True

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._left, self._right = self.columns(52, 48, spacing=18)

    def show_state(self, view: AudienceState, *, animate: bool = True) -> None:
        self._left.clear()
        self._right.clear()
        place = self.context.text(view.scenario.place)
        under = (
            self.tr("The workshop is closed. See you at the follow-up.")
            if view.closed
            else self.tr("Before we go: this is what stays.")
        )
        self._left.add(
            head_panel_of(
                block(
                    Line(self.tr("Thank you, {place}!").format(place=place), "number", "on_spruce"),
                    Line(under, "body", "on_spruce_muted", gap=4),
                    object_name="thanks",
                )
            )
        )
        self._left.add(block(Line(self.tr("What goes where"), "title2")))
        for icon, head, text in (
            ("database", self.tr("To the strategy database"), self.tr("goal, measures, owners, indicators and dates")),
            ("file-type-pdf", self.tr("PDF for the agenda"), self.tr("the joint plan, objections and sources")),
            ("device-floppy", self.tr("Every move is kept"), self.tr("the workshop can be opened and replayed")),
        ):
            row = Box("row", spacing=24)
            row.add(IconView(icon, "leaf_text", 24, disc="leaf_soft"))
            row.add(TextBlock([Line(head, "label"), Line(text, "small", "muted")], valign="center"), 1)
            panel = panel_of(row, padding=10)
            panel.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
            self._left.add(panel, 1)
        self._right.add(block(Line(self.tr("When we check"), "title2")))
        dated = sorted(
            (entry for entry in view.joint if entry.follow_up.review_date.strip()),
            key=lambda entry: entry.follow_up.next_meeting.strip() or entry.follow_up.review_date,
        )
        if not dated:
            self._right.add(Placeholder(self.tr("No date has been set for checking."), "calendar-event"))
            self._right.add_stretch()
            return
        for entry in dated[:DATES_SHOWN]:
            self._right.add(self._date(view, entry), 1)
        rest = len(dated) - DATES_SHOWN
        if rest > 0:
            last = max(entry.follow_up.review_date for entry in dated)
            more = self.tr("and {count} more; the last check {date}").format(
                count=rest, date=shown_date(self.context, last)
            )
            self._right.add(block(Line(more, "small", "muted")))

    def _when(self, entry: JointView) -> str:
        """The meeting that hears about it first, where one is agreed, and the day its indicator is looked at."""
        check = shown_date(self.context, entry.follow_up.review_date)
        if not entry.follow_up.next_meeting.strip():
            return self.tr("Check {date}").format(date=check)
        meeting = shown_date(self.context, entry.follow_up.next_meeting)
        return self.tr("Next meeting {meeting} · check {check}").format(meeting=meeting, check=check)

    def _date(self, view: AudienceState, entry: JointView) -> Panel:
        named = item_title(self.context, view.scenario, entry.ref)
        owner = entry.follow_up.owner.strip()
        row = Box("row", spacing=24)
        row.add(IconView("calendar-event", "cloudberry_text", 24, disc="cloudberry_soft"))
        row.add(
            TextBlock(
                [
                    Line(named, "label"),
                    *([Line(owner, "small", "muted")] if owner else []),
                    Line(self._when(entry), "small"),
                ],
                valign="center",
            ),
            1,
        )
        panel = panel_of(row, padding=12)
        panel.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        return panel
