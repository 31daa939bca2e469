"""Who may see how the installation itself fares."""

from server.access.policy import SYSTEM, TOP_ADMIN, Rule
from server.access.relations import always

RIGHTS = (Rule("installation.watch", TOP_ADMIN | SYSTEM, always),)
