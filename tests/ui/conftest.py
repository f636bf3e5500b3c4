"""Real widgets without a screen: offscreen platform and the program's fonts.

pytest-qt hooks ``sys.excepthook``: an exception in a slot or in ``paintEvent`` fails the test it happens in.
"""

import os
from collections.abc import Iterator

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(scope="session")
def qapp(qapp_args: list[str]) -> object:
    """The application with fonts, palette and stylesheet, as the program starts it."""
    from PySide6.QtWidgets import QApplication

    from klimatpeli.ui.theme import setup_application

    app = QApplication.instance() or QApplication(qapp_args)
    assert isinstance(app, QApplication)
    setup_application(app, reduced_motion=True)
    return app


@pytest.fixture(autouse=True)
def _theme_as_found(request: pytest.FixtureRequest) -> Iterator[None]:
    """Each test starts in the light theme at normal size, without motion."""
    yield
    if "qapp" in request.fixturenames or "qtbot" in request.fixturenames:
        from klimatpeli.ui.theme import theme_manager

        manager = theme_manager()
        manager.set_palette("light")
        manager.set_text_scale(1.0)
        manager.set_reduced_motion(True)
