"""Renders every widget and chart of the kit to pictures, offscreen.

python tools/gallery.py OUT [PAGE...]
"""

# ruff: noqa: E501, PLR0915  # sample texts are whole sentences, a page is one long list of widgets

import os
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from klimatpeli.ui.charts import (
    EmissionChart,
    EmissionData,
    InventoryBars,
    InventoryRow,
    SectorSeries,
    SplitBar,
    Waterfall,
    WaterfallStep,
    Wedge,
)
from klimatpeli.ui.landscape import Landscape
from klimatpeli.ui.numbers import NumberFormat
from klimatpeli.ui.theme import AudienceScope, setup_application, theme_manager
from klimatpeli.ui.widgets import (
    CardData,
    CardGrid,
    CardMark,
    CardSlot,
    ChainView,
    Chip,
    Choice,
    ChoiceList,
    CountUpLabel,
    Curtain,
    EmptyState,
    FilterChips,
    FilterOption,
    Gauge,
    HandoverBackground,
    HeaderBar,
    HeadPanel,
    HoldButton,
    IconView,
    InlineMessage,
    KeyFigure,
    Link,
    Loading,
    NotePanel,
    Page,
    Panel,
    Picture,
    PillButton,
    PlanRow,
    PointsEntry,
    RangeStrip,
    ScrollPage,
    SlotView,
    TeamBadge,
    Text,
    Toast,
    choice_field,
    date_field,
    icon_button,
    line_field,
    text_field,
)

FI = NumberFormat("fi")
STEPS = ("Inventointi", "Tavoite", "Toimenpiteet", "Seuranta")
SHARES = (
    ("road_transport", "Tieliikenne", 70),
    ("agriculture", "Maatalous", 51),
    ("machinery", "Työkoneet", 15),
    ("district_heating", "Kaukolämpö", 14),
    ("oil_heating", "Öljylämmitys", 12),
    ("consumption_electricity", "Kulutussähkö", 12),
    ("electric_heating", "Sähkölämmitys", 9),
    ("industry", "Teollisuus", 7),
    ("waste_treatment", "Jätteiden käsittely", 7),
)


def emission_data(plan_end: float = 26.0, *, gap: str = "aukko 39 kt") -> EmissionData:
    history = (*range(2007, 2014), *range(2015, 2024))
    sectors = tuple(
        SectorSeries(
            key, name, tuple(base * (1 - 0.017 * (year - 2007)) * (1 + 0.03 * (year % 3 == 0)) for year in history)
        )
        for key, name, base in SHARES
    )
    years = tuple(range(2023, 2041))
    start = sum(series.values_kt[-1] or 0.0 for series in sectors)
    baseline = tuple(start - 2.6 * (year - 2023) for year in years)
    plan = tuple(
        base if year < 2026 else plan_end + (start * 0.93 - plan_end) * 0.86 ** (year - 2025)
        for year, base in zip(years, baseline, strict=True)
    )
    return EmissionData(
        history_years=history,
        sectors=sectors,
        years=years,
        baseline_kt=baseline,
        plan_kt=plan,
        low_kt=tuple(v - 0.5 * i for i, v in enumerate(plan)),
        high_kt=tuple(v + 0.6 * i for i, v in enumerate(plan)),
        target_year=2030,
        target_kt=39.0,
        target_label="tavoite −80 %",
        baseline_label="Ilman uusia\ntoimia",
        plan_label="Suunnitelma",
        gap_label=gap,
        numbers=FI,
    )


