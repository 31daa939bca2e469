"""Logs: one JSON object a line on standard output, from us and from every library, and nothing personal in them."""

import logging
import re
import sys
import threading
from collections.abc import MutableMapping
from contextlib import suppress
from types import TracebackType
from typing import Any, TextIO, cast

import structlog
from structlog.stdlib import ProcessorFormatter

Event = MutableMapping[str, Any]

# PostgreSQL names the values that clash, a receipt's code among them.
DETAIL = re.compile(r"(?:^|\\n)(?:DETAIL|CONTEXT): [^\n]*\n?", re.MULTILINE)
log = structlog.get_logger()


def set_up_logs(level_name: str) -> None:
    """Write all logs as JSON lines: ours from this level on, those of libraries from WARNING on at the least."""
    level = logging.getLevelNamesMapping()[level_name]
    output = cast(TextIO, _Forgiving())
    shared: list[structlog.typing.Processor] = [
        structlog.processors.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.processors.format_exc_info,
        without_details,
        structlog.processors.JSONRenderer(),
    ]
    structlog.configure(
        logger_factory=structlog.PrintLoggerFactory(output),
        wrapper_class=structlog.make_filtering_bound_logger(level),
        processors=shared,
    )
    handler = logging.StreamHandler(output)
    handler.setFormatter(ProcessorFormatter(processors=[of_library, *shared]))
    logging.basicConfig(level=max(level, logging.WARNING), handlers=[handler], force=True)
    logging.captureWarnings(True)
    sys.excepthook = _uncaught
    threading.excepthook = lambda lost: _uncaught(lost.exc_type, lost.exc_value, lost.exc_traceback)
    # What fails while it is cleared away, as the generator behind a stream that was dropped.
    sys.unraisablehook = lambda lost: _uncaught(lost.exc_type, lost.exc_value, lost.exc_traceback)


def of_library(_logger: object, method: str, event: Event) -> Event:
    """Name a library's line after its logger, as ours are named after what happened."""
    record: logging.LogRecord = event["_record"]
    told = {"event": record.name, "message": str(event["event"]).strip()}
    return told | ({"exc_info": event["exc_info"]} if event.get("exc_info") else {})


def without_details(_logger: object, _method: str, event: Event) -> Event:
    """Take out what a database quotes of its rows when it explains an error."""
    for name in ("exception", "message"):
        if name in event:
            event[name] = DETAIL.sub("", event[name])
    return event


def _uncaught(kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
    if error is not None and not issubclass(kind, KeyboardInterrupt | SystemExit):
        log.critical("program.fault", error=kind.__name__, exc_info=(kind, error, trace))


class _Forgiving:
    """Standard output, but a full disk under it must not turn every answer into a failure."""

    def write(self, text: str) -> None:
        with suppress(OSError):
            sys.stdout.write(text)

    def flush(self) -> None:
        with suppress(OSError):
            sys.stdout.flush()
