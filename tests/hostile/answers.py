"""What every answer to a hostile request must look like."""

import json
from typing import Any

import httpx

JSON = {"content-type": "application/json"}
HEADERS = {
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
}
LEAKS = ("Traceback", 'File "', "site-packages", "sqlite3", "asyncpg", "SELECT ", "INSERT ", "tortoise")


def faults(answer: httpx.Response) -> list[str]:
    """List what is wrong with an answer, whatever was asked."""
    text = answer.text
    found = [f"{name} is missing" for name, value in HEADERS.items() if answer.headers.get(name) != value]
    if "content-security-policy" not in answer.headers:
        found.append("no policy")
    if answer.status_code >= 500:
        found.append(f"status {answer.status_code}")
    if "FAULT" in text:
        found.append("a fault")
    found += [f"leaks {leak}" for leak in LEAKS if leak in text]
    return [f"{problem}: {text[:200]}" for problem in found]


def codes(answer: httpx.Response) -> set[str]:
    """Give the codes an answer refuses with: of GraphQL errors, of a problem in the data, or of REST."""
    body = answer.json()
    if "errors" in body:
        return {error.get("extensions", {}).get("code", "none") for error in body["errors"]}
    if "code" in body:
        return {body["code"]}
    return {
        value["code"]
        for value in (body.get("data") or {}).values()
        if isinstance(value, dict) and "code" in value
    }


async def ask(client: httpx.AsyncClient, query: str, **variables: Any) -> httpx.Response:
    """Send a document and its variables as any client would."""
    # Escaped, so that even half a character can be sent.
    body = json.dumps({"query": query, "variables": variables})
    return await client.post("/graphql", content=body, headers=JSON)
