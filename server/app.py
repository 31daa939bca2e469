"""The composition root: builds the ASGI app. The only one that serves the schema."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.routing import Route, WebSocketRoute
from starlette.types import ASGIApp

from schema.root import schema
from schema.view import RangkuiGraphQL
from server import worker
from server.database import opened
from server.keys.holding import holding
from server.live.bell import hung_up
from server.settings import Settings
from server.web.accounts import account_routes
from server.web.admission import Admission, Lanes
from server.web.documents import Documents, read_documents
from server.web.factors import factor_routes
from server.web.gate import Gate, on_http_exception
from server.web.health import Health
from server.web.meter import metered_tasks
from server.web.pwa import Pwa
from server.web.recovery import recovery_routes
from server.web.security_txt import security_routes
from server.web.uploads import upload_routes

ROOT = Path(__file__).resolve().parent.parent
# In a wheel the built client lies inside the package; in a checkout where Vite puts it.
PWA_FOLDERS = (ROOT / "server" / "pwa_dist", ROOT / "pwa" / "dist")
DOCUMENTS = (
    ROOT / "server" / "pwa_dist" / "documents.json",
    ROOT / "pwa" / "src" / "graphql" / "documents.json",
)


def known_documents(*, free: bool) -> Documents:
    """Read the documents that the service executes; free: whether those of strangers too."""
    return read_documents(next((file for file in DOCUMENTS if file.is_file()), DOCUMENTS[-1]), free=free)


def make_app(settings: Settings) -> ASGIApp:
    """Build the app for these settings: /graphql, the REST addresses, /health and the PWA under everything else."""
    folder = next((folder for folder in PWA_FOLDERS if folder.is_dir()), PWA_FOLDERS[-1])
    pwa = Pwa(folder, graphiql=settings.graphiql)
    documents = known_documents(free=settings.free_documents)
    health, lanes = Health(settings), Lanes()
    graphql = RangkuiGraphQL(schema, settings, documents, lanes)

    @asynccontextmanager
    async def lifespan(_app: Starlette) -> AsyncIterator[None]:
        # So that what an operation begins side by side counts as its own.
        asyncio.get_running_loop().set_task_factory(metered_tasks)
        working = worker.working(settings, here=settings.with_worker)
        async with opened(settings), holding(settings), hung_up(settings), working:
            # What is away is said in the log now, not first to a citizen.
            first = asyncio.create_task(health.parts())
            try:
                yield
            finally:
                first.cancel()
                await health.stop()

    return Starlette(
        routes=[
            Route("/health", health.answer, methods=["GET"]),
            Route("/graphql", graphql),
            WebSocketRoute("/graphql", graphql),
            *account_routes(settings),
            *factor_routes(settings),
            *recovery_routes(settings),
            *upload_routes(settings),
            *security_routes(settings),
            Route("/{path:path}", pwa.answer, methods=["GET"]),
        ],
        middleware=[
            Middleware(Gate, settings=settings, policy=lambda: pwa.policy),
            Middleware(Admission, settings=settings, documents=documents, lanes=lanes),
        ],
        exception_handlers={HTTPException: on_http_exception},
        lifespan=lifespan,
    )
