"""Draws the landscape's layers and the scenario cards' pictures as SVG, from shared parts.

    python tools/draw_pictures.py assets

All landscape files share one view box, so they stack. Only shapes that Qt's SVG renderer knows are used.
"""

import sys
from pathlib import Path

SKY, SUN = "#D1E6E4", "#F7D17A"
FAR, MID, NEAR = "#90BF9E", "#5FA077", "#427F5F"
RED, YELLOW, CREAM = "#C95448", "#E5B44F", "#F4EAD5"
ROOF, DOOR, LIT = "#6E3B30", "#3E2A25", "#FBE3A0"
WALL, EAVES, GLASS = "#EADFC8", "#7F4838", "#7EB2CC"
STEEL, DARK_STEEL = "#9AA6AB", "#7E8C90"
PINE, BIRCH, TRUNK = "#1F5B46", "#79B36B", "#6E5340"
LEAF, AMBER, SPRUCE, BLUE, PURPLE = "#0E8A6D", "#F2A33A", "#0E3B34", "#2F6DB5", "#8560A8"
WHITE, INK, ASPHALT = "#FFFFFF", "#10241F", "#38544A"
SKIN = ("#E8B98F", "#C98D64", "#F1CDA8", "#8D5B3F")

LANDSCAPE = (1920, 300)
PICTURE = (720, 430)
SAFE = 0.78
"""Part of a picture's height, from below, that every frame shows."""


def rect(x: float, y: float, w: float, h: float, fill: str, r: float = 0, extra: str = "") -> str:
    return f'<rect x="{x:g}" y="{y:g}" width="{w:g}" height="{h:g}" rx="{r:g}" fill="{fill}" {extra}/>'


def circle(x: float, y: float, r: float, fill: str, extra: str = "") -> str:
    return f'<circle cx="{x:g}" cy="{y:g}" r="{r:g}" fill="{fill}" {extra}/>'


def ellipse(x: float, y: float, rx: float, ry: float, fill: str, extra: str = "") -> str:
    return f'<ellipse cx="{x:g}" cy="{y:g}" rx="{rx:g}" ry="{ry:g}" fill="{fill}" {extra}/>'


def poly(points: str, fill: str, extra: str = "") -> str:
    return f'<polygon points="{points}" fill="{fill}" {extra}/>'


def path(d: str, fill: str = "none", stroke: str = "", width: float = 0, extra: str = "") -> str:
    pen = f'stroke="{stroke}" stroke-width="{width:g}" stroke-linecap="round" stroke-linejoin="round"' if stroke else ""
    return f'<path d="{d}" fill="{fill}" {pen} {extra}/>'


def line(x1: float, y1: float, x2: float, y2: float, stroke: str, width: float) -> str:
    return path(f"M{x1:g} {y1:g}L{x2:g} {y2:g}", stroke=stroke, width=width)


def group(*parts: str, x: float = 0, y: float = 0, scale: float = 1) -> str:
    return f'<g transform="translate({x:g} {y:g}) scale({scale:g})">{"".join(parts)}</g>'


# --- parts; each stands on y = 0 at its left edge, upwards is negative


def pine(height: float = 64, color: str = PINE) -> str:
    half = height * 0.34
    return poly(f"0,0 {half},{-height} {2 * half},0", color)


def birch(height: float = 56) -> str:
    r = height * 0.3
    return (
        rect(r - 2.5, -height * 0.5, 5, height * 0.5, "#F3EFE4")
        + ellipse(r, -height * 0.66, r, height * 0.36, BIRCH)
        + ellipse(r * 0.7, -height * 0.72, r * 0.42, height * 0.2, "#8FC47F")
    )


def house(color: str) -> str:
    return (
        rect(0, -52, 74, 52, color)
        + poly("-9,-50 37,-84 83,-50", ROOF)
        + rect(11, -40, 17, 17, LIT)
        + rect(46, -34, 16, 34, DOOR)
    )


def roof_panel() -> str:
    """On the left slope of a house's roof."""
    return poly("4,-57 31,-77 39,-71 12,-51", "#274C86") + path(
        "M8 -54L35 -74M13 -63L21 -57M22 -70L30 -64", stroke="#9DBFE8", width=1.4
    )


def hall(width: float = 174, windows: int = 4, height: float = 96) -> str:
    step = (width - 24) / windows
    parts = [rect(0, -height, width, height, WALL), rect(-8, -height - 14, width + 16, 15, EAVES)]
    parts += [rect(12 + i * step + (step - 24) / 2, -height + 16, 24, 26, GLASS) for i in range(windows)]
    parts.append(rect(width / 2 - 13, -38, 26, 38, DOOR))
    return "".join(parts)


