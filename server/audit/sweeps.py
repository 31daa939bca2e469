"""The head of the log is signed into its file as time goes by."""

from server.audit.heads import sign
from server.live.sweep import Sweep

SWEEPS = (Sweep("audit.sign", sign),)
