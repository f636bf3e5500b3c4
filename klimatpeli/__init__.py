"""Klimatpeli: play your municipality's climate strategy."""