def card(i: int, **changes: object) -> CardData:
    rows = (
        (
            "road_transport",
            "Tieliikenne",
            "bus",
            "Palvelukuljetukset biokaasulla",
            "−1,9",
            1.9,
            "Sivistys- ja tekninen lautakunta",
            "",
            "Käytössä Lahdessa vuodesta 2020",
        ),
        (
            "oil_heating",
            "Öljylämmitys",
            "flame",
            "Kuuden kunnan kiinteistön öljykattiloiden korvaaminen",
            "−0,9",
            0.9,
            "Tekninen lautakunta",
            "Kopioitu Iistä",
            "",
        ),
        (
            "consumption_electricity",
            "Kulutussähkö",
            "solar-panel",
            "Aurinkosähköä kouluihin ja uimahalliin",
            "−0,2",
            0.2,
            "Tekninen lautakunta",
            "Kopioitu Hartolasta",
            "",
        ),
        (
            "agriculture",
            "Maatalous",
            "tractor",
            "Turvepeltojen pohjaveden nosto",
            "−4,7",
            4.7,
            "Maaseutupalvelut",
            "",
            "Uusi: kukaan ei ole vielä tehnyt",
        ),
        (
            "road_transport",
            "Tieliikenne",
            "bike",
            "Talvikunnossapidettävä pyöräilyverkosto",
            "−1,1",
            1.1,
            "Tekninen lautakunta",
            "Kopioitu Joensuusta",
            "",
        ),
        (
            "waste_treatment",
            "Jätteiden käsittely",
            "recycle",
            "Biojäte talteen joka taloudesta",
            "−0,6",
            0.6,
            "Alueellinen jätelautakunta",
            "",
            "Käytössä Lahdessa",
        ),
        (
            "industry",
            "Teollisuus",
            "building-factory",
            "Hukkalämpö kaukolämpöverkkoon",
            "−12,4",
            12.4,
            "Kunnanhallitus",
            "Kopioitu Skellefteåsta",
            "",
        ),
        (
            "electric_heating",
            "Sähkölämmitys",
            "home-bolt",
            "Lämpöpumppuneuvonta pientaloille",
            "−0,8",
            0.8,
            "Rakennusvalvonta",
            "",
            "",
        ),
        (
            "machinery",
            "Työkoneet",
            "backhoe",
            "Päästöttömät työmaat hankinnoissa",
            "−2,1",
            2.1,
            "Tekninen lautakunta",
            "Kopioitu Helsingistä",
            "",
        ),
    )
    sector, name, icon, title, effect, central, decider, copied, precedent = rows[i % len(rows)]
    fields: dict[str, object] = {
        "measure_id": f"m{i}",
        "sector": sector,
        "sector_name": name,
        "icon": icon,
        "title": title,
        "effect": effect,
        "effect_unit": "kt CO₂e\nv. 2030",
        "low": central * 0.6,
        "central": central,
        "high": central * 1.35,
        "range_text": "1,2–2,5 kt",
        "money": FI.meur(0.6),
        "staff": FI.person_years(2),
        "staff_short": FI.person_years_short(2),
        "decider": decider,
        "copied_from": copied,
        "precedent": precedent,
        "back_points": (
            "Tankkausasema valmistui vuoden myöhässä, ja autot ajoivat sillä välin dieselillä.",
            "Kilpailutuksessa unohtui lähikuntien kanssa yhteinen reitti.",
        ),
        "sources": ("Lahden kaupunki 2021", "Syke 2023"),
    }
    fields.update(changes)
    return CardData(**fields)  # type: ignore[arg-type]  # literals from a table


CHAIN = (Link.FILLED, Link.CAKE, Link.EMPTY, Link.EMPTY)
SLOTS = (
    CardSlot("Omistaja", "user", "Tekninen lautakunta"),
    CardSlot("Alku", "calendar-event"),
    CardSlot("Mittari", "gauge"),
)


