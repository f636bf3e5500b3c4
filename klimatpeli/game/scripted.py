"""A whole workshop played by script: sensible moves, no dice, the same every time.

It plays by the same commands as people do, so it is the demonstration, the source of screenshots and the longest test
of the rules at once. Three teams think differently: the first buys tonnes per euro, the second the largest effect and
copies what others have done, the third what residents like, and forgets to say who is responsible.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from datetime import datetime, timedelta

from klimatpeli.content.model import DemoTexts, Language, Measure, PhaseKind, Text
from klimatpeli.game import commands as c
from klimatpeli.game import plans
from klimatpeli.game.proposals import proposal
from klimatpeli.game.records import CHAIN_LENGTH, Control, FollowUp, TeamSetup
from klimatpeli.game.state import GameState, PlanItem, TeamState
from klimatpeli.game.violations import RuleViolation
from klimatpeli.game.workshop import Workshop

MEASURES_A_ROUND = 3
JOINT_ITEMS = 8
GROUPS = (("councillors", 3), ("officers", 1), ("business", 1), ("youth", 1))

# Eighteen people, three teams of six. Hands: agree, unsure, disagree; of an end item: before, now.
HANDS_AT_START = ((5, 8, 5), (3, 9, 6), (7, 6, 5))
HANDS_AT_END = ((15, 3, 0), (12, 5, 1), (10, 6, 2))
BEFORE_AND_NOW = ((8, 14), (4, 13), (2, 12), (9, 12), (7, 16))
CONTROLS: dict[str, tuple[Control, Control, Control]] = {
    "electric_heating": ("influence", "influence", "hope"),
    "district_heating": ("decide", "decide", "influence"),
    "oil_heating": ("influence", "decide", "influence"),
    "industry": ("hope", "influence", "hope"),
    "machinery": ("influence", "influence", "decide"),
    "road_transport": ("influence", "influence", "hope"),
    "rail_transport": ("hope", "hope", "influence"),
    "water_transport": ("hope", "hope", "hope"),
    "agriculture": ("hope", "influence", "influence"),
    "waste_treatment": ("decide", "influence", "decide"),
    "f_gases": ("hope", "hope", "influence"),
    "electricity_district_heating": ("decide", "influence", "decide"),
    "own_heating": ("influence", "decide", "influence"),
    "transport": ("influence", "influence", "hope"),
    "waste": ("decide", "influence", "decide"),
    "product_use": ("hope", "hope", "influence"),
}
CONTROL_ELSEWHERE: tuple[Control, Control, Control] = ("influence", "hope", "influence")


class SteppingClock:
    """A clock for scripts: each look at it is ``seconds`` later."""

    def __init__(self, start: datetime, seconds: float = 9.0) -> None:
        self._now = start
        self._step = timedelta(seconds=seconds)

    def __call__(self) -> str:
        self._now += self._step
        return self._now.isoformat(timespec="milliseconds")


class ScriptedWorkshop:
    """Plays a workshop phase by phase; ``play`` plays it whole, ``phases`` stops after each phase."""

    def __init__(self, workshop: Workshop, texts: DemoTexts, language: Language, *, workshop_id: str) -> None:
        self._workshop = workshop
        self._texts = texts
        self._language: Language = language
        self._workshop_id = workshop_id

    def play(self, format_id: str = "90") -> None:
        """Play to the end."""
        for _ in self.phases(format_id):
            pass

    def phases(self, format_id: str = "90") -> Iterator[PhaseKind]:
        """Play on, yielding the kind of each phase when all its moves but going on have been made."""
        self._open(format_id)
        yield self._state.phase.kind
        for index in range(1, len(self._state.format.phases)):
            self._do(c.EnterPhase(index, self._workshop.now()))
            getattr(self, f"_play_{self._state.phase.kind}")()
            yield self._state.phase.kind

    @property
    def _state(self) -> GameState:
        return self._workshop.state

    def _do(self, command: c.Command) -> None:
        self._workshop.submit(command)

    def _try(self, command: c.Command) -> bool:
        """Like a person who reads why it was refused and does something else."""
        try:
            self._workshop.submit(command)
        except RuleViolation:
            return False
        return True

    def _say(self, text: Text) -> str:
        return text.get(self._language)

    def _pick(self, texts: tuple[Text, ...], number: int) -> str:
        return self._say(texts[number % len(texts)])

    def _teams(self) -> tuple[TeamState, ...]:
        return self._state.teams

    # --- beginning -------------------------------------------------------------------------------------------

    def _open(self, format_id: str) -> None:
        known = {term.id for term in self._state.scenario.vocabulary.groups}
        groups = tuple(group for group in GROUPS if group[0] in known)
        teams = tuple(
            TeamSetup(f"team{seat}", self._say(name), groups)
            for seat, name in enumerate(self._texts.team_names, start=1)
        )
        self._do(
            c.OpenWorkshop(
                self._workshop_id, self._say(self._texts.occasion), format_id, teams, "each_round", self._workshop.now()
            )
        )

    def _play_welcome(self) -> None:
        for number, statement in enumerate(self._state.scenario.pulse):
            self._do(c.RecordPulse("start", statement.id, *HANDS_AT_START[number % len(HANDS_AT_START)]))

    def _play_inventory(self) -> None:
        for seat, team in enumerate(self._teams()):
            self._do(c.BeginTurn(team.id))
            self._do(c.SubmitEstimate(team.id, self._estimate(seat), self._controls(seat)))
            self._do(c.EndTurn(team.id))
        experience = self._texts.experiences[0]
        self._do(c.WriteExperience(self._teams()[0].id, self._say(experience.role), self._say(experience.text)))
        while not self._state.inventory_seen:
            self._do(c.RevealSector())

    def _estimate(self, seat: int) -> tuple[tuple[str, int], ...]:
        """Near the truth, but flatter: people think that small things are larger than they are."""
        shares = plans.measured_shares(self._state)
        flat = 1 / len(shares)
        weight = (0.35, 0.6, 0.8)[seat % 3]
        points = {sector: math.floor(100 * ((1 - weight) * share + weight * flat)) for sector, share in shares.items()}
        largest = max(points, key=lambda sector: points[sector])
        points[largest] += 100 - sum(points.values())
        return tuple(points.items())

    def _controls(self, seat: int) -> tuple[tuple[str, Control], ...]:
        sectors = self._state.scenario.inventory.sectors
        return tuple((sector, CONTROLS.get(sector, CONTROL_ELSEWHERE)[seat % 3]) for sector in sectors)

    def _play_goal(self) -> None:
        for seat, team in enumerate(self._teams()):
            self._do(c.StateConfidence(team.id, (3, 2, 4)[seat % 3], self._pick(self._texts.conditions, seat)))
        self._do(c.RevealConfidence())
        for seat, team in enumerate(self._teams()):
            self._do(c.TakeStance("target", team.id, "live_with" if seat == 1 else "support"))
        self._do(c.ConfirmGoal())

    # --- rounds ----------------------------------------------------------------------------------------------

    def _play_card(self) -> None:
        self._do(c.DrawCard(self._state.resources.cards[0]))

    def _play_measures(self) -> None:
        for seat, team in enumerate(self._teams()):
            self._do(c.BeginTurn(team.id))
            for offer in self._state.offers:
                if offer.partner_id == team.id:
                    self._try(c.AcceptCofunding(team.id, offer.offered_by, offer.ref))
            self._choose_option(seat, team.id)
            self._choose_measures(seat, team.id)
            if seat == 0 and len(self._teams()) > 1:
                self._offer(team.id, self._teams()[1].id)
            self._anchor(seat, team.id)
            if not self._has_dialog():
                self._do(c.LockPlan(team.id))
            self._do(c.EndTurn(team.id))

    def _has_dialog(self) -> bool:
        return any(phase.kind == "dialog" and phase.round == self._state.round for phase in self._state.format.phases)

    def _choose_option(self, seat: int, team_id: str) -> None:
        card_id = self._state.card_of_round(self._state.round)
        if card_id is None:
            return
        options = self._state.scenario.card(card_id).options
        real = [option for option in options if not option.as_usual]
        usual = next(option for option in options if option.as_usual)
        if self._state.round == 1 and seat == 2:
            real = []
        for option in [*real[seat % 2 :], *real[: seat % 2], usual]:
            if self._try(c.ChooseOption(team_id, card_id, option.id)):
                return

    def _choose_measures(self, seat: int, team_id: str) -> None:
        if self._state.format.chain_only:
            return
        style = (_tonnes_per_euro, _largest_effect, _liked_by_residents)[seat % 3]
        half = 1 if self._state.round == 1 else 2
        candidates = [m for m in self._state.scenario.measures if m.half == half or self._state.round > 2]
        ranked = sorted(candidates, key=lambda m: -style(self._state, m, self._units(team_id, m)))
        chosen = 0
        for measure in ranked:
            if chosen == MEASURES_A_ROUND:
                break
            copies = measure.precedent is not None and seat == 1
            units = self._units(team_id, measure)
            chosen += units > 0 and self._try(c.ChooseMeasure(team_id, measure.id, units, (copies, copies, copies)))

    def _units(self, team_id: str, measure: Measure) -> float:
        """As many units as half of the money and the limits allow, at most twice what is suggested; 0 if none."""
        if measure.amount is None:
            return 1.0
        left = self._state.team(team_id).money_meur / 2 - measure.cost.fixed_meur
        each = measure.cost.invest_meur_per_unit
        wanted = min(measure.amount.limit, 2 * measure.amount.suggested, left / each if each > 0 else math.inf)
        steps = math.floor(wanted / measure.amount.step + 1e-9)
        return max(0.0, round(steps * measure.amount.step, 9))

    def _offer(self, team_id: str, partner_id: str) -> None:
        fresh = [
            item
            for item in self._state.team(team_id).plan
            if item.kind == "measure" and item.round == self._state.round and item.cost_meur > 0
        ]
        if fresh:
            dearest = max(fresh, key=lambda item: item.cost_meur)
            self._try(c.OfferCofunding(team_id, dearest.ref, partner_id))

    def _anchor(self, seat: int, team_id: str) -> None:
        """Strongest effect first, chain by chain; the third team spreads its steps and skips the slots."""
        items = [item for item in self._state.team(team_id).plan if not item.as_usual and not item.anchored]
        items.sort(
            key=lambda item: -plans.effect_alone(self._state, plans.planned(self._state, item, full=True)).central_kt
        )
        spread = seat == 2
        rounds = CHAIN_LENGTH if spread else 1
        for _ in range(rounds):
            for item in items:
                for _ in range(1 if spread else CHAIN_LENGTH):
                    self._link(team_id, item.ref)
        for item in self._state.team(team_id).plan:
            if not item.as_usual and (seat != 2 or item.kind == "option") and not item.follow_up.complete:
                self._do(c.FillSlots(team_id, item.ref, self._follow_up(item)))

    def _link(self, team_id: str, ref: str) -> None:
        item = self._state.team(team_id).item(ref)
        if item is not None and not item.anchored:
            self._try(c.PlaceLink(team_id, ref, self._say(self._texts.link_sentences[len(item.links)])))

    def _follow_up(self, item: PlanItem) -> FollowUp:
        body = plans.body_of(self._state, item.ref)
        bodies = self._state.scenario.vocabulary.bodies
        owner = next((self._say(term.name) for term in bodies if term.id == body), body)
        proposed = proposal(self._state, item.ref, item.units)
        return FollowUp(
            owner=owner,
            indicator=self._say(proposed.name) if proposed else "",
            unit=self._say(proposed.unit) if proposed else "",
            baseline=self._say(proposed.now) if proposed and proposed.now else "",
            goal=self._say(proposed.goal) if proposed and proposed.goal else "",
            start=str(item.year),
            next_meeting=f"{item.year}-02-15",
            review_date=f"{item.year + 1}-06-15",
        )

    def _play_dialog(self) -> None:
        texts = {question.id: question.text for question in self._state.scenario.dialog}
        answered = [(id_, answer) for id_, answer in self._texts.dialog_answers.items() if id_ in texts]
        turn = (self._state.round - 1) * len(self._teams())
        for seat, team in enumerate(self._teams()):
            items = [item for item in self._state.team(team.id).plan if not item.as_usual and not item.anchored]
            if items:
                question_id, answer = answered[(turn + seat) % len(answered)]
                self._do(
                    c.HoldDialog(
                        team.id,
                        plans.neighbour(self._state, team.id),
                        items[-1].ref,
                        question_id,
                        self._say(texts[question_id]),
                        self._say(answer),
                        clear=seat != 2,
                    )
                )
            self._do(c.LockPlan(team.id))

    def _play_predict(self) -> None:
        """Too hopeful at first; from the second round on nearer, since the last result is known."""
        baseline = plans.baseline_total_kt(self._state)
        parts = (0.92, 0.8, 0.7) if self._state.round == 1 else (0.95, 0.88, 0.8)
        for seat, team in enumerate(self._teams()):
            self._do(c.GuessTotal(team.id, round(baseline * parts[seat % 3], 1)))

    def _play_reveal(self) -> None:
        for _ in range(len(self._teams()) + 1):
            self._do(c.RevealResult())

    def _play_cake(self) -> None:
        teams = self._teams()
        favourite = teams[self._state.round % len(teams)].id
        for team in teams:
            voted = favourite if team.id != favourite else plans.neighbour(self._state, team.id)
            other = self._state.team(voted)
            items = [item for item in other.plan if item.round == self._state.round and not item.as_usual]
            if items:
                self._do(c.VoteCake(team.id, other.id, items[-1].ref))
        self._try(c.RevealCake())

    # --- ending ----------------------------------------------------------------------------------------------

    def _play_choose(self) -> None:
        table = plans.on_the_table(self._state)
        effects = plans.contributions(self._state, plans.room_measures(self._state))
        for seat, team in enumerate(self._teams()):
            own = [item.ref for item in self._state.team(team.id).plan if not item.as_usual]
            others = [ref for ref in table if ref not in own]
            ranked = sorted(own, key=lambda ref: -effects.get(ref, 0.0))[:3] + others[seat : seat + 2]
            points = dict.fromkeys(ranked, 0)
            for number in range(5):
                points[ranked[number % len(ranked)]] += 1
            self._do(c.GivePoints(team.id, tuple(points.items())))
        self._do(c.RevealPoints())
        wanted = [ref for ref, count in plans.points_total(self._state) if count > 0][:JOINT_ITEMS]
        for number, ref in enumerate(wanted):
            self._stances(number, ref)
            if not self._try(c.AgreeItem(ref)):
                self._do(c.LeaveItem(ref, self._say(self._texts.leave_reason)))
        for ref in [ref for ref in table if ref not in wanted][:1]:
            self._do(c.LeaveItem(ref, self._say(self._texts.leave_reason)))

    def _stances(self, number: int, ref: str) -> None:
        for seat, team in enumerate(self._teams()):
            if seat == 2 and number in (1, 4):
                objection = self._texts.objections[number % len(self._texts.objections)]
                self._do(c.TakeStance(ref, team.id, "objection", objection.kind, self._say(objection.text)))
            else:
                self._do(c.TakeStance(ref, team.id, "live_with" if (seat + number) % 3 == 1 else "support"))

    def _play_follow_up(self) -> None:
        for entry in self._state.joint:
            self._do(c.SetFollowUp(entry.ref, self._follow_up(entry.item)))

    def _play_debrief(self) -> None:
        asked: set[str] = set()
        for question in self._state.scenario.debrief:
            if question.stage not in asked and question.stage in self._texts.answers:
                asked.add(question.stage)
                self._do(c.AskDebrief(question.id))
                self._do(c.NoteAnswer(question.id, self._say(self._texts.answers[question.stage])))

    def _play_end_pulse(self) -> None:
        for number, statement in enumerate(self._state.scenario.pulse):
            self._do(c.RecordPulse("end", statement.id, *HANDS_AT_END[number % len(HANDS_AT_END)]))
        for number, item in enumerate(self._state.scenario.end_items):
            self._do(c.RecordEndItem(item.id, *BEFORE_AND_NOW[number % len(BEFORE_AND_NOW)]))

    def _play_awards(self) -> None:
        self._do(c.NameHero(self._say(self._texts.hero_unit), self._say(self._texts.hero_reason)))
        self._do(c.RevealAwards())

    def _play_close(self) -> None:
        self._do(c.CloseWorkshop(self._workshop.now()))


def _tonnes_per_euro(state: GameState, measure: Measure, units: float) -> float:
    cost_meur, _ = plans.price(measure, units)
    return _effect_kt(state, measure, units) / max(cost_meur, 0.05)


def _largest_effect(state: GameState, measure: Measure, units: float) -> float:
    return _effect_kt(state, measure, units)


def _liked_by_residents(state: GameState, measure: Measure, units: float) -> float:
    return measure.viewpoints.residents.score + 0.1 * _effect_kt(state, measure, units)


def _effect_kt(state: GameState, measure: Measure, units: float) -> float:
    return plans.card_effect(state, measure, units).central_kt if units > 0 else 0.0