def plant() -> str:
    return (
        rect(74, -152, 22, 152, DARK_STEEL)
        + rect(0, -92, 122, 92, STEEL)
        + rect(0, -92, 122, 10, "#8A979C")
        + rect(18, -70, 26, 20, "#E4EAEC")
        + rect(54, -70, 26, 20, "#E4EAEC")
        + rect(84, -34, 24, 34, "#6C797E")
    )


def smoke(color: str = "#6F7C7F", opacity: float = 0.5) -> str:
    """Rises from (0, 0)."""
    return path(
        "M0 0C-22 -18 16 -30 2 -50S18 -84 34 -96", stroke=color, width=19, extra=f'stroke-opacity="{opacity:g}"'
    )


def turbine(height: float = 150, turn: float = 12) -> str:
    hub = -height
    blades = "".join(
        f'<g transform="translate(0 {hub:g}) rotate({turn + angle:g})">'
        + poly(f"-3.4,-4 3.4,-4 {height * 0.05:g},{-height * 0.44:g} {height * 0.0:g},{-height * 0.46:g}", WHITE)
        + "</g>"
        for angle in (0, 120, 240)
    )
    return poly(f"-3.6,0 3.6,0 2,{hub} -2,{hub}", WHITE) + blades + circle(0, hub, 6, WHITE)


def bus(color: str, badge: str = "", glass: str = "#DDF2EA") -> str:
    windows = "".join(rect(10 + i * 23, -42, 18, 14, glass, 2) for i in range(5))
    return (
        rect(0, -50, 126, 40, color, 9)
        + windows
        + rect(0, -20, 126, 5, INK, extra='fill-opacity="0.16"')
        + badge
        + circle(28, -8, 10, "#22302C")
        + circle(28, -8, 4, "#B7C2BE")
        + circle(99, -8, 10, "#22302C")
        + circle(99, -8, 4, "#B7C2BE")
    )


def car(color: str) -> str:
    return (
        path("M2 -10V-22Q2 -27 8 -28L20 -40Q23 -43 28 -43H50Q55 -43 58 -39L68 -28L82 -25Q88 -23 88 -17V-10Z", color)
        + path("M25 -29L31 -37H41V-29ZM46 -29V-37H52L60 -29Z", "#DDEBF2")
        + circle(22, -9, 9, "#22302C")
        + circle(22, -9, 3.5, "#B7C2BE")
        + circle(70, -9, 9, "#22302C")
        + circle(70, -9, 3.5, "#B7C2BE")
    )


def bolt(size: float, color: str) -> str:
    """Centred on (0, 0)."""
    s = size / 20
    return poly(
        f"{2 * s},{-10 * s} {-6 * s},{2 * s} {-1 * s},{2 * s} {-2 * s},{10 * s} {6 * s},{-2 * s} {1 * s},{-2 * s}",
        color,
    )


def sprig(size: float, color: str) -> str:
    """A leaf, centred on (0, 0)."""
    s = size / 20
    return path(
        f"M{-8 * s} {8 * s}C{-9 * s} {-4 * s} {-2 * s} {-9 * s} {9 * s} {-9 * s}"
        f"C{9 * s} {3 * s} {3 * s} {8 * s} {-5 * s} {6 * s}Z",
        color,
    )


def person(shirt: str, skin: str = SKIN[0], hair: str = "#4A3428", scale: float = 1) -> str:
    """Seen from the front to the waist or further down; feet at y = 0."""
    return group(
        path("M-22 0V-44Q-22 -64 0 -64T22 -44V0Z", shirt),
        rect(-6, -74, 12, 14, skin, 5),
        circle(0, -86, 17, skin),
        path(
            "M-17 -87C-18 -106 -6 -108 2 -106C14 -106 18 -98 17 -87C12 -94 4 -96 -2 -95C-9 -95 -13 -93 -17 -87Z", hair
        ),
        scale=scale,
    )


