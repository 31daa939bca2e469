"""Satisfaction surveys of service users (SKM) and quick ratings: questions, arithmetic, published figures.

For citizens who answer, units that improve and anyone who reads the index (IKM).
Source: PermenPANRB 14/2017 on the community satisfaction survey; UU 25/2009.
"""
