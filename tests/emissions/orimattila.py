"""Orimattila's emissions in 2007 and 2022, kt CO2e (SYKE, Hinku calculation without credits)."""

from __future__ import annotations

import numpy as np

from klimatpeli.emissions.inventory import Inventory
from klimatpeli.emissions.outlook import IndexPath, Outlook, SectorSpread

KT = {
    "consumption_electricity": (19.3, 6.2),
    "electric_heating": (14.6, 5.0),
    "district_heating": (9.4, 3.1),
    "oil_heating": (10.6, 4.1),
    "other_heating": (10.5, 7.9),
    "industry": (6.8, 4.4),
    "machinery": (15.5, 12.3),
    "road_transport": (47.3, 33.5),
    "rail_transport": (0.0, 0.0),
    "water_transport": (0.1, 0.1),
    "agriculture": (41.6, 38.2),
    "waste_treatment": (7.9, 4.7),
    "f_gases": (4.0, 2.1),
}


def inventory() -> Inventory:
    return Inventory(tuple(KT), (2007, 2022), np.array(list(KT.values())))


def flat_outlook(**intensity_2030: float) -> Outlook:
    """Nothing changes but the named sectors' intensity."""
    return Outlook(
        activity={sector: IndexPath() for sector in KT},
        intensity={
            sector: IndexPath(((2030, intensity_2030[sector]),) if sector in intensity_2030 else ()) for sector in KT
        },
        grid_factor_g_per_kwh=((2022, 75.9), (2030, 34.7)),
        spread={
            sector: SectorSpread(0.2, 0.05, "electricity", trend=0.04)
            if "electric" in sector
            else SectorSpread(0.03, 0.05, sector, trend=0.01)
            for sector in KT
        },
    )