def cow() -> str:
    return (
        rect(8, -20, 7, 20, "#EEE8DC")
        + rect(24, -18, 7, 18, "#D8D0C1")
        + rect(60, -20, 7, 20, "#EEE8DC")
        + rect(72, -18, 7, 18, "#D8D0C1")
        + path("M4 -46Q2 -58 16 -58H70Q84 -58 84 -44V-26Q84 -16 72 -16H18Q6 -16 5 -28Z", "#F7F2E8")
        + path(
            "M22 -58H44Q48 -44 34 -38Q22 -40 22 -58ZM60 -30Q74 -40 82 -28Q80 -16 70 -16H62Q56 -22 60 -30Z", "#5B4336"
        )
        + path("M80 -58L98 -66Q112 -66 112 -54Q110 -42 98 -42L82 -44Z", "#5B4336")
        + ellipse(108, -50, 7, 7.5, "#E9B9A7")
        + circle(98, -57, 2, INK)
    )


def bin_(color: str) -> str:
    return (
        rect(2, -34, 22, 34, color, 3)
        + rect(0, -40, 26, 7, color, 3)
        + rect(0, -34, 26, 2, INK, extra='fill-opacity="0.25"')
    )


def lamp() -> str:
    return (
        circle(13, -66, 17, "#FFE9A8", 'fill-opacity="0.55"')
        + path("M0 0V-64Q0 -72 10 -72H16", stroke="#55645F", width=3.4)
        + rect(8, -72, 13, 5, "#FFF6D6", 2)
    )


def heat_pump_unit() -> str:
    return (
        rect(0, -26, 32, 24, "#F7F8F6", 3)
        + circle(12, -14, 8.5, "#C9D3D1")
        + path("M12 -22V-6M4 -14H20", stroke="#7E8C90", width=1.8)
        + rect(24, -21, 4, 14, "#C9D3D1")
        + rect(3, -3, 5, 4, "#7E8C90")
        + rect(24, -3, 5, 4, "#7E8C90")
    )


def dome(color: str = "#3F8D63") -> str:
    return (
        path("M0 0V-20Q0 -46 36 -46T72 -20V0Z", color)
        + rect(0, -20, 72, 20, "#E6ECE6")
        + rect(0, -22, 72, 3, "#2E6C4B")
    )


def train() -> str:
    cars = ""
    for i in range(3):
        x = i * 74
        nose = (
            "M0 0V-30Q0 -34 6 -34H52Q70 -30 72 -6Q72 0 66 0Z" if i == 2 else "M0 0V-30Q0 -34 4 -34H66Q70 -34 70 -30V0Z"
        )
        cars += group(
            path(nose, "#F4F1E8"),
            rect(0, -12, 70, 6, LEAF),
            rect(8, -28, 14, 11, GLASS, 2),
            rect(28, -28, 14, 11, GLASS, 2),
            rect(47, -28, 13, 11, GLASS, 2) if i < 2 else path("M48 -28H54Q60 -26 62 -17H48Z", GLASS),
            x=x,
        )
    return cars


def bicycle(jacket: str) -> str:
    return (
        circle(0, -13, 13, "none", 'stroke="#22302C" stroke-width="3"')
        + circle(42, -13, 13, "none", 'stroke="#22302C" stroke-width="3"')
        + path("M0 -13L14 -32H34L42 -13M14 -32L22 -13L34 -32M22 -13H0M34 -32L32 -40H38", stroke="#B3263A", width=3)
        + path("M14 -36L20 -58L34 -46", stroke=jacket, width=9)
        + path("M16 -36L26 -26L22 -12", stroke="#2A3B46", width=6)
        + circle(23, -69, 8, SKIN[0])
        + path("M14 -70Q15 -80 24 -79T32 -69Z", AMBER)
    )


def coin(r: float = 20) -> str:
    """Centred on (0, 0)."""
    return (
        circle(0, 0, r, "#E2B048")
        + circle(0, 0, r * 0.78, "#F3CF73")
        + path(
            f"M{r * 0.34:g} {-r * 0.36:g}A{r * 0.46:g} {r * 0.46:g} 0 1 0 {r * 0.34:g} {r * 0.36:g}"
            f"M{-r * 0.56:g} {-r * 0.12:g}H{r * 0.16:g}M{-r * 0.56:g} {r * 0.14:g}H{r * 0.1:g}",
            stroke="#8C6412",
            width=r * 0.15,
        )
    )


def svg(size: tuple[int, int], *parts: str) -> str:
    width, height = size
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}">\n'
        + "\n".join(part for part in parts if part)
        + "\n</svg>\n"
    )


# --- the landscape

HOUSES = ((432, 262, RED), (532, 271, YELLOW), (632, 260, RED), (950, 262, CREAM), (1050, 270, RED))


