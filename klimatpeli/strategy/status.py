"""Where a measure stands: the last step the coordinator recorded, else what the workshops proposed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, select

from klimatpeli.strategy.models import MeasureStatus

CHUNK = 500


@dataclass(frozen=True, slots=True)
class StatusStep:
    """One dated step; ``workshop_uuid`` is set where a workshop proposed."""

    measure_id: str
    status: str
    decided_on: date
    body: str
    register_number: str
    note: str
    workshop_uuid: str | None
    recorded_at: str

    @property
    def is_proposal(self) -> bool:
        return self.workshop_uuid is not None and self.status == "proposed"


def status_steps(connection: Connection, measure_ids: Iterable[str]) -> dict[str, tuple[StatusStep, ...]]:
    """Each measure's steps, the one in force last: a new proposal never undoes a decision."""
    wanted = list(measure_ids)
    steps: dict[str, list[StatusStep]] = {}
    columns = (
        MeasureStatus.measure_id,
        MeasureStatus.status,
        MeasureStatus.decided_on,
        MeasureStatus.body,
        MeasureStatus.register_number,
        MeasureStatus.note,
        MeasureStatus.workshop_uuid,
        MeasureStatus.recorded_at,
    )
    for start in range(0, len(wanted), CHUNK):
        query = select(*columns).where(MeasureStatus.measure_id.in_(wanted[start : start + CHUNK]))
        for row in connection.execute(query):
            step = StatusStep(*row)
            steps.setdefault(step.measure_id, []).append(step)
    return {
        measure_id: tuple(sorted(found, key=lambda s: (not s.is_proposal, s.decided_on, s.recorded_at)))
        for measure_id, found in steps.items()
    }
