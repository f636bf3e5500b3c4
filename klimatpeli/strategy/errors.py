"""What can go wrong with a strategy database. Each carries data; whoever shows it makes the sentence."""

from __future__ import annotations

from typing import Literal


class StrategyError(Exception):
    """Base of all. ``database`` is the address without its credentials."""

    def __init__(self, database: str) -> None:
        super().__init__(database)
        self.database = database


class UnsupportedDatabase(StrategyError):
    """Neither an SQLite file nor a PostgreSQL address."""


class DriverMissing(StrategyError):
    """The PostgreSQL driver is not installed."""


class DatabaseUnreachable(StrategyError):
    """No answer, or none that lets us in. Nothing was written."""

    def __init__(self, database: str, reason: Literal["network", "login", "no_database", "path", "busy"]) -> None:
        super().__init__(database)
        self.reason = reason


class NewerDatabase(StrategyError):
    """Written by a newer Klimatpeli; left untouched."""

    def __init__(self, database: str, found: str, known: str) -> None:
        super().__init__(database)
        self.found = found
        self.known = known


class OlderDatabase(StrategyError):
    """Has to be migrated first, and this was not asked for."""

    def __init__(self, database: str, found: str, known: str) -> None:
        super().__init__(database)
        self.found = found
        self.known = known


class NotAStrategyDatabase(StrategyError):
    """Something else than a strategy database; left untouched."""


class ReadOnly(StrategyError):
    """It can be read but not written."""


class DiskFull(StrategyError):
    """No room left. The transaction was taken back whole."""


class DatabaseDamaged(StrategyError):
    """The file is broken."""


class WorkshopNotOpened(Exception):
    """There is no workshop to export yet."""


class UnknownRow(StrategyError):
    """A follow-up names something the database does not have."""

    def __init__(self, database: str, table: str, key: str) -> None:
        super().__init__(database)
        self.table = table
        self.key = key


class OutboxDamaged(Exception):
    """A waiting export that cannot be read; the workshop file can export it again."""

    def __init__(self, path: str) -> None:
        super().__init__(path)
        self.path = path
