"""Whatever went wrong, in a sentence: what happened, what is kept, what to do."""

from __future__ import annotations

import errno
import logging

from PySide6.QtCore import QCoreApplication

from klimatpeli.content.faults import ContentError
from klimatpeli.game.journal import JournalError
from klimatpeli.strategy import errors as strategy
from klimatpeli.ui.context import Context
from klimatpeli.ui.refusals import journal_sentence

logger = logging.getLogger(__name__)
translate = QCoreApplication.translate


def problem_sentence(context: Context, error: object) -> str:
    """The sentence for any error. One of ours that nobody foresaw is logged and said to be a fault of the program."""
    match error:
        case JournalError():
            return journal_sentence(context, error)
        case strategy.StrategyError():
            return _strategy_sentence(error)
        case ContentError():
            first = str(error.faults[0]) if error.faults else ""
            text = translate(
                "Problems",
                "The content has %n fault(s); nothing was started. The first: {fault}",
                "",
                len(error.faults),
            )
            return text.format(fault=first)
        case OSError():
            return _file_sentence(error)
        case _:
            logger.error("unforeseen: %r", error)
            text = translate("Problems", "Something went wrong in the program ({kind}). Everything confirmed is saved.")
            return text.format(kind=type(error).__name__)


def _file_sentence(error: OSError) -> str:
    name = str(error.filename or "")
    if error.errno == errno.ENOSPC:
        text = translate("Problems", "The disk is full: {file} was not written. Make room and try again.")
    elif error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        text = translate("Problems", "{file} cannot be written there. Choose another folder and try again.")
    else:
        text = translate("Problems", "{file} could not be used ({reason}). Nothing else is touched; try again.")
    return text.format(file=name, reason=error.strerror or type(error).__name__)


def _strategy_sentence(error: strategy.StrategyError) -> str:
    match error:
        case strategy.NewerDatabase():
            text = translate(
                "Problems",
                "{database} was written by a newer Klimatpeli and was left untouched. Install the newer version.",
            )
        case strategy.DatabaseUnreachable():
            text = translate("Problems", "{database} does not answer. Nothing was written; check the connection.")
        case strategy.ReadOnly():
            text = translate("Problems", "{database} can only be read. Nothing was written; ask for write access.")
        case strategy.DiskFull():
            text = translate(
                "Problems", "The disk of {database} is full. Nothing was written; make room and try again."
            )
        case strategy.NotAStrategyDatabase():
            text = translate("Problems", "{database} is not a strategy database. It was left untouched.")
        case strategy.DatabaseDamaged():
            text = translate("Problems", "{database} is damaged. It was left untouched; take the last copy of it.")
        case strategy.DriverMissing():
            text = translate("Problems", "The PostgreSQL driver is not installed. Install klimatpeli[postgres].")
        case _:
            text = translate("Problems", "{database} cannot be used. Nothing was written.")
    return text.format(database=error.database)