def team_board() -> QWidget:
    window = Page()
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    header = HeaderBar("Kuikat", "Kierros 2/4 · 2028 — valitkaa toimenpiteet ja antakaa kone eteenpäin", team=0)
    header.set_timer(760)
    header.add_right(PillButton("Kumoa", "arrow-back-up", "on-dark", "small"))
    column.addWidget(header)
    row = QHBoxLayout()
    row.setSpacing(0)
    column.addLayout(row, 1)
    left = QVBoxLayout()
    left.setContentsMargins(14, 16, 6, 18)
    names = ("Kaikki 34", "Liikenne", "Lämmitys", "Maatalous", "Sähkö", "Jätteet", "Teollisuus")
    left.addWidget(FilterChips([FilterOption(str(i), name) for i, name in enumerate(names)]))
    grid = CardGrid()
    marks = (CardMark("arvio", "info-circle", "judged"),)
    grid.set_cards(
        [
            card(0, chosen=True, chain=CHAIN, slots=SLOTS),
            card(1, marks=marks),
            card(2, marks=(CardMark("sudenkuoppa", "alert-triangle", "trap"),)),
            card(3, chosen=True, chain=(Link.FILLED, Link.FILLED, Link.DRIFTED, Link.EMPTY), slots=SLOTS, marks=marks),
            card(4),
            card(5, available=False, unavailable_reason="Rahat eivät riitä: puuttuu 0,4 M€"),
            *(card(i) for i in range(6, 60)),
        ]
    )
    left.addWidget(grid, 1)
    note = Panel(padding=16, spacing=2)
    note.body.addWidget(Text("Turvepeltojen pohjaveden nosto — selvällä suomella", "label"))
    note.body.addWidget(
        Text(
            "Kuivatettu turvepelto vuotaa hiilidioksidia. Kun vesi nostetaan 30 cm:n päähän pinnasta 120 hehtaarilla, vuoto enimmäkseen loppuu.",
            "body",
            "muted",
            wrap=True,
        )
    )
    left.addWidget(note)
    row.addLayout(left, 1)
    side = Panel(padding=20, spacing=10)
    side.setFixedWidth(500)
    top = QHBoxLayout()
    top.addWidget(Text("Suunnitelmanne vuoteen 2030", "title3"), 1)
    top.addWidget(CountUpLabel(FI.percent, -0.63, "number"))
    side.body.addLayout(top)
    chart = EmissionChart(emission_data(), compact=True)
    chart.setFixedHeight(270)
    side.body.addWidget(chart)
    for label, icon, color, share, text in (
        ("Raha", "coins", "cloudberry", 0.68, "4,1 / 6,0 M€ jäljellä"),
        ("Henkilöstö", "users", "#2F6DB5", 0.37, "3 / 8 henkilötyövuotta"),
        ("Ankkurointi", "link", "#B0559B", 0.6, "6 / 10 askelta"),
    ):
        gauge = Gauge(label, icon, color)
        gauge.set_value(share, text)
        side.body.addWidget(gauge)
    side.body.addWidget(Text("Valittu tällä kierroksella", "label"))
    side.body.addWidget(PlanRow("a", "road_transport", "Palvelukuljetukset biokaasulla", FI.kt(-1.9)))
    side.body.addWidget(PlanRow("b", "agriculture", "Turvepeltojen pohjaveden nosto", FI.kt(-4.7)))
    side.body.addStretch(1)
    lock = PillButton("Lukitse valintamme", "lock", "primary", "large", icon_right=True)
    lock.setSizePolicy(lock.sizePolicy().Policy.Expanding, lock.sizePolicy().Policy.Fixed)
    side.body.addWidget(lock)
    row.addWidget(side)
    return window


def cards_close() -> QWidget:
    page = Page()
    column = QVBoxLayout(page)
    column.setContentsMargins(20, 20, 20, 20)
    grid = CardGrid()
    marks = (CardMark("arvio", "info-circle", "judged"),)
    grid.set_cards(
        [
            card(0, chosen=True, chain=CHAIN, slots=SLOTS),
            card(1, marks=marks),
            card(3, chain=(Link.FILLED,) * 4, slots=SLOTS, marks=marks),
            card(5, available=False, unavailable_reason="Rahat eivät riitä: puuttuu 0,4 M€"),
            card(6),
            card(7, hidden_back="Kokemusmerkillä saatte lukea, mikä muualla meni pieleen."),
            card(8),
            card(2),
        ]
    )
    for key in ("m6", "m7"):
        grid.card(key).flip()
    column.addWidget(grid)
    return page


def button_row(*buttons: QWidget) -> QWidget:
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(12)
    for button in buttons:
        layout.addWidget(button)
    layout.addStretch(1)
    return row


