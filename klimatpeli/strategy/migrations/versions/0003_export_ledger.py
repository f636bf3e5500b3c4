"""What each workshop last exported, so that edits since can be told apart."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "exported_row",
        sa.Column("workshop_uuid", sa.Text(), nullable=False),
        sa.Column("table_name", sa.Text(), nullable=False),
        sa.Column("row_key", sa.Text(), nullable=False),
        sa.Column("values_json", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["workshop_uuid"], ["workshop.uuid"], name=op.f("fk_exported_row_workshop_uuid")),
        sa.PrimaryKeyConstraint("workshop_uuid", "table_name", "row_key", name=op.f("pk_exported_row")),
    )


def downgrade() -> None:
    op.drop_table("exported_row")
