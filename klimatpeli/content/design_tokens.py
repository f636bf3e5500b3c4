"""Colours, type sizes and shapes that screens, PDFs and spreadsheets share.

Plain constants: nothing here knows Qt, ReportLab or matplotlib. Colours are ``#RRGGBB``.
"""

from dataclasses import dataclass, replace
from types import MappingProxyType

FONT_FAMILY = "Figtree"


@dataclass(frozen=True, slots=True)
class Palette:
    """One complete set of colours; every text/background pair keeps its contrast promise."""

    name: str
    dark: bool
    paper: str
    surface: str
    note: str
    """Background of a friendly remark (cream in the light theme)."""
    ink: str
    muted: str
    line: str
    """Hairlines and resting borders; decoration only."""
    grid: str
    """Helping lines behind a chart; decoration only."""
    border: str
    """Borders that carry meaning: entry fields, empty slots (3:1)."""
    track: str
    """The empty part of a bar."""
    spruce: str
    on_spruce: str
    on_spruce_muted: str
    spruce_line: str
    leaf: str
    leaf_bright: str
    leaf_text: str
    leaf_soft: str
    primary: str
    primary_hover: str
    on_primary: str
    quiet: str
    quiet_hover: str
    cloudberry: str
    on_cloudberry: str
    cloudberry_text: str
    cloudberry_soft: str
    lingonberry: str
    on_lingonberry: str
    lingonberry_text: str
    lingonberry_soft: str
    sky_text: str
    sky_soft: str
    focus: str
    shadow: str
    shadow_strength: float
    """Opacity of a panel's shadow, 0-1."""


LIGHT = Palette(
    name="light",
    dark=False,
    paper="#F5F3EC",
    surface="#FFFFFF",
    note="#FFF5E1",
    ink="#10241F",
    muted="#54665F",
    line="#E3DFD2",
    grid="#E7E3D8",
    border="#7F8C86",
    track="#ECE8DB",
    spruce="#0E3B34",
    on_spruce="#FFFFFF",
    on_spruce_muted="#B7CFC6",
    spruce_line="#3C655D",
    leaf="#0E8A6D",
    leaf_bright="#6CC08B",
    leaf_text="#0A6650",
    leaf_soft="#D6EFE5",
    primary="#0C7E63",
    primary_hover="#0A6C55",
    on_primary="#FFFFFF",
    quiet="#ECE8DB",
    quiet_hover="#E1DCCB",
    cloudberry="#F2A33A",
    on_cloudberry="#2A1A00",
    cloudberry_text="#774600",
    cloudberry_soft="#FBE7CC",
    lingonberry="#B3263A",
    on_lingonberry="#FFFFFF",
    lingonberry_text="#A61F33",
    lingonberry_soft="#F9DDE0",
    sky_text="#1F5596",
    sky_soft="#DFE9F6",
    focus="#1B62C4",
    shadow="#10241F",
    shadow_strength=0.10,
)

DARK = Palette(
    name="dark",
    dark=True,
    paper="#0B1512",
    surface="#14211D",
    note="#2B2413",
    ink="#F1F4F1",
    muted="#A9B9B2",
    line="#2B3B36",
    grid="#2B3B36",
    border="#75877F",
    track="#24342F",
    spruce="#0E3B34",
    on_spruce="#FFFFFF",
    on_spruce_muted="#B7CFC6",
    spruce_line="#3C655D",
    leaf="#35B592",
    leaf_bright="#6CC08B",
    leaf_text="#63D2B1",
    leaf_soft="#153F34",
    primary="#1F9A7B",
    primary_hover="#2BB08E",
    on_primary="#04120E",
    quiet="#263731",
    quiet_hover="#31463F",
    cloudberry="#F2A33A",
    on_cloudberry="#2A1A00",
    cloudberry_text="#FFC678",
    cloudberry_soft="#3D2E13",
    lingonberry="#F0596E",
    on_lingonberry="#1F0308",
    lingonberry_text="#FF8C9B",
    lingonberry_soft="#43171F",
    sky_text="#9CC4F5",
    sky_soft="#1B3048",
    focus="#8CB8FF",
    shadow="#000000",
    shadow_strength=0.35,
)