def controls() -> QWidget:
    scroll = ScrollPage(tone="paper", margins=(24, 20, 24, 20), spacing=14)
    kinds = ("primary", "secondary", "quiet", "danger", "amber", "link")
    scroll.body.addWidget(button_row(*(PillButton(f"{kind.title()}", "leaf", kind) for kind in kinds)))  # type: ignore[arg-type]  # literals from a table
    disabled = PillButton("Ei vielä", "lock", "primary")
    disabled.setEnabled(False)
    focused = PillButton("Seuraava", "arrow-right", "primary", "large", icon_right=True)
    scroll.body.addWidget(
        button_row(
            focused,
            HoldButton("Pidä painettuna"),
            disabled,
            PillButton("Pimennä", "eye-off", hint="B"),
            icon_button("player-pause", "Tauko"),
            icon_button("plus", "Lisää"),
            PillButton("Pieni", size="small"),
        )
    )
    columns = QHBoxLayout()
    columns.setSpacing(18)
    scroll.body.addLayout(columns)
    left, middle, right = Panel(), Panel(accent="cloudberry"), Panel(accent="leaf", accent_side="top")
    for panel in (left, middle, right):
        columns.addWidget(panel, 1)
    left.body.addWidget(Text("Lomake", "title3"))
    name = line_field("Kunnan nimi", text="Hollola", help_text="Kirjoita niin kuin kunta sen kirjoittaa.")
    left.body.addWidget(name)
    wrong = line_field("Diaarinumero", text="12/2026 x")
    wrong.set_error("Numero on muotoa 123/11.00/2026. Korjaa ja paina Enter.")
    left.body.addWidget(wrong)
    left.body.addWidget(text_field("Mitä tämän ihmisen pitää kuulla?", lines=2))
    left.body.addWidget(date_field("Tarkistuspäivä", date(2027, 3, 15), locale=FI.locale))
    left.body.addWidget(choice_field("Omistaja", [("t", "Tekninen lautakunta"), ("s", "Sivistyslautakunta")]))
    left.body.addStretch(1)
    middle.body.addWidget(Text("Vastaukset", "title3"))
    points = QHBoxLayout()
    points.addWidget(Text("Tieliikenne"), 1)
    points.addWidget(PointsEntry(35, accessible_name="Tieliikenne"))
    middle.body.addLayout(points)
    chips = QHBoxLayout()
    for text, tone in (
        ("selvä", "good"),
        ("ei vielä", "attention"),
        ("myöhässä", "bad"),
        ("aloitettu", "info"),
        ("…", "neutral"),
    ):
        chips.addWidget(Chip(text, tone=tone))  # type: ignore[arg-type]  # literals from a table
    chips.addStretch(1)
    middle.body.addLayout(chips)
    badges = QHBoxLayout()
    for i in range(6):
        badges.addWidget(TeamBadge(i, size=26))
        badges.addWidget(TeamBadge(i, style="bar"))
    badges.addWidget(IconView("cake", "cloudberry_text", 26, disc="cloudberry_soft"))
    badges.addStretch(1)
    middle.body.addLayout(badges)
    middle.body.addWidget(KeyFigure("−4,7", "kt CO₂e\nvuonna 2030"))
    middle.body.addWidget(RangeStrip(1.2, 1.9, 2.6, scale=5, text="1,2–2,6 kt"))
    middle.body.addWidget(Loading("Lasketaan parasta suunnitelmaa"))
    middle.body.addStretch(1)
    right.body.addWidget(Text("Ankkurointi", "title3"))
    right.body.addWidget(
        ChainView(
            CHAIN,
            names=("Kunnanhallitus", "Johtoryhmä", "Yksikön päällikkö", "Ne, jotka tekevät"),
            sentences=("Säästää 40 000 euroa vuodessa", "", "", ""),
            interactive=True,
        )
    )
    right.body.addWidget(SlotView("Omistaja", "user", "Tekninen lautakunta"))
    right.body.addWidget(SlotView("Mittari", "gauge"))
    gauge = Gauge("Raha", "coins", "cloudberry")
    gauge.set_value(1.0, "0,4 M€ yli", over=True)
    right.body.addWidget(gauge)
    right.body.addWidget(EmptyState("seedling", "Ei vielä toimenpiteitä", "Valitkaa kortti vasemmalta."))
    for text, tone, action in (
        ("Tallennettu klo 18.42.", "good", ""),
        ("Projektori irrotettiin. Mitään ei kadonnut.", "attention", "Avaa uudelleen"),
        (
            "Tiedostoa ei voitu kirjoittaa: levy on täynnä. Pelin tila on tallessa muistissa.",
            "error",
            "Valitse toinen paikka",
        ),
    ):
        message = InlineMessage()
        message.show_message(text, tone, action)  # type: ignore[arg-type]  # literals from a table
        scroll.body.addWidget(message)
    toast = Toast(scroll)
    toast.say("Valinta kumottu", "info", "Tee uudelleen")
    focused.setFocus(Qt.FocusReason.TabFocusReason)
    return scroll


def audience(build: Callable[[QWidget, QVBoxLayout, HeaderBar], None]) -> QWidget:
    window = Page()
    window.resize(1920, 1080)
    AudienceScope(window)
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    header = HeaderBar("Hollola", "Valtuustoseminaari · kierros 2/4", steps=STEPS, current_step=2)
    header.set_timer(760)
    column.addWidget(header)
    build(window, column, header)
    return window


