"""What complaints keep of the journal."""

from server.complaints import seen
from server.complaints.topics import NAMES_SEEN
from server.live.follower import Follower

FOLLOWERS = (Follower("complaints.names_seen", (NAMES_SEEN.name,), seen.keep),)