HIGH_CONTRAST = Palette(
    name="high-contrast",
    dark=False,
    paper="#FFFFFF",
    surface="#FFFFFF",
    note="#FFFFFF",
    ink="#000000",
    muted="#2B2B2B",
    line="#000000",
    grid="#BDBDBD",
    border="#000000",
    track="#D9D9D9",
    spruce="#001F1A",
    on_spruce="#FFFFFF",
    on_spruce_muted="#FFFFFF",
    spruce_line="#4A6A63",
    leaf="#005A44",
    leaf_bright="#7CE0B8",
    leaf_text="#004936",
    leaf_soft="#D8F0E6",
    primary="#00513D",
    primary_hover="#00382A",
    on_primary="#FFFFFF",
    quiet="#FFFFFF",
    quiet_hover="#E6E6E6",
    cloudberry="#FFB648",
    on_cloudberry="#000000",
    cloudberry_text="#593400",
    cloudberry_soft="#FFE9C7",
    lingonberry="#8F0F24",
    on_lingonberry="#FFFFFF",
    lingonberry_text="#8F0F24",
    lingonberry_soft="#FADFE3",
    sky_text="#0B3A75",
    sky_soft="#DDE9F7",
    focus="#0037C8",
    shadow="#000000",
    shadow_strength=0.0,
)

PALETTES = MappingProxyType({palette.name: palette for palette in (LIGHT, DARK, HIGH_CONTRAST)})


def for_audience(palette: Palette) -> Palette:
    """The palette as the last row of the room needs it: every text colour at least 7:1."""
    if palette.name == "light":
        return replace(
            palette,
            muted="#3B4B45",
            leaf_text="#07503E",
            cloudberry_text="#613900",
            lingonberry_text="#8C1528",
            lingonberry="#A01D30",
            sky_text="#17457D",
            primary="#075643",
        )
    if palette.name == "dark":
        return replace(
            palette,
            muted="#BCCAC4",
            primary="#3FBE9A",
            leaf_text="#7ADDC0",
            lingonberry="#FF7386",
            lingonberry_text="#FFA0AC",
        )
    return palette


SECTORS = (
    "consumption_electricity",
    "electric_heating",
    "district_heating",
    "oil_heating",
    "other_heating",
    "industry",
    "machinery",
    "road_transport",
    "rail_transport",
    "water_transport",
    "agriculture",
    "waste_treatment",
    "f_gases",
    "emission_credits",
)
"""Drawing order of the stacked chart's legend; the chart itself may sort by size."""

SECTOR_COLORS = MappingProxyType(
    {
        "consumption_electricity": "#BC8A00",
        "electric_heating": "#97672F",
        "district_heating": "#B9413B",
        "oil_heating": "#7B5B43",
        "other_heating": "#8C6C46",
        "industry": "#66747B",
        "machinery": "#AF621D",
        "road_transport": "#2F6DB5",
        "rail_transport": "#22788F",
        "water_transport": "#3B6E8C",
        "agriculture": "#8560A8",
        "waste_treatment": "#378254",
        "f_gases": "#B0558F",
        "emission_credits": "#55755F",
    }
)
"""On white paper: at least 3:1."""

SECTOR_COLORS_DARK = MappingProxyType(
    {
        "consumption_electricity": "#DDAE2E",
        "electric_heating": "#C79A63",
        "district_heating": "#D9635C",
        "oil_heating": "#A98569",
        "other_heating": "#B59568",
        "industry": "#94A2A8",
        "machinery": "#D98A45",
        "road_transport": "#5B95DA",
        "rail_transport": "#4FB0C9",
        "water_transport": "#6A9DBB",
        "agriculture": "#AC8ACC",
        "waste_treatment": "#5FB07F",
        "f_gases": "#D080B2",
        "emission_credits": "#86A891",
    }
)
"""The same hues, lighter, on the dark surface: at least 3:1."""