def round_screen() -> QWidget:
    def build(window: QWidget, column: QVBoxLayout, _header: HeaderBar) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(48, 28, 48, 28)
        row.setSpacing(32)
        column.addLayout(row, 1)
        panel = Panel(padding=18)
        top = QHBoxLayout()
        top.addWidget(Text("Kunnan kasvihuonekaasupäästöt", "title3"), 1)
        top.addWidget(Text("kt CO₂e vuodessa", "caption", "muted"))
        panel.body.addLayout(top)
        panel.body.addWidget(EmissionChart(emission_data()), 1)
        row.addWidget(panel, 5)
        side = QVBoxLayout()
        side.setSpacing(18)
        head = HeadPanel()
        head.body.addWidget(Text("Yhdessä joukkueet löysivät", "caption", "on_spruce_muted"))
        head.body.addWidget(Text("41,8 kt vuodessa", "title1", "on_spruce"))
        head.body.addWidget(Text("yhtä paljon kuin 9 100 autoa", "caption", "on_spruce"))
        side.addWidget(head)
        row.addLayout(side, 3)
        landscape = Landscape()
        landscape.setFixedHeight(227)
        landscape.set_layers(("wind-turbines", "solar-roofs", "biogas-bus", "wet-peat-field", "new-trees"))
        column.addWidget(landscape)

    return audience(build)


def inventory_screen() -> QWidget:
    def build(window: QWidget, column: QVBoxLayout, header: HeaderBar) -> None:
        header.set_steps(STEPS, 0)
        row = QHBoxLayout()
        row.setContentsMargins(48, 36, 48, 48)
        row.setSpacing(36)
        column.addLayout(row, 1)
        panel = Panel(padding=24)
        panel.body.addWidget(Text("Mistä päästömme tulevat?", "title2"))
        rows = [
            InventoryRow(
                key,
                name,
                share / 197,
                (share / 197) * (0.6 if i % 2 else 1.3),
                ((0, share / 180), (1, share / 260), (2, share / 210)),
            )
            for i, (key, name, share) in enumerate(SHARES)
        ]
        chart = InventoryBars(numbers=FI, guess_label="salin arvaus", measured_label="mitattu")
        chart.set_rows(rows, revealed=6)
        panel.body.addWidget(chart, 1)
        row.addWidget(panel, 5)
        side = QVBoxLayout()
        side.setSpacing(28)
        head = HeadPanel()
        head.body.addWidget(Text("Koko Orimattila 2022", "caption", "on_spruce_muted"))
        head.body.addWidget(Text(FI.kt(121.7), "number", "on_spruce"))
        head.body.addWidget(
            Text("−35 % vuodesta 2007. Tavoite on 37,5 kt vuonna 2030.", "small", "on_spruce", wrap=True)
        )
        side.addWidget(head)
        surprise = Panel()
        surprise.body.addWidget(Text("Suurin yllätys", "title3"))
        surprise.body.addWidget(Text("Pellot ja eläimet ovat enemmän kuin autot.", "small", wrap=True))
        side.addWidget(surprise)
        who = Panel()
        who.body.addWidget(Text("Kuka voi muuttaa?", "title3"))
        for text, tone in (
            ("me päätämme 15 %", "good"),
            ("me vaikutamme 65 %", "attention"),
            ("me toivomme 20 %", "neutral"),
        ):
            who.body.addWidget(Chip(text, tone=tone))  # type: ignore[arg-type]  # literals from a table
        side.addWidget(who)
        side.addStretch(1)
        row.addLayout(side, 3)

    return audience(build)


