"""The facilitator's screen: the agenda, what to say, the phase's work, what the wall shows."""
