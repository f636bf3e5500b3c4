"""The standard workshop of 90 minutes as a room plays it, from the start screen to the strategy; by either hand.

Three teams: the first and second choose, anchor and fill in all there is, the third is in a hurry. What is played is
decided here and nowhere else, so that the mouse and the keyboard alone can be asked for the same.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from klimatpeli.game import plans
from klimatpeli.game.state import GameState
from klimatpeli.ui.widgets import CardGrid
from tests.ui.driving import Hand

TEAMS = ("Kuikat", "Näädät", "Männyt")
OCCASION = "Valtuuston työpaja – syksy"
SENTENCE = "Säästö näkyy jo ensi talvena, lupaan kysyä asiaa uudelleen."
OBJECTION = "Hinta on arvioitu liian pieneksi."
LEFT_OUT = "Vaatii maanomistajien kuulemista ensin."
ANSWER = "Ketju katkesi useimmin toimialajohtajan kohdalla."
HERO = ("Keskuskeittiö", "Hävikki puolittui vuodessa.")
Look = Callable[[str], None]


class Workshop90:
    """Leads the room. ``look(name)`` is called on every screen in front, once it has something on it."""

    def __init__(self, hand: Hand, look: Look = lambda _name: None) -> None:
        self.hand = hand
        self.look = look

    @property
    def state(self) -> GameState:
        return self.hand.model.state

    def play(self) -> None:
        """The whole of it."""
        self.begin()
        self.welcome()
        self.inventory()
        self.goal()
        for round_ in (1, 2):
            self.round(round_)
        self.choose()
        self.follow_up()
        self.debrief()
        self.end()

    def play_on(self, kind: str) -> None:
        """A part of it, from a workshop that has come so far."""
        match kind:
            case "inventory":
                self.welcome()
                self.inventory()
            case "measures":
                self.enter("measures")
                for seat in range(3):
                    self.measures(seat)
            case _:
                for entry in self.state.joint:
                    self.hand.press(f"edit_{entry.ref}")
                    self.fill_in()

    def enter(self, kind: str) -> None:
        """Go on to the next phase, which is this one."""
        self.hand.next_step()
        assert self.state.phase.kind == kind
        self.look(f"control: {kind}")

    # --- before

    def begin(self) -> None:
        """A new workshop in Orimattila."""
        hand = self.hand
        self.look("start")
        hand.press("new_workshop")
        hand.wait(lambda: hand.find("begin").isEnabled())
        hand.press("choice_orimattila")
        hand.wait(lambda: hand.sees("formats") and hand.sees("filter_90", "formats"))
        self.look("setup")
        hand.write("occasion", OCCASION)
        hand.press("filter_90", "formats")
        hand.press("filter_each_round", "standings")
        for number, name in enumerate(TEAMS, start=1):
            hand.write(f"team_name_{number}", name)
        hand.add("team_2_youth", 2)
        hand.press("begin")
        assert (self.state.phase.kind, self.state.scenario.id) == ("lobby", "orimattila")
        assert tuple(team.name for team in self.state.teams) == TEAMS
        self.look("control: lobby")
        self.to_wall()
        self.look("wall: lobby")
        self.to_control()

    def to_wall(self) -> None:
        self.hand.press("show_wall")
        assert self.hand.play.view == "wall"

    def to_control(self) -> None:
        self.hand.press("wall_control")
        assert self.hand.play.view == "control"

    def welcome(self) -> None:
        self.enter("welcome")
        first, second, _ = self.state.scenario.pulse
        self.hand.add(f"pulse_{first.id}_agree", 3)
        self.hand.add(f"pulse_{first.id}_unsure", 2)
        self.hand.add(f"pulse_{second.id}_disagree", 4)
        assert {(p.agree, p.unsure, p.disagree) for p in self.state.pulses} == {(3, 2, 0), (0, 0, 4)}

    # --- teams

    def team_turn(self, seat: int) -> str:
        """Hand the laptop over and open the team's screen. Returns the team's id."""
        hand, team = self.hand, self.state.teams[seat]
        hand.next_step()
        assert hand.play.view == "handover"
        self.look("handover")
        hand.hold("open")
        assert (hand.play.view, self.state.turn) == ("team", team.id)
        self.look(f"team: {self.state.phase.kind}")
        return team.id

    def hand_back(self, button: str = "done") -> None:
        """The team is done; the facilitator's screen is in front again and the turn is over."""
        self.hand.press(button)
        assert (self.hand.play.view, self.state.turn) == ("control", None), self.hand.where()

    def inventory(self) -> None:
        self.enter("inventory")
        sectors = self.state.scenario.inventory.sectors
        for seat in range(3):
            team_id = self.team_turn(seat)
            for number, sector in enumerate(sectors[seat : seat + 3]):
                self.hand.add(f"points_{sector}", 3 + number)
                self.hand.mark(f"control_{sector}", number)
            if seat == 0:
                self.hand.write("experience_role", "rehtori")
                self.hand.write("experience_text", "Öljystä luovuttiin kahdessa kesässä.")
                self.hand.press("send_experience")
            self.hand.press("even")
            self.hand_back()
            assert sum(points for _, points in self.state.team(team_id).estimate) == 100
        assert self.state.experiences
        self.to_wall()
        while not self.state.inventory_seen:
            self.hand.next_step()
        self.look("wall: inventory")
        self.to_control()

    def goal(self) -> None:
        self.enter("goal")
        for seat in range(3):
            self.team_turn(seat)
            self.hand.press(f"confidence_{2 + seat}")
            self.hand.write("condition", "Jos valtio pitää tukensa.")
            self.hand_back()
        self.hand.next_step()
        assert self.state.confidence_revealed
        self.look("control: stances")
        self.hand.press("filter_support", "stance_team1")
        self.hand.press("filter_live_with", "stance_team2")
        self.hand.press("filter_objection", "stance_team3")
        self.hand.write("objection_reason_target/team3", OBJECTION)
        self.hand.press("objection_save_target/team3")
        assert [stance.stance for stance in self.state.stances] == ["support", "live_with", "objection"]
        self.hand.next_step()
        assert self.state.goal_confirmed

    def round(self, number: int) -> None:
        self.enter("card")
        self.hand.next_step()
        assert self.state.card_of_round(number)
        self.enter("measures")
        for seat in range(3):
            self.measures(seat)
        self.enter("dialog")
        for seat in range(3):
            self.dialog(seat)
        self.enter("predict")
        for seat in range(3):
            self.team_turn(seat)
            self.hand.press("guess_less")
            self.hand_back()
        self.enter("reveal")
        self.to_wall()
        for shown in range(1, 5):
            self.hand.next_step()
            assert sum(result.round == number for result in self.state.results) == shown
        self.look("wall: reveal")
        self.to_control()
        self.enter("cake")
        for seat in range(3):
            self.cake(seat)
        self.hand.next_step()
        assert number in self.state.cakes_revealed

    def measures(self, seat: int) -> None:
        """The card, two measures, and for the first two teams a whole chain with its slots."""
        hand, team_id = self.hand, self.team_turn(seat)
        card = self.state.scenario.card(self.state.card_of_round(self.state.round) or "")
        usual = next(option.id for option in card.options if option.as_usual)
        hand.press(f"option_{usual if seat == 2 else card.options[0].id}")
        hand.press("next_step")
        assert hand.sees("cards")
        for _ in range(1 if seat == 2 else 2):
            grid = hand.find_a(CardGrid, "cards")
            team = self.state.team(team_id)
            ready = [key for key in grid.visible_ids() if grid.card(key).data.available and team.item(key) is None]
            hand.choose_card(ready[seat])
            assert self.state.team(team_id).item(ready[seat]) is not None
        hand.press("step_anchor")
        if seat != 2:
            self.anchor(team_id)
        self.hand_back()

    def anchor(self, team_id: str) -> None:
        """Place links until the chain is whole or the steps are spent, and say who asks."""
        hand = self.hand
        self.look("team: anchor")
        while hand.sees("place_link") and self.state.team(team_id).steps:
            steps = self.state.team(team_id).steps
            hand.write("link_sentence", SENTENCE)
            hand.press("place_link")
            assert self.state.team(team_id).steps == steps - 1
        hand.write("goal", "70 %")
        hand.press("save_slots")
        assert any(item.follow_up.complete for item in self.state.team(team_id).plan)

    def dialog(self, seat: int) -> None:
        hand, team_id = self.hand, self.team_turn(seat)
        refs = [item.ref for item in self.state.team(team_id).plan if not item.as_usual]
        hand.press(f"ask_{refs[-1]}")
        hand.press("another_question")
        hand.write("answer", "Kysymme joka kesäkuussa.")
        hand.press("not_yet" if seat == 2 else "clear")
        self.hand_back("lock")
        assert self.state.round in self.state.team(team_id).locked_rounds

    def cake(self, seat: int) -> None:
        team_id = self.team_turn(seat)
        self.hand.choose_card(self.hand.find_a(CardGrid, "cards").visible_ids()[0])
        self.hand_back()
        assert any(vote.team_id == team_id and vote.round == self.state.round for vote in self.state.cake_votes)

    # --- ending

    def choose(self) -> None:
        self.enter("choose")
        table = plans.on_the_table(self.state)
        for seat in range(3):
            self.team_turn(seat)
            self.hand.add(f"points_{table[seat]}", 3)
            self.hand.add(f"points_{table[seat + 1]}", 2)
            self.hand_back()
        self.hand.next_step()
        assert self.state.points_revealed
        self.look("control: consent")
        wanted = [ref for ref, points in plans.points_total(self.state) if points]
        for number, ref in enumerate(wanted):
            self.consent(ref, last=number == len(wanted) - 1)
        assert len(self.state.joint) == len(wanted) - 1
        assert self.state.left == ((wanted[-1], LEFT_OUT),)

    def consent(self, ref: str, *, last: bool) -> None:
        hand = self.hand
        hand.press("filter_support", "stance_team1")
        hand.press("filter_live_with", "stance_team2")
        if last:
            hand.press("filter_objection", "stance_team3")
            hand.write(f"objection_reason_{ref}/team3", OBJECTION)
            hand.press(f"objection_save_{ref}/team3")
            hand.write("leave_reason", LEFT_OUT)
            hand.press("leave_item")
        else:
            hand.press("filter_support", "stance_team3")
            hand.press("agree_item")

    def follow_up(self) -> None:
        """What the teams filled in came along; the rest is typed now, and one is looked at again."""
        self.enter("follow_up")
        while not all(entry.follow_up.complete for entry in self.state.joint):
            done = sum(entry.follow_up.complete for entry in self.state.joint)
            self.fill_in()
            assert sum(entry.follow_up.complete for entry in self.state.joint) == done + 1
        first = self.state.joint[0].ref
        self.hand.press(f"edit_{first}")
        self.fill_in()
        kept = next(entry.follow_up for entry in self.state.joint if entry.ref == first)
        assert (kept.baseline, kept.goal, kept.next_meeting) == ("410", "120", "2027-02-15")

    def fill_in(self) -> None:
        self.hand.press("follow_up_suggest")
        self.hand.write("follow_up_indicator", "Öljylämmitettyjä taloja")
        self.hand.write("follow_up_baseline", "410")
        self.hand.write("follow_up_goal", "120")
        self.hand.write("follow_up_next_meeting", "15.2.2027")
        self.hand.write("follow_up_review_date", "15.6.2028")
        self.hand.press("follow_up_save")

    def debrief(self) -> None:
        self.enter("debrief")
        for number, question in enumerate(self.state.scenario.debrief):
            self.hand.next_step()
            assert self.state.debrief_asked[-1] == question.id
            if number < 2:
                self.hand.write("debrief_answer", ANSWER)
                self.hand.press("note_answer")
        assert [answer for _, answer in self.state.answers] == [ANSWER, ANSWER]

    def end(self) -> None:
        self.enter("end_pulse")
        self.hand.add(f"pulse_{self.state.scenario.pulse[0].id}_agree", 5)
        item = self.state.scenario.end_items[0].id
        self.hand.add(f"item_{item}_before", 1)
        self.hand.add(f"item_{item}_now", 4)
        self.enter("awards")
        self.hand.write("hero_unit", HERO[0])
        self.hand.write("hero_reason", HERO[1])
        self.hand.press("name_hero")
        self.hand.next_step()
        assert self.state.hero == HERO
        assert self.state.awards_revealed
        self.to_wall()
        self.look("wall: awards")
        self.to_control()
        self.enter("close")
        self.hand.press("close_workshop")
        assert self.state.closed_at

    def take_home(self, pdf: Path) -> None:
        """Into the strategy database, the PDF for the agenda, and the strategy as it now stands."""
        hand = self.hand
        hand.press("export_database")
        hand.wait(lambda: hand.play.toast.isVisible() and "strategiatietokan" in hand.play.toast.text().lower())
        said = hand.play.toast.text()
        hand.wait(lambda: hand.play.toast.text() != said)
        assert hand.sees("toast")
        hand.press("write_report")
        hand.wait(lambda: str(pdf) in hand.play.toast.text())
        hand.press("go_home")
        self.look("start with a closed workshop")
        hand.press("open_strategy")
        hand.wait(lambda: hand.sees("measures_table"))
        self.look("strategy")
