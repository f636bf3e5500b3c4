"""The screens. Each draws from a state and sends commands; none keeps the truth itself."""
