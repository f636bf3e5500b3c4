"""Random numbers that belong to what they are about, and not to the plan they are used in.

Each stream comes from a key (a measure's id, a sector's name) alone. So the same plan always shows the same
band, and two plans differ by what differs in them. The draws are stratified: each of n equally likely slices of
a distribution is hit exactly once, in an order that the key decides; this keeps percentiles quiet.
"""

from __future__ import annotations

import hashlib
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from klimatpeli.emissions.arrays import FloatArray
from klimatpeli.emissions.measures import Range

PERT_LAMBDA = 4.0
_QUANTILE_POINTS = 401
_EXACT_TAIL = 100


@lru_cache(maxsize=1024)
def stream_order(key: str, draws: int) -> NDArray[np.int32]:
    """Which slice of the distribution each draw takes: a permutation of 0 to draws - 1."""
    seed = int.from_bytes(hashlib.blake2b(key.encode(), digest_size=16).digest())
    raw = np.random.PCG64(seed).random_raw(draws)  # raw bits: the same in every version of NumPy
    order = np.argsort(raw).astype(np.int32)
    order.flags.writeable = False
    return order


def _slices(draws: int) -> FloatArray:
    middles: FloatArray = (np.arange(draws) + 0.5) / draws
    return middles


@lru_cache(maxsize=512)
def _unit_pert(mode: float, draws: int) -> FloatArray:
    """Ascending PERT values on 0 to 1, one for each slice; straight between some of them (error below 5e-5)."""
    from scipy.special import betaincinv  # late: a third of a second that a cold start need not pay

    dense_at_both_ends = 0.5 - 0.5 * np.cos(np.linspace(0.0, np.pi, _QUANTILE_POINTS))
    inner = np.rint(dense_at_both_ends * (draws - 1)).astype(np.intp)
    tails = np.r_[0:_EXACT_TAIL, draws - _EXACT_TAIL : draws]
    known = np.unique(np.clip(np.r_[inner, tails], 0, draws - 1))
    middles = _slices(draws)
    quantiles = betaincinv(1.0 + PERT_LAMBDA * mode, 1.0 + PERT_LAMBDA * (1.0 - mode), middles[known])
    values: FloatArray = np.interp(middles, middles[known], quantiles)
    return values


@lru_cache(maxsize=8)
def _unit_normal(draws: int) -> FloatArray:
    from scipy.special import ndtri

    values: FloatArray = ndtri(_slices(draws))
    return values


def pert_draws(key: str, spread: Range, draws: int) -> FloatArray:
    """Draws from a PERT distribution (lambda 4): beta between low and high with its mode at central.

    Source: Malcolm, D. G. et al. (1959), Application of a technique for research and development program
    evaluation, Operations Research 7(5), 646-669.
    """
    width = spread.high - spread.low
    if width == 0:
        return np.full(draws, spread.central)
    unit = _unit_pert((spread.central - spread.low) / width, draws)
    values: FloatArray = spread.low + width * unit[stream_order(key, draws)]
    return values


def normal_draws(key: str, draws: int) -> FloatArray:
    """Draws from the standard normal distribution."""
    values: FloatArray = _unit_normal(draws)[stream_order(key, draws)]
    return values


def forget() -> None:
    """Give back the memory of draws made so far; the same draws come again when asked for."""
    for cached in (stream_order, _unit_pert, _unit_normal):
        cached.cache_clear()
