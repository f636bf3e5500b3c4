"""A small municipality that does not exist, and a workshop in it, built from the records themselves."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from klimatpeli.content.model import (
    Amount,
    CardOption,
    Cost,
    DebriefQuestion,
    EffectData,
    Equivalent,
    Format,
    Grounds,
    IndicatorData,
    InventoryData,
    Measure,
    OutlookData,
    OutlookPath,
    Phase,
    Precedent,
    Prompt,
    RoundResources,
    Scenario,
    ScenarioCard,
    SectorOutlook,
    SectorText,
    Source,
    Spread,
    TargetData,
    Term,
    Text,
    Viewpoint,
    Viewpoints,
    Vocabulary,
)
from klimatpeli.game.events import DialogHeld
from klimatpeli.game.plans import project_joint
from klimatpeli.game.records import Award, FollowUp, Link, TeamSetup
from klimatpeli.game.state import (
    Cake,
    Experience,
    GameState,
    JointItem,
    PlanItem,
    PulseCount,
    Result,
    StanceRecord,
    TeamState,
    opening,
)
from klimatpeli.strategy.bundle import ExportBundle
from klimatpeli.strategy.effects import joint_effects
from klimatpeli.strategy.snapshot import snapshot

UUID = "0f8fad5b-d9cb-469f-a165-70867728950e"
OTHER_UUID = "7c9e6679-7425-40de-944b-e07fc1f90ae7"
PLACE = "FI-999"
BUSES = f"{PLACE}/biogas_buses"
BOILERS = f"{PLACE}/oil_boilers"
SCHOOL = f"{PLACE}/school:pellets"

JUDGED = Grounds(basis="judged")
SOURCED = Grounds(basis="sourced", sources=("pilot",))


def text(word: str) -> Text:
    return Text(fi=f"{word} (fi)", sv=f"{word} (sv)", en=f"{word} (en)")


def terms(*ids: str) -> tuple[Term, ...]:
    return tuple(Term(id=id_, name=text(id_)) for id_ in ids)


def viewpoints(economy: int = 1) -> Viewpoints:
    return Viewpoints(
        residents=Viewpoint(score=1, reason=text("less noise")),
        environment=Viewpoint(score=2, reason=text("cleaner air")),
        personnel=Viewpoint(score=-1, reason=text("new routines")),
        economy=Viewpoint(score=economy, reason=text("cheaper fuel")),
    )


def _path() -> OutlookPath:
    return OutlookPath(points={"2040": 1.0}, grounds=JUDGED)


def _measure(id_: str, sector: str, share: float, *, precedent: Precedent | None = None) -> Measure:
    return Measure(
        id=id_,
        title=text(id_.replace("_", " ")),
        summary=text("what is done"),
        icon="leaf",
        group="transport",
        sector=sector,
        effects=(
            EffectData(
                kind="cut", sector=sector, share=Spread(low=share / 2, central=share, high=share * 1.5), grounds=SOURCED
            ),
            EffectData(
                kind="outside", t_per_unit=Spread(low=5, central=10, high=20), reason=text("soil"), grounds=JUDGED
            ),
        ),
        cost=Cost(
            invest_meur_per_unit=0.4, annual_meur_per_unit=-0.05, staff_py=0.5, payer=text("the town"), grounds=SOURCED
        ),
        lead_years=1,
        ramp_years=2,
        timing_grounds=JUDGED,
        body="technical_board",
        viewpoints=viewpoints(),
        precedent=precedent,
        warning=text("contracts are long"),
        indicator=IndicatorData(name=text("share of kilometres"), unit=text("%")),
        amount=Amount(unit=text("bus"), suggested=3, limit=10, grounds=JUDGED),
    )


def _option(id_: str, *, as_usual: bool = False) -> CardOption:
    cut = EffectData(kind="cut", sector="heating", share=Spread(low=0.01, central=0.02, high=0.03), grounds=JUDGED)
    return CardOption(
        id=id_,
        title=text(id_),
        summary=text("what is done"),
        invest_meur=0.0 if as_usual else 0.25,
        staff_py=0.1,
        effects=() if as_usual else (cut,),
        not_measurable=text("nothing changes") if as_usual else None,
        viewpoints=viewpoints(-2),
        cause=text("because"),
        as_usual=as_usual,
        grounds=JUDGED,
    )


def make_scenario() -> Scenario:
    sectors = ("road", "heating")
    return Scenario(
        id="testby",
        title=text("Testby"),
        intro=text("intro"),
        place=text("Testby"),
        country="FI",
        population=12_345,
        fictional=True,
        inventory=InventoryData(
            place_id="999",
            place="Testby",
            level="municipality",
            country="FI",
            scope="hinku_without_credits",
            release="2024-09",
            source=Source(id="inventory", title="Invented inventory", publisher="Nobody", year="2024"),
            sectors=sectors,
            years=(2007, 2021, 2022),
            values_kt=((60.0, None, 50.0), (40.0, 31.0, 30.0)),
        ),
        outlook=OutlookData(
            id="outlook",
            country="FI",
            title=text("outlook"),
            note=text("note"),
            base_year=2022,
            sectors=tuple(SectorOutlook(sector=s, activity=_path(), intensity=_path()) for s in sectors),
            grid_factor_g_per_kwh={"2022": 60.0},
            grid_grounds=JUDGED,
        ),
        target=TargetData(
            base_year=2007,
            year=2030,
            reduction=0.8,
            counts_credits=False,
            decided_by=text("Municipal council"),
            grounds=SOURCED,
        ),
        rounds=(
            RoundResources(year=2025, money_meur=4, staff_py=2, steps=6, cards=("school",)),
            RoundResources(year=2027, money_meur=3, staff_py=2, steps=6, cards=("school",)),
        ),
        measures=(
            _measure(
                "biogas_buses",
                "road",
                0.05,
                precedent=Precedent(place="Otherby", year="2019", result=text("runs"), sources=("pilot",)),
            ),
            _measure("oil_boilers", "heating", 0.08),
            _measure("cycle_paths", "road", 0.01),
        ),
        cards=(
            ScenarioCard(
                id="school",
                title=text("The school's boiler"),
                story=text("It broke"),
                theme=text("heat"),
                illustration="school",
                icon="school",
                sector="heating",
                body="education_board",
                question=text("Why?"),
                asker=text("A parent"),
                options=(_option("pellets"), _option("heat_pump"), _option("repair", as_usual=True)),
            ),
        ),
        lenses=(),
        dialog=(),
        jargon=(),
        notes=(),
        pulse=(Prompt(id="we_can", text=text("We can do this")),),
        end_items=(Prompt(id="know_owner", text=text("I know who is responsible")),),
        debrief=(
            DebriefQuestion(id="surprise", stage="learned", text=text("What surprised us?")),
            DebriefQuestion(id="monday", stage="monday", text=text("What do we do on Monday?")),
        ),
        fit_questions=tuple(Prompt(id=f"fit{n}", text=text("fit")) for n in (1, 2, 3)),
        sectors=tuple(SectorText(id=s, name=text(s), short=text(s), icon=s, plain=text(s)) for s in sectors),
        vocabulary=Vocabulary(
            bodies=terms("technical_board", "education_board"),
            links=terms("executive", "management", "head", "officials"),
            groups=terms("councillors", "youth"),
            objection_kinds=terms("fact", "value", "interest"),
            stances=terms("support", "live_with", "objection"),
            controls=terms("decide", "influence", "hope"),
            cornerstones=terms("inventory", "goal", "measures", "follow_up"),
            phases=terms("welcome", "choose"),
            measure_groups=terms("transport"),
            viewpoints=terms("residents", "environment", "personnel", "economy"),
            bases=terms("sourced", "derived", "judged"),
            awards=terms("best_copy"),
            award_reasons=terms("best_copy"),
            factors=terms("a", "b", "c", "d", "e", "f"),
        ),
        formats=(
            Format(
                id="60",
                title=text("an hour"),
                minutes=60,
                phases=(
                    Phase(kind="welcome", minutes=10),
                    Phase(kind="measures", round=1, minutes=30),
                    Phase(kind="choose", minutes=20),
                ),
            ),
        ),
        equivalents=(Equivalent(id="cars", name=text("{n} cars"), t_each=2.0, grounds=JUDGED),),
        sources=(Source(id="pilot", title="Bus pilot", publisher="Otherby", year="2019"),),
    )


SCENARIO = make_scenario()


def item(ref: str, *, links: int = 4, units: float = 2.0, copied: bool = False, **changes: Any) -> PlanItem:
    made = PlanItem(
        ref=ref,
        kind="option" if ":" in ref else "measure",
        units=units,
        round=1,
        year=2025,
        cost_meur=0.4 * units,
        staff_py=0.5,
        copied=copied,
        links=tuple(Link("step", f"Link {n} hears this", 1) for n in range(1, links + 1)),
    )
    return replace(made, **changes)


def follow_up(owner: str = "Vehicle depot", **changes: str) -> FollowUp:
    made = FollowUp(
        owner=owner,
        indicator="Share of kilometres on biogas",
        unit="%",
        baseline="34 %",
        goal="100 %",
        start="2026-08-01",
        next_meeting="2026-05-12",
        review_date="2027-03-15",
    )
    return replace(made, **changes)


def joint(ref: str, team_id: str = "north", *, owner: str = "Vehicle depot", **changes: Any) -> JointItem:
    return JointItem(ref, team_id, item(ref, **changes), follow_up(owner))


def make_state(uuid: str = UUID, *refs: str, at: str = "2026-03-10T17:00:00+00:00") -> GameState:
    """A workshop just before it is closed, with ``refs`` (the buses and the boilers) as its joint plan."""
    refs = refs or ("biogas_buses", "oil_boilers")
    plan = tuple(item(ref) for ref in refs)
    north = TeamState(
        TeamSetup("north", "Norra", (("councillors", 3), ("youth", 1))),
        plan=plan,
        estimate=(("road", 70), ("heating", 30)),
        controls=(("road", "influence"), ("heating", "decide")),
        confidence=2,
        condition="If the state pays",
        guesses_kt=((1, 60.0),),
        points=((refs[0], 5),),
    )
    south = TeamState(
        TeamSetup("south", "Södra", (("councillors", 2),)),
        plan=(item("cycle_paths", links=1),),
        guesses_kt=((1, 75.0),),
        confidence=4,
        points=((refs[0], 3), (refs[-1], 2)),
    )
    return replace(
        opening(SCENARIO),
        workshop_id=uuid,
        occasion="Council seminar",
        format_id="60",
        opened_at=at,
        phase_index=2,
        round=1,
        phase_minutes=(10.0, 30.0, 20.0),
        entered_at=((0, at), (2, at)),
        skipped=((1, "late"),),
        teams=(north, south),
        pulses=(PulseCount("start", "we_can", 2, 3, 1), PulseCount("end", "we_can", 5, 1, 0)),
        experiences=(Experience("south", "parent", "The school bus was cold"),),
        stances=(
            StanceRecord("target", "north", "support", None, ""),
            StanceRecord("target", "south", "live_with", None, "if it is fair"),
            StanceRecord(refs[0], "north", "support", None, ""),
            StanceRecord(refs[0], "south", "objection", "interest", "The villages lose their line"),
        ),
        goal_reduction=0.8,
        dialogs=(DialogHeld("north", "south", refs[0], "q1", "Who pays?", "The fund", True, 1),),
        results=(Result(1, "north", 80.0, 78.0), Result(1, None, 80.0, 72.5)),
        cakes=(Cake("north", refs[0], 1, 2),),
        joint=tuple(JointItem(ref, "north", item(ref), follow_up()) for ref in refs),
        left=(("cycle_paths", "too slow"),),
        answers=(("surprise", "How big the roads are"), ("monday", "Call the depot")),
        end_items=(("know_owner", 1, 5),),
        hero=("The kitchen", "They count their food waste"),
        awards=(Award("best_copy", "north", refs[0], 1.5, ""),),
        awards_revealed=True,
        drifted=((2, "south", "cycle_paths"), (2, "south", "cycle_paths")),
    )


def bundle_of(state: GameState) -> ExportBundle:
    return snapshot(state, joint_effects(state), project_joint(state), fingerprint="abc123")


def with_owner(state: GameState, ref: str, owner: str) -> GameState:
    """The state after the room has written another owner."""
    return replace(
        state,
        joint=tuple(
            replace(entry, follow_up=replace(entry.follow_up, owner=owner)) if entry.ref == ref else entry
            for entry in state.joint
        ),
    )
