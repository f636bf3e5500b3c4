"""What the tables have in common: names of constraints, types of columns, units.

Quantities carry their unit in the column's name. Moments are UTC in ISO 8601 text, because not every database keeps
a time zone; days are dates; money is exact euro.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Annotated, Any, ClassVar

from sqlalchemy import Date, Float, Integer, MetaData, Numeric, Text
from sqlalchemy.engine import Dialect
from sqlalchemy.orm import DeclarativeBase, mapped_column
from sqlalchemy.types import TypeDecorator, TypeEngine, UserDefinedType

NAMING = {
    "pk": "pk_%(table_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
}

CENT = Decimal("0.01")


class _SqliteMoney(UserDefinedType[Any]):
    """A column of numeric affinity that binds and returns values untouched."""

    cache_ok = True

    def get_col_spec(self, **_: Any) -> str:
        return "NUMERIC(14, 2)"


class Money(TypeDecorator[Decimal]):
    """Euro to the cent. SQLite has no decimals: there a sum is bound as text and read back exactly."""

    impl = Numeric(14, 2)
    cache_ok = True

    @property
    def python_type(self) -> type[Decimal]:
        return Decimal

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        return dialect.type_descriptor(_SqliteMoney() if dialect.name == "sqlite" else Numeric(14, 2))

    def process_bind_param(self, value: Decimal | None, dialect: Dialect) -> Any:
        if value is None:
            return None
        rounded = value.quantize(CENT)
        return str(rounded) if dialect.name == "sqlite" else rounded

    def process_result_value(self, value: Any, dialect: Dialect) -> Decimal | None:
        return None if value is None else Decimal(str(value)).quantize(CENT)


Euro = Annotated[Decimal, mapped_column(Money)]
Kt = Annotated[float, mapped_column(Float(53))]
"""kt CO2e a year."""
Share = Annotated[float, mapped_column(Float(53))]
"""0 to 1."""
PersonYears = Annotated[float, mapped_column(Float(53))]
Number = Annotated[float, mapped_column(Float(53))]
"""A figure whose unit stands in the column beside it."""
Year = Annotated[int, mapped_column(Integer)]
Count = Annotated[int, mapped_column(Integer)]
UtcText = Annotated[str, mapped_column(Text)]
"""A moment, UTC, ISO 8601."""


class Base(DeclarativeBase):
    """Typed base of every table."""

    metadata = MetaData(naming_convention=NAMING)
    type_annotation_map: ClassVar[dict[Any, Any]] = {str: Text, float: Float(53), date: Date}