def landscape() -> dict[str, str]:
    def at(x: float, y: float, part: str, scale: float = 1) -> str:
        return group(part, x=x, y=y, scale=scale)

    base = (
        rect(0, 0, 1920, 300, SKY),
        circle(1560, 120, 37, SUN),
        path(
            "M0 192C180 150 330 150 470 186S760 214 900 202S1180 128 1320 130"
            "S1560 172 1700 200S1860 200 1920 176V300H0Z",
            FAR,
        ),
        path("M0 214C160 192 300 206 460 224S760 250 960 246S1300 228 1440 206S1760 176 1920 196V300H0Z", MID),
        *(at(x, 264, pine(66)) for x in (40, 92, 318)),
        *(at(x, 262, pine(64)) for x in (1136, 1158, 1504, 1604, 1838)),
        *(at(x, y, house(color)) for x, y, color in HOUSES),
        at(712, 264, pine(62)),
        at(742, 264, hall()),
        at(1180, 258, plant(), 0.94),
        path("M0 270C240 258 520 262 760 268S1280 280 1480 272S1800 266 1920 270V300H0Z", NEAR),
    )
    bus_at = (1352, 294)
    layers = {
        "base": base,
        "smoke": (at(1260, 112, smoke(), 0.31),),
        "dry-field": (
            path("M96 294L150 272H330L350 294Z", "#7B5B43"),
            path("M150 289L186 275M204 290L224 275M258 290L264 275M310 290L302 275", stroke="#5F4433", width=3),
        ),
        "bus": (
            at(*bus_at, bus("#8B9499", glass="#DCE3E5")),
            *(
                circle(
                    bus_at[0] - 12 - i * 15,
                    bus_at[1] - 16 - i * 5,
                    7 + i * 2.5,
                    "#5E6A6D",
                    f'fill-opacity="{0.45 - i * 0.11:g}"',
                )
                for i in range(3)
            ),
        ),
        "biogas-bus": (at(*bus_at, bus(LEAF, group(sprig(15, WHITE), x=113, y=-27))),),
        "electric-bus": (
            at(1126, 296, bus(BLUE, group(bolt(19, "#FFE08A"), x=115, y=-27), glass="#DCE9F7")),
            at(
                1272,
                294,
                rect(0, -44, 12, 44, "#E9EDEB", 3)
                + rect(2, -40, 8, 8, "#2F6DB5", 1)
                + path("M0 -24H-10Q-16 -24 -16 -18V-12", stroke="#22302C", width=2.4),
            ),
        ),
        "wind-turbines": (
            at(180, 256, turbine(120, 34)),
            at(250, 250, turbine(98, 18)),
            at(1690, 246, turbine(118, 40)),
            at(1772, 244, turbine(98, 92)),
        ),
        "solar-roofs": (
            *(at(x, y, roof_panel()) for x, y, _ in (HOUSES[0], HOUSES[2], HOUSES[3])),
            at(
                742,
                264,
                "".join(
                    path(f"M{14 + i * 50} -112L{26 + i * 50} -126H{54 + i * 50}L{42 + i * 50} -112Z", "#274C86")
                    + path(f"M{28 + i * 50} -112L{40 + i * 50} -126", stroke="#9DBFE8", width=1.6)
                    for i in range(3)
                ),
            ),
        ),
        "wet-peat-field": (
            path("M96 294L150 272H330L350 294Z", "#6FA7BE"),
            path("M158 281H196M232 286H276M284 278H316M128 289H160", stroke="#CBE4EC", width=2.4),
            *(
                path(f"M{x} 291V{274 + (x % 5)}M{x + 5} 291V{278 + (x % 4)}", stroke="#3F7A4F", width=2.4)
                + rect(x - 2, 270 + (x % 5), 4, 8, "#7A5A3B", 2)
                for x in (120, 172, 214, 262, 318)
            ),
        ),
        "clean-chimney": (
            at(
                1180,
                258,
                rect(74, -140, 22, 8, WHITE)
                + rect(74, -124, 22, 8, WHITE)
                + circle(31, -60, 17, LEAF)
                + group(sprig(20, WHITE), x=31, y=-60),
                0.94,
            ),
        ),
        "cycle-path": (
            path(
                "M380 300C520 284 700 282 860 288S1040 298 1090 300H1020C960 296 900 294 850 293S560 292 470 300Z",
                "#C9CFC4",
            ),
            path("M520 293C640 287 760 287 880 292", stroke=WHITE, width=1.8, extra='stroke-dasharray="12 10"'),
            at(600, 291, bicycle("#2F6DB5"), 0.66),
            at(812, 291, bicycle("#B0559B"), 0.66),
        ),
        "heat-pump": (
            at(610, 270, heat_pump_unit(), 0.8),
            at(1028, 262, heat_pump_unit(), 0.8),
            at(1128, 270, heat_pump_unit(), 0.8),
        ),
        "biogas-plant": (
            at(350, 258, dome(), 0.78),
            at(296, 262, dome("#5AA57C"), 0.66),
            path("M404 250H420V236", stroke="#D9E2DC", width=4),
            at(420, 236, path("M-5 0C-8 -8 0 -10 0 -18C6 -12 7 -6 5 0Z", AMBER)),
        ),
        "new-trees": (
            *(
                at(x, y, birch(h))
                for x, y, h in (
                    (134, 268, 58),
                    (392, 268, 44),
                    (512, 268, 40),
                    (926, 272, 44),
                    (1150, 272, 46),
                    (1296, 268, 52),
                    (1490, 268, 52),
                    (1560, 270, 60),
                    (1650, 268, 52),
                    (1752, 268, 58),
                )
            ),
        ),
        "recycling": (
            *(
                at(1800 + i * 30, 293, bin_(color))
                for i, color in enumerate(("#2F6DB5", "#378254", "#BC8A00", "#7B5B43"))
            ),
        ),
        "train": (
            path("M1296 247H1920", stroke="#59675F", width=4),
            path("M1296 251H1920", stroke="#8A7B68", width=3, extra='stroke-dasharray="5 9"'),
            at(1388, 244, train(), 0.82),
        ),
        "ground-heat": (
            path("M744 270H908V290Q908 300 898 300H754Q744 300 744 290Z", "#8A6A4E"),
            *(
                path(f"M{x} 264V292Q{x + 5} 299 {x + 10} 292V264", stroke="#F2A33A", width=3.4)
                for x in (766, 806, 846, 886)
            ),
            *(path(f"M{x + 10} 264V290", stroke="#7EC0E8", width=3.4) for x in (766, 806, 846, 886)),
        ),
        "led-lamps": (*(at(x, 286, lamp(), 0.92) for x in (410, 690, 940, 1170, 1536, 1714)),),
        "timber-school": (
            at(
                1584,
                276,
                rect(0, -64, 150, 64, "#D9A566")
                + "".join(line(0, -64 + i * 8, 150, -64 + i * 8, "#C48D4C", 1.2) for i in range(1, 8))
                + poly("-8,-62 34,-88 158,-70 158,-62", "#8A5A33")
                + "".join(rect(14 + i * 34, -48, 22, 20, "#BFE0EE") for i in range(4))
                + rect(66, -24, 20, 24, "#7A4D2B"),
            ),
        ),
    }
    return {name: svg(LANDSCAPE, *parts) for name, parts in layers.items()}


