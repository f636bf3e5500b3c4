"""What a move is called where people read about it: undo, the timeline."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from klimatpeli.game import commands as c

_NAMES: dict[type, object] = {
    c.OpenWorkshop: QT_TRANSLATE_NOOP("Moves", "workshop opened"),
    c.EnterPhase: QT_TRANSLATE_NOOP("Moves", "phase change"),
    c.ShortenPhase: QT_TRANSLATE_NOOP("Moves", "shorter phase"),
    c.PauseTimer: QT_TRANSLATE_NOOP("Moves", "timer paused"),
    c.ResumeTimer: QT_TRANSLATE_NOOP("Moves", "timer on"),
    c.ResetTimer: QT_TRANSLATE_NOOP("Moves", "timer reset"),
    c.AdjustTimer: QT_TRANSLATE_NOOP("Moves", "timer changed"),
    c.BeginTurn: QT_TRANSLATE_NOOP("Moves", "turn begun"),
    c.EndTurn: QT_TRANSLATE_NOOP("Moves", "turn ended"),
    c.LeaveTable: QT_TRANSLATE_NOOP("Moves", "team left"),
    c.ReturnToTable: QT_TRANSLATE_NOOP("Moves", "team back"),
    c.RecordPulse: QT_TRANSLATE_NOOP("Moves", "hands counted"),
    c.SubmitEstimate: QT_TRANSLATE_NOOP("Moves", "estimate"),
    c.RevealSector: QT_TRANSLATE_NOOP("Moves", "inventory reveal"),
    c.WriteExperience: QT_TRANSLATE_NOOP("Moves", "experience"),
    c.StateConfidence: QT_TRANSLATE_NOOP("Moves", "confidence"),
    c.RevealConfidence: QT_TRANSLATE_NOOP("Moves", "confidence reveal"),
    c.TakeStance: QT_TRANSLATE_NOOP("Moves", "stance"),
    c.ConfirmGoal: QT_TRANSLATE_NOOP("Moves", "goal"),
    c.DrawCard: QT_TRANSLATE_NOOP("Moves", "scenario card"),
    c.ChooseOption: QT_TRANSLATE_NOOP("Moves", "card choice"),
    c.ChooseMeasure: QT_TRANSLATE_NOOP("Moves", "measure chosen"),
    c.DropItem: QT_TRANSLATE_NOOP("Moves", "measure dropped"),
    c.OfferCofunding: QT_TRANSLATE_NOOP("Moves", "offer to share"),
    c.AcceptCofunding: QT_TRANSLATE_NOOP("Moves", "shared cost"),
    c.PlaceLink: QT_TRANSLATE_NOOP("Moves", "anchoring link"),
    c.RemoveLink: QT_TRANSLATE_NOOP("Moves", "anchoring link taken back"),
    c.FillSlots: QT_TRANSLATE_NOOP("Moves", "follow-up"),
    c.ReadWarning: QT_TRANSLATE_NOOP("Moves", "warning read"),
    c.GuardItem: QT_TRANSLATE_NOOP("Moves", "guard"),
    c.HoldDialog: QT_TRANSLATE_NOOP("Moves", "dialog"),
    c.LockPlan: QT_TRANSLATE_NOOP("Moves", "lock"),
    c.GuessTotal: QT_TRANSLATE_NOOP("Moves", "guess"),
    c.RevealResult: QT_TRANSLATE_NOOP("Moves", "result reveal"),
    c.VoteCake: QT_TRANSLATE_NOOP("Moves", "cake vote"),
    c.RevealCake: QT_TRANSLATE_NOOP("Moves", "cake"),
    c.GivePoints: QT_TRANSLATE_NOOP("Moves", "points"),
    c.RevealPoints: QT_TRANSLATE_NOOP("Moves", "points reveal"),
    c.AgreeItem: QT_TRANSLATE_NOOP("Moves", "agreed measure"),
    c.LeaveItem: QT_TRANSLATE_NOOP("Moves", "left out"),
    c.SetFollowUp: QT_TRANSLATE_NOOP("Moves", "follow-up"),
    c.AskDebrief: QT_TRANSLATE_NOOP("Moves", "question"),
    c.NoteAnswer: QT_TRANSLATE_NOOP("Moves", "answer"),
    c.RecordEndItem: QT_TRANSLATE_NOOP("Moves", "hands counted"),
    c.NameHero: QT_TRANSLATE_NOOP("Moves", "everyday hero"),
    c.RevealAwards: QT_TRANSLATE_NOOP("Moves", "awards"),
    c.CloseWorkshop: QT_TRANSLATE_NOOP("Moves", "workshop closed"),
}


def move_name(command: c.Command | None) -> str:
    """A few words for a move; empty without one."""
    return "" if command is None else QCoreApplication.translate("Moves", str(_NAMES[type(command)]))
