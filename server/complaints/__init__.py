"""Complaints from intake to closure: workflow, deadlines, timeline.

For citizens with or without a name, the verification team and the units that answer. Sources: Perpres
76/2013; the practice of SP4N-LAPOR! (PermenPANRB 62/2018, replaced by 5/2025, whose day counts await
confirmation).
"""