SECTOR_ICONS = MappingProxyType(
    {
        "consumption_electricity": "bolt",
        "electric_heating": "home-bolt",
        "district_heating": "building-factory",
        "oil_heating": "flame",
        "other_heating": "temperature",
        "industry": "building",
        "machinery": "backhoe",
        "road_transport": "car",
        "rail_transport": "train",
        "water_transport": "ship",
        "agriculture": "tractor",
        "waste_treatment": "recycle",
        "f_gases": "spray",
        "emission_credits": "windmill",
    }
)


def sector_color(sector: str, *, dark: bool = False) -> str:
    """The sector's fixed colour; an unknown sector is drawn in a neutral grey."""
    table = SECTOR_COLORS_DARK if dark else SECTOR_COLORS
    return table.get(sector, "#C3CCC8" if dark else "#44504C")


@dataclass(frozen=True, slots=True)
class TeamTone:
    """How one team is told apart: by colour, by shape and by icon."""

    key: str
    fill: str
    """Marks and bars on white (3:1)."""
    deep: str
    """Large backgrounds under white text (4.5:1)."""
    bright: str
    """Marks and bars on the dark surface (3:1)."""
    soft: str
    shape: str
    icon: str


TEAM_TONES = (
    TeamTone("blue", "#0072B2", "#0069A5", "#3D9FDA", "#DCEBF5", "circle", "feather"),
    TeamTone("vermilion", "#D55E00", "#AD4C00", "#F07F2B", "#FBE6D6", "triangle", "paw"),
    TeamTone("green", "#009E73", "#00745A", "#22BE92", "#D8F1E9", "square", "wood"),
    TeamTone("purple", "#B0559B", "#95407F", "#D283C0", "#F3E2EF", "diamond", "fish"),
    TeamTone("ochre", "#A77400", "#835B00", "#E0A82E", "#F7EBD0", "hexagon", "sun"),
    TeamTone("slate", "#4D5C68", "#46545F", "#98A9B6", "#E3E8EC", "star", "leaf"),
)
"""Based on Okabe and Ito's colours, darkened where white paper asks for it."""


def team_tone(index: int) -> TeamTone:
    """The tone of the team in seat ``index`` (0-based); seats beyond the sixth start over."""
    return TEAM_TONES[index % len(TEAM_TONES)]


OPTION_COLORS = ("#378254", "#2F6DB5", "#AF621D", "#8560A8", "#54665F")
"""Options A, B, C, D and "as usual" of a scenario card."""

TYPE_TEAM = MappingProxyType(
    {
        "caption": (13, 400),
        "small": (14, 400),
        "body": (15, 400),
        "label": (15, 600),
        "title3": (18, 700),
        "title2": (21, 700),
        "title1": (27, 700),
        "number": (35, 700),
        "display": (50, 700),
        "hero": (92, 700),
    }
)
"""Type roles of the team and control windows: (size in design pixels, weight), drawn for 1366 x 768."""

TYPE_AUDIENCE = MappingProxyType(
    {
        "caption": (28, 400),
        "small": (30, 400),
        "body": (38, 400),
        "label": (36, 600),
        "title3": (40, 700),
        "title2": (48, 700),
        "title1": (56, 700),
        "number": (76, 700),
        "display": (100, 700),
        "hero": (150, 700),
    }
)
"""Type roles of the audience window, drawn for 1920 x 1080: a line of body text takes 4.5 % of the height."""

AUDIENCE_SIZE = (1920, 1080)
TEAM_SIZE = (1366, 768)


def relative_luminance(color: str) -> float:
    """WCAG 2.1 relative luminance of ``#RRGGBB``."""
    channels = (int(color[i : i + 2], 16) / 255 for i in (1, 3, 5))
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """WCAG 2.1 contrast ratio, 1-21."""
    light, dark = sorted((relative_luminance(one), relative_luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def text_on(background: str) -> str:
    """White or ink, whichever reads better on ``background``."""
    return max("#FFFFFF", LIGHT.ink, key=lambda text: contrast(text, background))