def results_screen() -> QWidget:
    def build(window: QWidget, column: QVBoxLayout, header: HeaderBar) -> None:
        header.set_steps(STEPS, 3)
        header.set_timer(-35)
        row = QHBoxLayout()
        row.setContentsMargins(48, 36, 48, 48)
        row.setSpacing(32)
        column.addLayout(row, 1)
        panel = Panel(padding=22, spacing=12)
        top = QHBoxLayout()
        top.setSpacing(28)
        top.addWidget(CountUpLabel(FI.percent, -0.7, "display"))
        lines = QVBoxLayout()
        lines.addWidget(Text("vuoteen 2030, vuodesta 2007", "small", weight=700))
        lines.addWidget(Text("20 kt tavoitteesta · todennäköisesti −66…−73 %", "caption", "muted"))
        top.addLayout(lines, 1)
        panel.body.addLayout(top)
        steps = [
            WaterfallStep("2007", 196, "total"),
            WaterfallStep("Tähän mennessä", -52),
            WaterfallStep("Ilman uusia toimia", -18, color="#9AA6AB"),
            WaterfallStep("Turvepellot", -14, color="agriculture"),
            WaterfallStep("Kaukolämpö", -12, color="district_heating"),
            WaterfallStep("Liikenne", -24, color="road_transport"),
            WaterfallStep("Öljylämmitys", -9, color="oil_heating"),
            WaterfallStep("Jätteet, muut", -8, color="waste_treatment"),
            WaterfallStep("2030", 59, "total"),
        ]
        panel.body.addWidget(Waterfall(steps, target_kt=39, target_label="tavoite −80 % = 39 kt", numbers=FI), 1)
        split = SplitBar("Salin tuki")
        split.set_counts(14, 8, 2, "14 kannattaa · 8 voi hyväksyä · 2 ei hyväksy")
        panel.body.addWidget(split)
        row.addWidget(panel, 5)
        side = QVBoxLayout()
        side.setSpacing(24)
        side.addWidget(Text("Palkinnot", "title2"))
        for icon, kind, name in (
            ("cake", "Kuukauden kakku", "Majavat"),
            ("feather", "Pingviinipalkinto", "Ilvekset"),
            ("copy", "Paras kopio", "Kuikat"),
        ):
            award = Panel(padding=14)
            line = QHBoxLayout()
            line.setSpacing(22)
            line.addWidget(IconView(icon, "cloudberry_text", 34, disc="cloudberry_soft"))
            words = QVBoxLayout()
            words.addWidget(Text(kind, "caption", "muted"))
            words.addWidget(Text(name, "title3"))
            line.addLayout(words, 1)
            award.body.addLayout(line)
            side.addWidget(award)
        side.addStretch(1)
        row.addLayout(side, 3)

    return audience(build)


def scenario_screen() -> QWidget:
    def build(window: QWidget, column: QVBoxLayout, _header: HeaderBar) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(56, 40, 50, 40)
        row.setSpacing(36)
        column.addLayout(row, 1)
        panel = Panel(padding=0, spacing=0)
        picture = Picture("school-boiler", corners="tl tr")
        panel.body.addWidget(picture, 1)
        words = QVBoxLayout()
        words.setContentsMargins(36, 24, 36, 28)
        words.setSpacing(12)
        words.addWidget(Chip("Lämmitys", "flame", "attention", role="caption"))
        words.addWidget(Text("Koulun öljykattila hajosi", "title2", wrap=True))
        words.addWidget(
            Text(
                "On lokakuu. Teknisen lautakunnan on päätettävä kahdessa viikossa, miten koulu lämpiää seuraavat 20 vuotta.",
                "small",
                wrap=True,
            )
        )
        panel.body.addLayout(words)
        row.addWidget(panel, 2)
        side = QVBoxLayout()
        side.setSpacing(14)
        side.addWidget(Text("Mitä päätätte?", "title2"))
        side.addWidget(
            ChoiceList(
                [
                    Choice(
                        "a",
                        "A",
                        "Hakelaitos",
                        "Oma kattila, paikallinen hake. Tuttua tekniikkaa.",
                        "1,2 M€",
                        "vaikuttaa 2027",
                    ),
                    Choice("b", "B", "Maalämpö", "Reiät pihaan, aurinkopaneelit katolle.", "1,9 M€", "vaikuttaa 2028"),
                    Choice(
                        "c",
                        "C",
                        "Lämpö palveluna",
                        "Yritys investoi, me maksamme megawattitunneista.",
                        "0,3 M€ vuodessa",
                        "vaikuttaa 2027",
                    ),
                ],
                interactive=False,
            )
        )
        note = NotePanel()
        note.body.addWidget(Text("Nuorisovaltuusto kysyy", "caption", weight=700))
        note.body.addWidget(Text("”Mikä näistä on vielä oikein, kun olemme neljäkymppisiä?”", "small", wrap=True))
        side.addWidget(note)
        side.addStretch(1)
        row.addLayout(side, 3)

    return audience(build)


