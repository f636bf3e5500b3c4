"""The workshop's plan as a document for a council's agenda: tagged PDF, A4, in three languages."""

from klimatpeli.reports.plan.document import plan_report, write_plan_report

__all__ = ["plan_report", "write_plan_report"]
