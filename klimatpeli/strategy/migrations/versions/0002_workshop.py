"""The workshop itself: who took part, what was said, what was learned."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "award",
        sa.Column("workshop_uuid", sa.Text(), nullable=False),
        sa.Column("award", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("team_key", sa.Text(), nullable=True),
        sa.Column("ref", sa.Text(), nullable=True),
        sa.Column("figure", sa.Float(precision=53), nullable=True),
        sa.Column("words", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["workshop_uuid"], ["workshop.uuid"], name=op.f("fk_award_workshop_uuid")),
        sa.PrimaryKeyConstraint("workshop_uuid", "award", "number", name=op.f("pk_award")),
    )
    op.create_table(
        "debrief_answer",
        sa.Column("workshop_uuid", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("question_id", sa.Text(), nullable=False),
        sa.Column("stage", sa.Text(), nullable=False),
        sa.Column("question_fi", sa.Text(), nullable=False),
        sa.Column("question_sv", sa.Text(), nullable=False),
        sa.Column("question_en", sa.Text(), nullable=False),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["workshop_uuid"], ["workshop.uuid"], name=op.f("fk_debrief_answer_workshop_uuid")),
        sa.PrimaryKeyConstraint("workshop_uuid", "number", name=op.f("pk_debrief_answer")),
    )
    op.create_table(
        "end_item",
        sa.Column("workshop_uuid", sa.Text(), nullable=False),
        sa.Column("item_id", sa.Text(), nullable=False),
        sa.Column("text_fi", sa.Text(), nullable=False),
        sa.Column("text_sv", sa.Text(), nullable=False),
        sa.Column("text_en", sa.Text(), nullable=False),
        sa.Column("before", sa.Integer(), nullable=False),
        sa.Column("now", sa.Integer(), nullable=False),
        sa.CheckConstraint("before >= 0 AND now >= 0", name=op.f("ck_end_item_not_negative")),
        sa.ForeignKeyConstraint(["workshop_uuid"], ["workshop.uuid"], name=op.f("fk_end_item_workshop_uuid")),
        sa.PrimaryKeyConstraint("workshop_uuid", "item_id", name=op.f("pk_end_item")),
    )
    op.create_table(
        "left_out",
        sa.Column("workshop_uuid", sa.Text(), nullable=False),
        sa.Column("ref", sa.Text(), nullable=False),
        sa.Column("title_fi", sa.Text(), nullable=False),
        sa.Column("title_sv", sa.Text(), nullable=False),
        sa.Column("title_en", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["workshop_uuid"], ["workshop.uuid"], name=op.f("fk_left_out_workshop_uuid")),
        sa.PrimaryKeyConstraint("workshop_uuid", "ref", name=op.f("pk_left_out")),
    )
    op.create_table(
        "phase",
        sa.Column("workshop_uuid", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("round", sa.Integer(), nullable=True),
        sa.Column("planned_minutes", sa.Float(precision=53), nullable=False),
        sa.Column("entered_at", sa.Text(), nullable=True),
        sa.Column("skipped", sa.Boolean(), nullable=False),
        sa.Column("skip_reason", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["workshop_uuid"], ["workshop.uuid"], name=op.f("fk_phase_workshop_uuid")),
        sa.PrimaryKeyConstraint("workshop_uuid", "position", name=op.f("pk_phase")),
    )
    op.create_table(
        "pulse_answer",
        sa.Column("workshop_uuid", sa.Text(), nullable=False),
        sa.Column("moment", sa.Text(), nullable=False),
        sa.Column("statement_id", sa.Text(), nullable=False),
        sa.Column("text_fi", sa.Text(), nullable=False),
        sa.Column("text_sv", sa.Text(), nullable=False),
        sa.Column("text_en", sa.Text(), nullable=False),
        sa.Column("agree", sa.Integer(), nullable=False),
        sa.Column("unsure", sa.Integer(), nullable=False),
        sa.Column("disagree", sa.Integer(), nullable=False),
        sa.CheckConstraint("moment IN ('start', 'end')", name=op.f("ck_pulse_answer_moment_known")),
        sa.CheckConstraint("agree >= 0 AND unsure >= 0 AND disagree >= 0", name=op.f("ck_pulse_answer_not_negative")),
        sa.ForeignKeyConstraint(["workshop_uuid"], ["workshop.uuid"], name=op.f("fk_pulse_answer_workshop_uuid")),
        sa.PrimaryKeyConstraint("workshop_uuid", "moment", "statement_id", name=op.f("pk_pulse_answer")),
    )
    op.create_table(
        "round_result",
        sa.Column("workshop_uuid", sa.Text(), nullable=False),
        sa.Column("round", sa.Integer(), nullable=False),
        sa.Column("team_key", sa.Text(), nullable=False),
        sa.Column("old_kt", sa.Float(precision=53), nullable=False),
        sa.Column("new_kt", sa.Float(precision=53), nullable=False),
        sa.ForeignKeyConstraint(["workshop_uuid"], ["workshop.uuid"], name=op.f("fk_round_result_workshop_uuid")),
        sa.PrimaryKeyConstraint("workshop_uuid", "round", "team_key", name=op.f("pk_round_result")),
    )
    op.create_table(
        "team",
        sa.Column("workshop_uuid", sa.Text(), nullable=False),
        sa.Column("team_key", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("confidence", sa.Integer(), nullable=True),
        sa.Column("condition", sa.Text(), nullable=False),
        sa.CheckConstraint("confidence BETWEEN 1 AND 5", name=op.f("ck_team_confidence")),
        sa.ForeignKeyConstraint(["workshop_uuid"], ["workshop.uuid"], name=op.f("fk_team_workshop_uuid")),
        sa.PrimaryKeyConstraint("workshop_uuid", "team_key", name=op.f("pk_team")),
    )
    op.create_table(
        "cake",
        sa.Column("workshop_uuid", sa.Text(), nullable=False),
        sa.Column("round", sa.Integer(), nullable=False),
        sa.Column("team_key", sa.Text(), nullable=False),
        sa.Column("ref", sa.Text(), nullable=False),
        sa.Column("votes", sa.Integer(), nullable=False),
        sa.CheckConstraint("votes >= 0", name=op.f("ck_cake_not_negative")),
        sa.ForeignKeyConstraint(
            ["workshop_uuid", "team_key"],
            ["team.workshop_uuid", "team.team_key"],
            name=op.f("fk_cake_workshop_uuid_team_key"),
        ),
        sa.PrimaryKeyConstraint("workshop_uuid", "round", "team_key", "ref", name=op.f("pk_cake")),
    )
    op.create_table(
        "dialog",
        sa.Column("workshop_uuid", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("team_key", sa.Text(), nullable=False),
        sa.Column("asked_by", sa.Text(), nullable=False),
        sa.Column("ref", sa.Text(), nullable=False),
        sa.Column("round", sa.Integer(), nullable=False),
        sa.Column("question_id", sa.Text(), nullable=False),
        sa.Column("question", sa.Text(), nullable=False),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.Column("clear", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["workshop_uuid", "team_key"],
            ["team.workshop_uuid", "team.team_key"],
            name=op.f("fk_dialog_workshop_uuid_team_key"),
        ),
        sa.PrimaryKeyConstraint("workshop_uuid", "number", name=op.f("pk_dialog")),
    )
    op.create_table(
        "drift",
        sa.Column("workshop_uuid", sa.Text(), nullable=False),
        sa.Column("round", sa.Integer(), nullable=False),
        sa.Column("team_key", sa.Text(), nullable=False),
        sa.Column("ref", sa.Text(), nullable=False),
        sa.Column("links_lost", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["workshop_uuid", "team_key"],
            ["team.workshop_uuid", "team.team_key"],
            name=op.f("fk_drift_workshop_uuid_team_key"),
        ),
        sa.PrimaryKeyConstraint("workshop_uuid", "round", "team_key", "ref", name=op.f("pk_drift")),
    )
    op.create_table(
        "estimate",
        sa.Column("workshop_uuid", sa.Text(), nullable=False),
        sa.Column("team_key", sa.Text(), nullable=False),
        sa.Column("sector", sa.Text(), nullable=False),
        sa.Column("points", sa.Integer(), nullable=True),
        sa.Column("control", sa.Text(), nullable=True),
        sa.CheckConstraint("control IN ('decide', 'influence', 'hope')", name=op.f("ck_estimate_control_known")),
        sa.ForeignKeyConstraint(
            ["workshop_uuid", "team_key"],
            ["team.workshop_uuid", "team.team_key"],
            name=op.f("fk_estimate_workshop_uuid_team_key"),
        ),
        sa.PrimaryKeyConstraint("workshop_uuid", "team_key", "sector", name=op.f("pk_estimate")),
    )
    op.create_table(
        "experience",
        sa.Column("workshop_uuid", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("team_key", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["workshop_uuid", "team_key"],
            ["team.workshop_uuid", "team.team_key"],
            name=op.f("fk_experience_workshop_uuid_team_key"),
        ),
        sa.PrimaryKeyConstraint("workshop_uuid", "number", name=op.f("pk_experience")),
    )
    op.create_table(
        "participant_group",
        sa.Column("workshop_uuid", sa.Text(), nullable=False),
        sa.Column("team_key", sa.Text(), nullable=False),
        sa.Column("participant_group", sa.Text(), nullable=False),
        sa.Column("people", sa.Integer(), nullable=False),
        sa.CheckConstraint("people >= 0", name=op.f("ck_participant_group_not_negative")),
        sa.ForeignKeyConstraint(
            ["workshop_uuid", "team_key"],
            ["team.workshop_uuid", "team.team_key"],
            name=op.f("fk_participant_group_workshop_uuid_team_key"),
        ),
        sa.PrimaryKeyConstraint("workshop_uuid", "team_key", "participant_group", name=op.f("pk_participant_group")),
    )
    op.create_table(
        "prediction",
        sa.Column("workshop_uuid", sa.Text(), nullable=False),
        sa.Column("team_key", sa.Text(), nullable=False),
        sa.Column("round", sa.Integer(), nullable=False),
        sa.Column("guess_kt", sa.Float(precision=53), nullable=False),
        sa.Column("result_kt", sa.Float(precision=53), nullable=True),
        sa.ForeignKeyConstraint(
            ["workshop_uuid", "team_key"],
            ["team.workshop_uuid", "team.team_key"],
            name=op.f("fk_prediction_workshop_uuid_team_key"),
        ),
        sa.PrimaryKeyConstraint("workshop_uuid", "team_key", "round", name=op.f("pk_prediction")),
    )
    op.create_table(
        "team_choice",
        sa.Column("workshop_uuid", sa.Text(), nullable=False),
        sa.Column("team_key", sa.Text(), nullable=False),
        sa.Column("ref", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("round", sa.Integer(), nullable=False),
        sa.Column("units", sa.Float(precision=53), nullable=False),
        sa.Column("invest_eur", sa.Numeric(14, 2), nullable=False),
        sa.Column("staff_py", sa.Float(precision=53), nullable=False),
        sa.Column("links", sa.Integer(), nullable=False),
        sa.Column("copied", sa.Boolean(), nullable=False),
        sa.Column("as_usual", sa.Boolean(), nullable=False),
        sa.Column("shared_with", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["workshop_uuid", "team_key"],
            ["team.workshop_uuid", "team.team_key"],
            name=op.f("fk_team_choice_workshop_uuid_team_key"),
        ),
        sa.PrimaryKeyConstraint("workshop_uuid", "team_key", "ref", name=op.f("pk_team_choice")),
    )


def downgrade() -> None:
    op.drop_table("team_choice")
    op.drop_table("prediction")
    op.drop_table("participant_group")
    op.drop_table("experience")
    op.drop_table("estimate")
    op.drop_table("drift")
    op.drop_table("dialog")
    op.drop_table("cake")
    op.drop_table("team")
    op.drop_table("round_result")
    op.drop_table("pulse_answer")
    op.drop_table("phase")
    op.drop_table("left_out")
    op.drop_table("end_item")
    op.drop_table("debrief_answer")
    op.drop_table("award")