def handover() -> QWidget:
    window = HandoverBackground(0)
    column = QVBoxLayout(window)
    center = Qt.AlignmentFlag.AlignHCenter
    column.addStretch(2)
    column.addWidget(TeamBadge(0, style="tile"), 0, center)
    column.addSpacing(16)
    column.addWidget(Text("Antakaa kone joukkueelle", "title2", "#FFFFFF", weight=400), 0, center)
    column.addWidget(Text("Kuikat", "hero", "#FFFFFF"), 0, center)
    column.addWidget(
        Text(
            "Näppäimistö: nuoren linssi · Puhe: talouden linssi · Aika: virkamiehen linssi",
            "title3",
            "#FFFFFF",
            weight=400,
        ),
        0,
        center,
    )
    column.addSpacing(18)
    button = HoldButton("Pidä painettuna", text_color=window.deep_color.name())
    column.addWidget(button, 0, center)
    column.addStretch(2)
    return window


def curtain() -> QWidget:
    def build(window: QWidget, column: QVBoxLayout, _header: HeaderBar) -> None:
        column.addStretch(1)
        Curtain("Hollola", "Tauko. Jatkamme kello 18.45.", parent=window).fall()

    return audience(build)


def compact_charts() -> QWidget:
    page = Page()
    grid = QGridLayout(page)
    grid.setContentsMargins(20, 20, 20, 20)
    grid.setSpacing(18)
    wedge_data = emission_data()
    with_wedge = EmissionChart(wedge_data)
    with_wedge.show_wedge(
        Wedge(
            tuple(v - min(6.0, max(0, i - 3) * 1.2) for i, v in enumerate(wedge_data.plan_kt)), "agriculture", "−4,7 kt"
        )
    )
    reached = EmissionChart(emission_data(8.0, gap="tavoite saavutettu"), compact=True)
    table = EmissionChart(emission_data(), compact=True)
    panels = []
    for chart in (with_wedge, reached, table):
        panel = Panel(padding=14)
        panel.body.addWidget(chart)
        panels.append(panel)
    grid.addWidget(panels[0], 0, 0)
    grid.addWidget(panels[1], 0, 1)
    grid.addWidget(panels[2], 1, 0)
    inventory = InventoryBars(numbers=FI, guess_label="arvaus", measured_label="mitattu")
    inventory.set_rows([InventoryRow(k, n, s / 197, s / 160) for k, n, s in SHARES], revealed=9)
    last = Panel(padding=14)
    last.body.addWidget(inventory)
    grid.addWidget(last, 1, 1)
    table.toggle_table()
    return page


PAGES: dict[str, tuple[Callable[[], QWidget], tuple[int, int]]] = {
    "team-board": (team_board, (1366, 768)),
    "cards": (cards_close, (1366, 768)),
    "controls": (controls, (1366, 1180)),
    "charts": (compact_charts, (1366, 768)),
    "handover": (handover, (1366, 768)),
    "scenario": (scenario_screen, (1920, 1080)),
    "round": (round_screen, (1920, 1080)),
    "inventory": (inventory_screen, (1920, 1080)),
    "results": (results_screen, (1920, 1080)),
    "curtain": (curtain, (1920, 1080)),
}
VARIANTS = (
    ("light", 1.0, tuple(PAGES)),
    ("dark", 1.0, ("team-board", "controls", "round", "charts")),
    ("high-contrast", 1.0, ("team-board", "controls", "round")),
    ("light", 1.5, ("cards", "controls")),
    ("light", 2.0, ("controls",)),
)


def shoot(window: QWidget, size: tuple[int, int], target: Path) -> None:
    window.resize(*size)
    window.show()
    QApplication.processEvents()
    QApplication.processEvents()
    picture = QPixmap(*size)
    picture.fill(theme_manager().theme.color("paper"))
    window.render(picture, QPoint())
    picture.save(str(target))
    window.close()
    window.deleteLater()
    QApplication.processEvents()


def main(arguments: list[str]) -> int:
    if not arguments:
        print("usage: python tools/gallery.py OUT [PAGE...]")
        return 2
    out = Path(arguments[0])
    out.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    setup_application(app, reduced_motion=True)
    wanted = arguments[1:]
    for palette, scale, pages in VARIANTS:
        theme_manager().set_palette(palette)
        theme_manager().set_text_scale(scale)
        for name in pages:
            if wanted and name not in wanted:
                continue
            build, size = PAGES[name]
            suffix = "" if (palette, scale) == ("light", 1.0) else f"-{palette}-{round(scale * 100)}"
            window = build()
            shoot(window, size, out / f"{name}{suffix}.png")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
