"""The four cornerstones: inventory, goal, measures, follow-up."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "municipality",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("country", sa.Text(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("level", sa.Text(), nullable=False),
        sa.Column("name_fi", sa.Text(), nullable=False),
        sa.Column("name_sv", sa.Text(), nullable=False),
        sa.Column("name_en", sa.Text(), nullable=False),
        sa.Column("fictional", sa.Boolean(), nullable=False),
        sa.CheckConstraint("country IN ('FI', 'SE')", name=op.f("ck_municipality_country_known")),
        sa.CheckConstraint("level IN ('municipality', 'region')", name=op.f("ck_municipality_level_known")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_municipality")),
        sa.UniqueConstraint("country", "code", name=op.f("uq_municipality_country_code")),
    )
    op.create_table(
        "term",
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("name_fi", sa.Text(), nullable=False),
        sa.Column("name_sv", sa.Text(), nullable=False),
        sa.Column("name_en", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("kind", "id", name=op.f("pk_term")),
    )
    op.create_table(
        "inventory_release",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("municipality_id", sa.Text(), nullable=False),
        sa.Column("scope", sa.Text(), nullable=False),
        sa.Column("release", sa.Text(), nullable=False),
        sa.Column("source_title", sa.Text(), nullable=False),
        sa.Column("source_publisher", sa.Text(), nullable=False),
        sa.Column("source_year", sa.Text(), nullable=False),
        sa.Column("source_url", sa.Text(), nullable=False),
        sa.Column("source_licence", sa.Text(), nullable=False),
        sa.Column("recorded_on", sa.Date(), nullable=False),
        sa.ForeignKeyConstraint(
            ["municipality_id"], ["municipality.id"], name=op.f("fk_inventory_release_municipality_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_inventory_release")),
        sa.UniqueConstraint(
            "municipality_id", "scope", "release", name=op.f("uq_inventory_release_municipality_id_scope_release")
        ),
    )
    op.create_table(
        "inventory_total",
        sa.Column("release_id", sa.Text(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("emissions_kt", sa.Float(precision=53), nullable=False),
        sa.ForeignKeyConstraint(["release_id"], ["inventory_release.id"], name=op.f("fk_inventory_total_release_id")),
        sa.PrimaryKeyConstraint("release_id", "year", name=op.f("pk_inventory_total")),
    )
    op.create_table(
        "inventory_value",
        sa.Column("release_id", sa.Text(), nullable=False),
        sa.Column("sector", sa.Text(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("emissions_kt", sa.Float(precision=53), nullable=False),
        sa.ForeignKeyConstraint(["release_id"], ["inventory_release.id"], name=op.f("fk_inventory_value_release_id")),
        sa.PrimaryKeyConstraint("release_id", "sector", "year", name=op.f("pk_inventory_value")),
    )
    op.create_table(
        "workshop",
        sa.Column("uuid", sa.Text(), nullable=False),
        sa.Column("municipality_id", sa.Text(), nullable=False),
        sa.Column("inventory_release_id", sa.Text(), nullable=False),
        sa.Column("occasion", sa.Text(), nullable=False),
        sa.Column("held_on", sa.Date(), nullable=False),
        sa.Column("opened_at", sa.Text(), nullable=False),
        sa.Column("closed_at", sa.Text(), nullable=True),
        sa.Column("scenario_id", sa.Text(), nullable=False),
        sa.Column("scenario_title_fi", sa.Text(), nullable=False),
        sa.Column("scenario_title_sv", sa.Text(), nullable=False),
        sa.Column("scenario_title_en", sa.Text(), nullable=False),
        sa.Column("scenario_fingerprint", sa.Text(), nullable=False),
        sa.Column("format_id", sa.Text(), nullable=False),
        sa.Column("planned_minutes", sa.Float(precision=53), nullable=False),
        sa.Column("rounds_played", sa.Integer(), nullable=False),
        sa.Column("goal_choice", sa.Text(), nullable=False),
        sa.Column("goal_reduction_share", sa.Float(precision=53), nullable=True),
        sa.Column("hero_unit", sa.Text(), nullable=False),
        sa.Column("hero_reason", sa.Text(), nullable=False),
        sa.Column("exported_at", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "goal_choice IN ('not_confirmed', 'kept', 'own')", name=op.f("ck_workshop_goal_choice_known")
        ),
        sa.CheckConstraint("goal_reduction_share BETWEEN 0 AND 1", name=op.f("ck_workshop_share")),
        sa.ForeignKeyConstraint(
            ["inventory_release_id"], ["inventory_release.id"], name=op.f("fk_workshop_inventory_release_id")
        ),
        sa.ForeignKeyConstraint(["municipality_id"], ["municipality.id"], name=op.f("fk_workshop_municipality_id")),
        sa.PrimaryKeyConstraint("uuid", name=op.f("pk_workshop")),
    )
    op.create_index(op.f("ix_workshop_municipality_id"), "workshop", ["municipality_id"], unique=False)
    op.create_table(
        "goal",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("municipality_id", sa.Text(), nullable=False),
        sa.Column("workshop_uuid", sa.Text(), nullable=True),
        sa.Column("base_year", sa.Integer(), nullable=False),
        sa.Column("target_year", sa.Integer(), nullable=False),
        sa.Column("reduction_share", sa.Float(precision=53), nullable=False),
        sa.Column("counts_credits", sa.Boolean(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("decided_by_fi", sa.Text(), nullable=False),
        sa.Column("decided_by_sv", sa.Text(), nullable=False),
        sa.Column("decided_by_en", sa.Text(), nullable=False),
        sa.Column("decided_on", sa.Date(), nullable=True),
        sa.Column("register_number", sa.Text(), nullable=False),
        sa.Column("basis", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("recorded_on", sa.Date(), nullable=False),
        sa.CheckConstraint(
            "status IN ('proposed', 'in_force', 'superseded', 'dropped')", name=op.f("ck_goal_status_known")
        ),
        sa.CheckConstraint("reduction_share BETWEEN 0 AND 1", name=op.f("ck_goal_share")),
        sa.CheckConstraint("target_year > base_year", name=op.f("ck_goal_later_target")),
        sa.ForeignKeyConstraint(["municipality_id"], ["municipality.id"], name=op.f("fk_goal_municipality_id")),
        sa.ForeignKeyConstraint(["workshop_uuid"], ["workshop.uuid"], name=op.f("fk_goal_workshop_uuid")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_goal")),
    )
    op.create_index(op.f("ix_goal_municipality_id"), "goal", ["municipality_id"], unique=False)
    op.create_table(
        "measure",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("municipality_id", sa.Text(), nullable=False),
        sa.Column("workshop_uuid", sa.Text(), nullable=True),
        sa.Column("ref", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("title_fi", sa.Text(), nullable=False),
        sa.Column("title_sv", sa.Text(), nullable=False),
        sa.Column("title_en", sa.Text(), nullable=False),
        sa.Column("summary_fi", sa.Text(), nullable=False),
        sa.Column("summary_sv", sa.Text(), nullable=False),
        sa.Column("summary_en", sa.Text(), nullable=False),
        sa.Column("measure_group", sa.Text(), nullable=False),
        sa.Column("sector", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("start_text", sa.Text(), nullable=False),
        sa.Column("start_on", sa.Date(), nullable=True),
        sa.Column("decision_year", sa.Integer(), nullable=True),
        sa.Column("units", sa.Float(precision=53), nullable=False),
        sa.Column("unit_fi", sa.Text(), nullable=False),
        sa.Column("unit_sv", sa.Text(), nullable=False),
        sa.Column("unit_en", sa.Text(), nullable=False),
        sa.Column("invest_eur", sa.Numeric(14, 2), nullable=False),
        sa.Column("annual_eur", sa.Numeric(14, 2), nullable=False),
        sa.Column("staff_py", sa.Float(precision=53), nullable=False),
        sa.Column("cost_basis", sa.Text(), nullable=False),
        sa.Column("cost_source", sa.Text(), nullable=False),
        sa.Column("target_year", sa.Integer(), nullable=True),
        sa.Column("effect_low_kt", sa.Float(precision=53), nullable=True),
        sa.Column("effect_central_kt", sa.Float(precision=53), nullable=True),
        sa.Column("effect_high_kt", sa.Float(precision=53), nullable=True),
        sa.Column("outside_kt", sa.Float(precision=53), nullable=True),
        sa.Column("realised_share", sa.Float(precision=53), nullable=False),
        sa.Column("effect_basis", sa.Text(), nullable=False),
        sa.Column("effect_source", sa.Text(), nullable=False),
        sa.Column("origin", sa.Text(), nullable=False),
        sa.Column("source_municipality", sa.Text(), nullable=False),
        sa.CheckConstraint("kind IN ('measure', 'option', 'coordinator')", name=op.f("ck_measure_kind_known")),
        sa.CheckConstraint("origin IN ('own', 'copied')", name=op.f("ck_measure_origin_known")),
        sa.CheckConstraint("realised_share BETWEEN 0 AND 1", name=op.f("ck_measure_share")),
        sa.CheckConstraint("units >= 0 AND staff_py >= 0", name=op.f("ck_measure_not_negative")),
        sa.ForeignKeyConstraint(["municipality_id"], ["municipality.id"], name=op.f("fk_measure_municipality_id")),
        sa.ForeignKeyConstraint(["workshop_uuid"], ["workshop.uuid"], name=op.f("fk_measure_workshop_uuid")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_measure")),
        sa.UniqueConstraint("municipality_id", "ref", name=op.f("uq_measure_municipality_id_ref")),
    )
    op.create_table(
        "plan_year",
        sa.Column("workshop_uuid", sa.Text(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("baseline_kt", sa.Float(precision=53), nullable=False),
        sa.Column("gross_kt", sa.Float(precision=53), nullable=False),
        sa.Column("credits_kt", sa.Float(precision=53), nullable=False),
        sa.Column("net_kt", sa.Float(precision=53), nullable=False),
        sa.Column("outside_kt", sa.Float(precision=53), nullable=False),
        sa.ForeignKeyConstraint(["workshop_uuid"], ["workshop.uuid"], name=op.f("fk_plan_year_workshop_uuid")),
        sa.PrimaryKeyConstraint("workshop_uuid", "year", name=op.f("pk_plan_year")),
    )
    op.create_table(
        "indicator",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("measure_id", sa.Text(), nullable=False),
        sa.Column("workshop_uuid", sa.Text(), nullable=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("unit", sa.Text(), nullable=False),
        sa.Column("baseline", sa.Float(precision=53), nullable=True),
        sa.Column("baseline_text", sa.Text(), nullable=False),
        sa.Column("goal", sa.Float(precision=53), nullable=True),
        sa.Column("goal_text", sa.Text(), nullable=False),
        sa.Column("start_on", sa.Date(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("due_text", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["measure_id"], ["measure.id"], name=op.f("fk_indicator_measure_id")),
        sa.ForeignKeyConstraint(["workshop_uuid"], ["workshop.uuid"], name=op.f("fk_indicator_workshop_uuid")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_indicator")),
    )
    op.create_index(op.f("ix_indicator_measure_id"), "indicator", ["measure_id"], unique=False)
    op.create_table(
        "measure_effect",
        sa.Column("measure_id", sa.Text(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("reduction_kt", sa.Float(precision=53), nullable=False),
        sa.ForeignKeyConstraint(["measure_id"], ["measure.id"], name=op.f("fk_measure_effect_measure_id")),
        sa.PrimaryKeyConstraint("measure_id", "year", name=op.f("pk_measure_effect")),
    )
    op.create_table(
        "measure_status",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("measure_id", sa.Text(), nullable=False),
        sa.Column("workshop_uuid", sa.Text(), nullable=True),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("decided_on", sa.Date(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("register_number", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("recorded_at", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "status IN ('proposed', 'adopted', 'started', 'done', 'dropped')",
            name=op.f("ck_measure_status_status_known"),
        ),
        sa.ForeignKeyConstraint(["measure_id"], ["measure.id"], name=op.f("fk_measure_status_measure_id")),
        sa.ForeignKeyConstraint(["workshop_uuid"], ["workshop.uuid"], name=op.f("fk_measure_status_workshop_uuid")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_measure_status")),
        sa.UniqueConstraint("workshop_uuid", "measure_id", name=op.f("uq_measure_status_workshop_uuid_measure_id")),
    )
    op.create_index(op.f("ix_measure_status_measure_id"), "measure_status", ["measure_id"], unique=False)
    op.create_table(
        "objection",
        sa.Column("workshop_uuid", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("team_key", sa.Text(), nullable=False),
        sa.Column("measure_id", sa.Text(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.CheckConstraint("kind IN ('fact', 'value', 'interest')", name=op.f("ck_objection_kind_known")),
        sa.ForeignKeyConstraint(["measure_id"], ["measure.id"], name=op.f("fk_objection_measure_id")),
        sa.ForeignKeyConstraint(["workshop_uuid"], ["workshop.uuid"], name=op.f("fk_objection_workshop_uuid")),
        sa.PrimaryKeyConstraint("workshop_uuid", "subject", "team_key", name=op.f("pk_objection")),
    )
    op.create_index(op.f("ix_objection_measure_id"), "objection", ["measure_id"], unique=False)
    op.create_table(
        "proposal",
        sa.Column("workshop_uuid", sa.Text(), nullable=False),
        sa.Column("measure_id", sa.Text(), nullable=False),
        sa.Column("team_key", sa.Text(), nullable=False),
        sa.Column("round", sa.Integer(), nullable=False),
        sa.Column("decision_year", sa.Integer(), nullable=False),
        sa.Column("units", sa.Float(precision=53), nullable=False),
        sa.Column("invest_eur", sa.Numeric(14, 2), nullable=False),
        sa.Column("staff_py", sa.Float(precision=53), nullable=False),
        sa.Column("links", sa.Integer(), nullable=False),
        sa.Column("realised_share", sa.Float(precision=53), nullable=False),
        sa.Column("target_year", sa.Integer(), nullable=False),
        sa.Column("effect_low_kt", sa.Float(precision=53), nullable=True),
        sa.Column("effect_central_kt", sa.Float(precision=53), nullable=True),
        sa.Column("effect_high_kt", sa.Float(precision=53), nullable=True),
        sa.Column("outside_kt", sa.Float(precision=53), nullable=True),
        sa.Column("points", sa.Integer(), nullable=False),
        sa.Column("cakes", sa.Integer(), nullable=False),
        sa.Column("copied", sa.Boolean(), nullable=False),
        sa.Column("as_usual", sa.Boolean(), nullable=False),
        sa.Column("owner", sa.Text(), nullable=False),
        sa.CheckConstraint("links BETWEEN 0 AND 4", name=op.f("ck_proposal_links")),
        sa.CheckConstraint("realised_share BETWEEN 0 AND 1", name=op.f("ck_proposal_share")),
        sa.ForeignKeyConstraint(["measure_id"], ["measure.id"], name=op.f("fk_proposal_measure_id")),
        sa.ForeignKeyConstraint(["workshop_uuid"], ["workshop.uuid"], name=op.f("fk_proposal_workshop_uuid")),
        sa.PrimaryKeyConstraint("workshop_uuid", "measure_id", name=op.f("pk_proposal")),
    )
    op.create_table(
        "review",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("measure_id", sa.Text(), nullable=False),
        sa.Column("workshop_uuid", sa.Text(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("planned_on", sa.Date(), nullable=True),
        sa.Column("planned_text", sa.Text(), nullable=False),
        sa.Column("held_on", sa.Date(), nullable=True),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.CheckConstraint("kind IN ('next_meeting', 'review')", name=op.f("ck_review_kind_known")),
        sa.ForeignKeyConstraint(["measure_id"], ["measure.id"], name=op.f("fk_review_measure_id")),
        sa.ForeignKeyConstraint(["workshop_uuid"], ["workshop.uuid"], name=op.f("fk_review_workshop_uuid")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_review")),
    )
    op.create_index(op.f("ix_review_measure_id"), "review", ["measure_id"], unique=False)
    op.create_table(
        "support",
        sa.Column("workshop_uuid", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("team_key", sa.Text(), nullable=False),
        sa.Column("measure_id", sa.Text(), nullable=True),
        sa.Column("stance", sa.Text(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.CheckConstraint("stance IN ('support', 'live_with', 'objection')", name=op.f("ck_support_stance_known")),
        sa.ForeignKeyConstraint(["measure_id"], ["measure.id"], name=op.f("fk_support_measure_id")),
        sa.ForeignKeyConstraint(["workshop_uuid"], ["workshop.uuid"], name=op.f("fk_support_workshop_uuid")),
        sa.PrimaryKeyConstraint("workshop_uuid", "subject", "team_key", name=op.f("pk_support")),
    )
    op.create_index(op.f("ix_support_measure_id"), "support", ["measure_id"], unique=False)
    op.create_table(
        "viewpoint",
        sa.Column("measure_id", sa.Text(), nullable=False),
        sa.Column("viewpoint", sa.Text(), nullable=False),
        sa.Column("score", sa.Integer(), nullable=False),
        sa.Column("reason_fi", sa.Text(), nullable=False),
        sa.Column("reason_sv", sa.Text(), nullable=False),
        sa.Column("reason_en", sa.Text(), nullable=False),
        sa.CheckConstraint("score BETWEEN -3 AND 3", name=op.f("ck_viewpoint_score")),
        sa.ForeignKeyConstraint(["measure_id"], ["measure.id"], name=op.f("fk_viewpoint_measure_id")),
        sa.PrimaryKeyConstraint("measure_id", "viewpoint", name=op.f("pk_viewpoint")),
    )
    op.create_table(
        "anchoring_link",
        sa.Column("workshop_uuid", sa.Text(), nullable=False),
        sa.Column("measure_id", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("link", sa.Text(), nullable=False),
        sa.Column("origin", sa.Text(), nullable=False),
        sa.Column("sentence", sa.Text(), nullable=False),
        sa.Column("round", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "origin IN ('step', 'decision', 'dialog', 'cake')", name=op.f("ck_anchoring_link_origin_known")
        ),
        sa.CheckConstraint("position BETWEEN 1 AND 4", name=op.f("ck_anchoring_link_position")),
        sa.ForeignKeyConstraint(
            ["workshop_uuid", "measure_id"],
            ["proposal.workshop_uuid", "proposal.measure_id"],
            name=op.f("fk_anchoring_link_workshop_uuid_measure_id"),
        ),
        sa.PrimaryKeyConstraint("workshop_uuid", "measure_id", "position", name=op.f("pk_anchoring_link")),
    )
    op.create_table(
        "observation",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("indicator_id", sa.Text(), nullable=False),
        sa.Column("observed_on", sa.Date(), nullable=False),
        sa.Column("value", sa.Float(precision=53), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("recorded_at", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["indicator_id"], ["indicator.id"], name=op.f("fk_observation_indicator_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_observation")),
        sa.UniqueConstraint("indicator_id", "observed_on", name=op.f("uq_observation_indicator_id_observed_on")),
    )


def downgrade() -> None:
    op.drop_table("observation")
    op.drop_table("anchoring_link")
    op.drop_table("viewpoint")
    op.drop_index(op.f("ix_support_measure_id"), table_name="support")
    op.drop_table("support")
    op.drop_index(op.f("ix_review_measure_id"), table_name="review")
    op.drop_table("review")
    op.drop_table("proposal")
    op.drop_index(op.f("ix_objection_measure_id"), table_name="objection")
    op.drop_table("objection")
    op.drop_index(op.f("ix_measure_status_measure_id"), table_name="measure_status")
    op.drop_table("measure_status")
    op.drop_table("measure_effect")
    op.drop_index(op.f("ix_indicator_measure_id"), table_name="indicator")
    op.drop_table("indicator")
    op.drop_table("plan_year")
    op.drop_table("measure")
    op.drop_index(op.f("ix_goal_municipality_id"), table_name="goal")
    op.drop_table("goal")
    op.drop_index(op.f("ix_workshop_municipality_id"), table_name="workshop")
    op.drop_table("workshop")
    op.drop_table("inventory_value")
    op.drop_table("inventory_total")
    op.drop_table("inventory_release")
    op.drop_table("term")
    op.drop_table("municipality")
