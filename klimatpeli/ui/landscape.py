"""The municipality at the bottom of the audience window; layers appear as measures are adopted."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

from klimatpeli.ui.assets import landscape_layers, landscape_path
from klimatpeli.ui.widgets.base import Glide, Themed, name_widget
from klimatpeli.ui.widgets.picture import render_cover

HIDES = {"clean-chimney": "smoke", "biogas-bus": "bus", "electric-bus": "bus", "wet-peat-field": "dry-field"}
"""Layers that take a part of the resting landscape away; the part is a layer of its own."""
RESTING_PARTS = ("smoke", "bus", "dry-field")
FROM_BACK_TO_FRONT = (
    "wet-peat-field",
    "wind-turbines",
    "train",
    "clean-chimney",
    "biogas-plant",
    "new-trees",
    "timber-school",
    "solar-roofs",
    "heat-pump",
    "ground-heat",
    "cycle-path",
    "recycling",
    "led-lamps",
    "electric-bus",
    "biogas-bus",
)


@lru_cache(maxsize=64)
def _layer(name: str, width: int, height: int, ratio: float) -> QPixmap:
    return render_cover(QSvgRenderer(str(landscape_path(name))), width, height, ratio, anchor_bottom=True)


def _depth(name: str) -> int:
    return FROM_BACK_TO_FRONT.index(name) if name in FROM_BACK_TO_FRONT else len(FROM_BACK_TO_FRONT)


class Landscape(Themed, QWidget):
    """``set_layers(("wind-turbines", "biogas-bus"))``; unknown names are left out, new layers fade in."""

    def __init__(self, *, object_name: str = "landscape", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layers: tuple[str, ...] = ()
        self._previous: tuple[str, ...] = ()
        self._fade = Glide(self, self.update, 1.0, duration_ms=900)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleDescription(self.tr("A drawing of the municipality"))
        name_widget(self, object_name)

    @staticmethod
    def available() -> tuple[str, ...]:
        """Names that ``set_layers`` knows."""
        return tuple(name for name in landscape_layers() if name not in RESTING_PARTS)

    def layers(self) -> tuple[str, ...]:
        """The layers that are on."""
        return self._layers

    def set_layers(self, ids: Iterable[str], *, animate: bool = True) -> None:
        """Show exactly these layers over the base."""
        known = set(self.available())
        layers = tuple(dict.fromkeys(name for name in ids if name in known))
        if layers == self._layers:
            return
        self._previous, self._layers = self._layers, layers
        self._fade.jump(0.0)
        if animate:
            self._fade.to(1.0)
        else:
            self._fade.jump(1.0)

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(1366), self.theme.screen_px(227 if self.theme.audience else 210))

    @staticmethod
    def _stack(layers: tuple[str, ...]) -> tuple[str, ...]:
        hidden = {HIDES[name] for name in layers if name in HIDES}
        resting = tuple(part for part in RESTING_PARTS if part not in hidden)
        order = sorted(layers, key=lambda name: (_depth(name), name))
        return (*resting, *order)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.width() < 2 or self.height() < 2:
            return
        painter = QPainter(self)
        size = (self.width(), self.height(), self.devicePixelRatioF())
        painter.drawPixmap(0, 0, _layer("base", *size))
        now, before = self._stack(self._layers), self._stack(self._previous)
        for name in dict.fromkeys((*before, *now)):
            share = 1.0
            if name not in before:
                share = self._fade.value
            elif name not in now:
                share = 1.0 - self._fade.value
            if share > 0:
                painter.setOpacity(share)
                painter.drawPixmap(0, 0, _layer(name, *size))
