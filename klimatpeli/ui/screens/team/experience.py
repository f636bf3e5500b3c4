"""A form for an experience of somebody at the table: who by role, never by name. Earns a token.

Controls: ``experience_role``, ``experience_text``, ``send_experience``, ``experience_message``.
"""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from klimatpeli.game.commands import WriteExperience
from klimatpeli.game.rules.checks import NAME_LIMIT, TEXT_LIMIT
from klimatpeli.ui.screens.team.page import TeamPage
from klimatpeli.ui.widgets import Chip, InlineMessage, Panel, PillButton, Text, line_field, text_field


class ExperienceForm(Panel):
    """Role and text; drafts are kept per team."""

    def __init__(self, page: TeamPage, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=18, spacing=7, object_name="experience")
        self._page = page
        head = QHBoxLayout()
        head.addWidget(Text(self.tr("Have you been through this?"), "title3", wrap=True), 1)
        self._tokens = Chip("", "award", "attention", object_name="tokens")
        head.addWidget(self._tokens)
        self.body.addLayout(head)
        text = self.tr("Write down one experience of somebody at the table and earn a token.")
        self.body.addWidget(Text(text, "small", "muted", wrap=True))
        role = line_field(
            self.tr("Who, by role"),
            placeholder=self.tr("such as: farmer, school head, councillor"),
            max_length=NAME_LIMIT,
            object_name="experience_role",
        )
        self._role = role.field
        page.keep_text(self._role, "experience_role")
        self.body.addWidget(role)
        words = text_field(
            self.tr("What happened? No names, please"),
            placeholder=self.tr("One or two sentences, no names"),
            lines=2,
            max_length=TEXT_LIMIT,
            object_name="experience_text",
        )
        self._text = words.field
        page.keep_text(self._text, "experience_text")
        self.body.addWidget(words)
        self._line = InlineMessage(object_name="experience_message")
        self.body.addWidget(self._line)
        self._send = PillButton(self.tr("Save the experience"), "pencil", object_name="send_experience")
        self._send.clicked.connect(self._on_send)
        self.body.addWidget(self._send)

    def redraw(self) -> None:
        self._tokens.set_text(self.tr("Tokens: {count}").format(count=self._page.team.tokens))

    def _on_send(self) -> None:
        before = self._page.team.tokens
        command = WriteExperience(self._page.team_id, self._role.text(), self._text.toPlainText())
        if not self._page.submit(command, self._line):
            return
        self._role.clear()
        self._text.clear()
        self._page.forget("experience_role")
        self._page.forget("experience_text")
        earned = self._page.team.tokens > before
        thanks = self.tr("Kept. You earned a token.") if earned else self.tr("Kept. Thank you for sharing it.")
        self._line.show_message(thanks, "good")
