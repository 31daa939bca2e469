"""The ordered table of contents: which packages hold models. Everything that walks all domains starts here."""

DOMAINS = (
    "live",
    "access",
    "workdays",
    "files",
    "units",
    "staff",
    "surveys",
    "feedback",
    "complaints",
)

MODEL_MODULES = [f"server.{name}.models" for name in DOMAINS]
