"""The rules know nothing of windows, databases, charts or paper."""

import subprocess
import sys

import pytest

_CODE = """
import importlib, pkgutil, sys
import klimatpeli.game
for module in pkgutil.walk_packages(klimatpeli.game.__path__, "klimatpeli.game."):
    importlib.import_module(module.name)
print(*sys.modules)
"""


@pytest.fixture(scope="module")
def loaded() -> set[str]:
    return set(subprocess.run([sys.executable, "-c", _CODE], capture_output=True, text=True, check=True).stdout.split())


@pytest.mark.parametrize("name", ["PySide6", "sqlalchemy", "matplotlib", "reportlab", "openpyxl", "pyqtgraph"])
def test_importing_the_game_loads_no(loaded: set[str], name: str) -> None:
    assert "klimatpeli.game.decide" in loaded
    assert name not in loaded


@pytest.mark.parametrize("name", ["ui", "reports", "strategy"])
def test_importing_the_game_loads_nothing_above_it(loaded: set[str], name: str) -> None:
    assert f"klimatpeli.{name}" not in loaded