# --- the cards' pictures


def scene(
    *parts: str, sky: str = SKY, sun: tuple[float, float, float] | None = (610, 166, 44), ground: float = 340
) -> str:
    """A view out of doors; what ``parts`` show stays in the part of the picture that a wide frame leaves."""
    w, h = PICTURE
    return svg(
        PICTURE,
        rect(0, 0, w, h, sky),
        circle(*sun, SUN) if sun else "",
        path(
            f"M0 {ground - 40}C150 {ground - 110} 300 {ground - 70} 430 {ground - 62}"
            f"S640 {ground - 84} 720 {ground - 60}V{h}H0Z",
            FAR,
        ),
        path(
            f"M0 {ground + 22}C160 {ground - 8} 320 {ground - 14} 470 {ground + 2}"
            f"S650 {ground + 12} 720 {ground - 2}V{h}H0Z",
            MID,
        ),
        lowered(*parts),
    )


def lowered(*parts: str) -> str:
    """Smaller, on the same ground: frames wider than the picture cut its top."""
    w, h = PICTURE
    return group(*parts, x=w * (1 - SAFE) / 2, y=h * (1 - SAFE), scale=SAFE)


def indoors(*parts: str, wall: str = "#F0E6D2", floor: str = "#C9B48F") -> str:
    w, h = PICTURE
    return svg(PICTURE, rect(0, 0, w, h, wall), rect(0, 340, w, 90, floor), lowered(*parts))


def put(x: float, y: float, part: str, scale: float = 1) -> str:
    return group(part, x=x, y=y, scale=scale)


