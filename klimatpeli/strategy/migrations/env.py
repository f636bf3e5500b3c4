"""How Alembic runs here: always on a connection that ``strategy.database`` opened, inside its transaction."""

from __future__ import annotations

from alembic import context

from klimatpeli.strategy.database import VERSION_TABLE
from klimatpeli.strategy.models import METADATA

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=METADATA,
    version_table=VERSION_TABLE,
    transactional_ddl=True,
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()
