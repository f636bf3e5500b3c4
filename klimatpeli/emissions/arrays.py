"""The one array type of the engine."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

FloatArray = NDArray[np.float64]


def fixed(values: ArrayLike | NDArray[Any], shape: tuple[int, ...]) -> FloatArray:
    """Copy values into a read-only array of the given shape.

    Raises:
        ValueError: The values have another shape.
    """
    array = np.array(values, dtype=np.float64)
    if array.shape != shape:
        raise ValueError(f"expected values of shape {shape}, got {array.shape}")
    array.flags.writeable = False
    return array