def table_scene(*people: tuple[str, str, str]) -> str:
    step = 560 / max(1, len(people))
    seats = "".join(
        put(80 + step * (i + 0.5), 330, person(shirt, skin, hair), 1.35) for i, (shirt, skin, hair) in enumerate(people)
    )
    return seats + rect(50, 300, 620, 26, "#8A5A33", 8) + rect(90, 326, 540, 104, "#A06B3F")


def sheet(*lines: str) -> str:
    return rect(0, 0, 120, 150, WHITE, 8) + "".join(lines)


def pictures() -> dict[str, str]:
    ink_lines = "".join(rect(16, 26 + i * 20, 88 if i % 3 else 60, 8, "#C9CFC9", 4) for i in range(5))
    flakes = "".join(
        circle(x, y, 4, WHITE)
        for x, y in (
            (60, 60),
            (150, 120),
            (240, 50),
            (360, 90),
            (460, 40),
            (520, 150),
            (650, 70),
            (690, 180),
            (90, 200),
            (310, 160),
        )
    )
    meter = (
        path("M-120 0A120 120 0 0 1 120 0", stroke="#E6DFCF", width=36)
        + path("M-120 0A120 120 0 0 1 -37 -114", stroke=LEAF, width=36)
        + path("M60 -104A120 120 0 0 1 120 0", stroke="#B3263A", width=36)
        + path("M0 0L66 -66", stroke=INK, width=10)
        + circle(0, 0, 15, INK)
    )
    bars = "".join(
        rect(x, 300 - h, 52, h, c, 6)
        for x, h, c in ((170, 70, "#9CC7AC"), (240, 120, "#6CC08B"), (310, 96, "#378254"), (380, 168, "#0E8A6D"))
    )
    rink = (
        path("M60 430V250Q60 120 360 120T660 250V430Z", "#E3E9EA")
        + path("M60 250Q60 120 360 120T660 250", stroke="#8FA0A6", width=14)
        + rect(60, 330, 600, 100, "#D6ECF4")
        + path("M60 330H660", stroke="#B3263A", width=6)
        + path("M360 334V430", stroke="#2F6DB5", width=6)
        + circle(360, 400, 30, "none", 'stroke="#2F6DB5" stroke-width="5"')
        + "".join(rect(120 + i * 90, 236, 60, 34, "#FBE3A0", 4) for i in range(6))
    )
    skater = (
        path("M0 -4L24 -34L14 -66", stroke="#2A3B46", width=14)
        + path("M22 -34L44 -8", stroke="#2A3B46", width=14)
        + path("M14 -66L30 -112", stroke="#B3263A", width=26)
        + path("M26 -104L62 -84L96 -20", stroke="#B3263A", width=11)
        + path("M94 -22L118 -6", stroke="#6E5340", width=6)
        + circle(38, -136, 18, "#F2A33A")
        + path("M-10 0H16M34 -2H58", stroke="#59675F", width=5)
    )
    van = (
        path("M0 -14V-96Q0 -108 12 -108H132Q144 -108 150 -98L176 -62L206 -54Q216 -50 216 -40V-14Z", WHITE)
        + path("M124 -92H138L160 -62H124Z", GLASS)
        + rect(0, -44, 216, 8, LEAF)
        + path("M56 -94V-66M42 -80H70", stroke="#B3263A", width=10)
        + circle(46, -14, 19, "#22302C")
        + circle(46, -14, 8, "#B7C2BE")
        + circle(168, -14, 19, "#22302C")
        + circle(168, -14, 8, "#B7C2BE")
    )
    return {
        "school-boiler": scene(
            put(112, 362, hall(330, 6, 154)),
            rect(500, 130, 26, 110, DARK_STEEL),
            rect(452, 240, 90, 122, STEEL),
            rect(476, 300, 34, 62, "#6C797E"),
            put(512, 124, smoke("#55605F", 0.62), 0.7),
        ),
        "land-use": scene(
            path("M0 430L250 330H560L720 430Z", "#C9CFC4"),
            path("M330 330L250 430M420 330L470 430", stroke=WHITE, width=5),
            put(70, 336, house(YELLOW), 1.15),
            put(170, 330, house(RED), 1.0),
            put(470, 334, birch(100)),
            put(540, 338, birch(120)),
            put(
                300,
                318,
                rect(0, -62, 6, 62, TRUNK)
                + rect(-34, -106, 112, 60, WHITE, 6)
                + path("M-18 -62V-76L2 -92L22 -76V-62Z", RED)
                + path("M36 -62V-84H62V-62", stroke="#59675F", width=5),
            ),
            put(612, 346, pine(96)),
        ),
        "fleet": scene(
            rect(-120, 356, 960, 74, ASPHALT),
            path("M-110 394H830", stroke="#F7D17A", width=5, extra='stroke-dasharray="34 26"'),
            put(70, 384, car(RED), 1.5),
            put(250, 384, car(BLUE), 1.5),
            put(430, 388, bus(LEAF, group(sprig(16, WHITE), x=113, y=-27)), 1.75),
            put(
                402,
                366,
                rect(0, -100, 24, 100, "#EEF2F0", 5)
                + rect(4, -92, 16, 18, BLUE, 2)
                + group(bolt(14, "#FFE08A"), x=12, y=-83)
                + path("M0 -50H-14Q-24 -50 -24 -38V-24", stroke="#22302C", width=4),
            ),
        ),
        "school-network": scene(
            put(36, 322, hall(150, 3, 82)),
            put(500, 316, hall(150, 3, 82)),
            put(236, 380, hall(240, 5, 118)),
            path(
                "M186 322C210 350 214 360 232 366M500 320C490 346 486 356 480 366",
                stroke="#F4EFE2",
                width=6,
                extra='stroke-dasharray="12 12"',
            ),
            put(556, 404, bus(AMBER), 1.1),
        ),
        "plant": scene(
            rect(168, 134, 46, 220, DARK_STEEL),
            rect(236, 164, 40, 190, DARK_STEEL),
            rect(130, 224, 330, 140, STEEL),
            rect(130, 224, 330, 16, "#8A979C"),
            "".join(rect(156 + i * 70, 262, 44, 34, "#E4EAEC") for i in range(4)),
            path("M460 364V284L520 250V284L580 250V364Z", "#8A979C"),
            put(190, 126, smoke("#55605F", 0.55), 0.95),
            put(255, 156, smoke("#55605F", 0.4), 0.8),
            path("M588 364Q620 316 660 364Z", "#A9794B"),
            path("M628 372Q660 326 704 372Z", "#8F6238"),
        ),
        "wind": scene(
            put(200, 350, turbine(232, 14)),
            put(360, 340, turbine(172, 60)),
            put(488, 346, turbine(208, 96)),
            put(40, 368, pine(84)),
            put(92, 372, pine(66)),
            put(566, 374, house(RED), 0.9),
            put(650, 372, pine(92)),
        ),
        "budget": indoors(
            rect(110, 60, 400, 260, WHITE, 14),
            path("M150 300H470", stroke="#D8D2C2", width=4),
            bars,
            *(
                ellipse(600, 330 - i * 18, 54, 16, "#E2B048") + ellipse(600, 325 - i * 18, 54, 16, "#F3CF73")
                for i in range(5)
            ),
            put(600, 180, coin(44)),
        ),
        "energy-price": scene(
            put(360, 300, meter, 1.35),
            put(138, 120, bolt(120, AMBER)),
            put(580, 384, house(RED), 1.1),
            sun=None,
        ),
        "grant": indoors(
            put(250, 70, sheet(ink_lines), 1.6),
            put(
                408,
                252,
                circle(0, 0, 40, "#B3263A")
                + poly("-22,26 -34,78 -8,62 0,80 8,62 34,78 22,26", "#8C1528")
                + circle(0, 0, 25, "#F3CF73"),
            ),
            put(560, 310, coin(44)),
            put(140, 300, coin(36)),
            put(600, 230, coin(26)),
            path("M70 210Q120 150 190 170M190 170L164 154M190 170L170 194", stroke=LEAF, width=9),
        ),
        "youth": scene(
            put(160, 430, person(PURPLE, SKIN[0], "#B98442"), 1.75),
            put(300, 430, person(AMBER, SKIN[3], "#22190F"), 1.75),
            put(440, 430, person(LEAF, SKIN[1], "#4A3428"), 1.75),
            put(580, 430, person(BLUE, SKIN[2], "#8A4B2A"), 1.75),
            path(
                "M250 60H470Q494 60 494 84V142Q494 166 470 166H390L356 200L352 166"
                "H250Q226 166 226 142V84Q226 60 250 60Z",
                WHITE,
            ),
            put(316, 113, sprig(46, LEAF)),
            path("M362 96H452M362 122H430", stroke="#B9C4BE", width=10),
            sun=(90, 160, 36),
        ),
        "indoor-air": indoors(
            rect(90, 70, 220, 170, "#BFE0EE", 6),
            path("M90 155H310M200 70V240", stroke=WHITE, width=10),
            rect(84, 64, 232, 182, "none", 6, 'stroke="#FFFFFF" stroke-width="12"'),
            rect(430, 52, 220, 58, "#D7DDDA", 8),
            "".join(line(446 + i * 26, 68, 446 + i * 26, 94, "#8A979C", 6) for i in range(8)),
            path(
                "M470 140C440 180 500 200 470 240M540 140C510 180 570 200 540 240M610 140C580 180 640 200 610 240",
                stroke="#8FC3DB",
                width=9,
            ),
            put(
                200,
                372,
                rect(0, -64, 130, 12, "#A06B3F", 4)
                + rect(12, -52, 8, 52, "#6E5340")
                + rect(110, -52, 8, 52, "#6E5340"),
            ),
            put(264, 320, person("#B0559B", SKIN[0], "#8A4B2A"), 0.95),
            put(
                440,
                372,
                rect(0, -64, 130, 12, "#A06B3F", 4)
                + rect(12, -52, 8, 52, "#6E5340")
                + rect(110, -52, 8, 52, "#6E5340"),
            ),
            put(506, 320, person(BLUE, SKIN[3], "#22190F"), 0.95),
            rect(200, 308, 130, 12, "#A06B3F", 4),
            rect(440, 308, 130, 12, "#A06B3F", 4),
        ),
        "ice-hall": scene(rink, put(210, 414, skater, 0.9), flakes, sun=None, sky="#C7DCE3"),
        "care-logistics": scene(
            rect(-120, 356, 960, 74, ASPHALT),
            path("M-110 396H830", stroke="#F7D17A", width=5, extra='stroke-dasharray="34 26"'),
            put(60, 350, house(CREAM), 1.3),
            put(560, 350, house(RED), 1.2),
            put(262, 392, van, 1.1),
            put(214, 376, person(LEAF, SKIN[1], "#4A3428"), 0.92),
            path("M120 210C200 120 460 110 600 210", stroke="#F4EFE2", width=7, extra='stroke-dasharray="2 18"'),
        ),
        "waste": scene(
            *(put(110 + i * 92, 396, bin_(c), 2.9) for i, c in enumerate(("#7B5B43", "#2F6DB5", "#378254", "#BC8A00"))),
            put(
                492,
                398,
                path("M0 -10V-70H96V-10Z", "#378254")
                + path("M96 -10V-92H134L156 -56V-10Z", "#2B6A44")
                + path("M108 -82H130L144 -58H108Z", GLASS)
                + path("M6 -70Q14 -104 60 -104H96V-70Z", "#4FA371")
                + circle(32, -8, 15, "#22302C")
                + circle(126, -8, 15, "#22302C"),
                1.3,
            ),
        ),
        "employer": scene(
            put(330, 350, hall(300, 6, 150)),
            put(140, 404, bicycle("#2F6DB5"), 1.9),
            put(40, 372, birch(120)),
            put(560, 410, person(AMBER, SKIN[2], "#4A3428"), 0.95),
            put(620, 410, person(PURPLE, SKIN[3], "#22190F"), 0.95),
            sun=(116, 156, 40),
        ),
        "executive": indoors(
            rect(250, 46, 220, 120, "#DDEDEA", 8),
            path("M250 150C300 120 340 130 380 136S450 120 470 110V158Q470 166 462 166H258Q250 166 250 158Z", FAR),
            circle(430, 82, 16, SUN),
            table_scene(
                (SPRUCE, SKIN[0], "#6E6A66"),
                (BLUE, SKIN[1], "#4A3428"),
                ("#B3263A", SKIN[2], "#B98442"),
                (LEAF, SKIN[3], "#22190F"),
            ),
            put(200, 272, rect(0, 0, 64, 30, WHITE, 3)),
            put(452, 272, rect(0, 0, 64, 30, WHITE, 3)),
            put(340, 282, sprig(30, LEAF)),
        ),
    }


def main(out: Path) -> int:
    for folder, drawn in (("landscape", landscape()), ("illustrations", pictures())):
        target = out / folder
        target.mkdir(parents=True, exist_ok=True)
        for name, text in drawn.items():
            (target / f"{name}.svg").write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1] if len(sys.argv) > 1 else "assets")))
