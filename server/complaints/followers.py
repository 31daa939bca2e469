"""What complaints keep of the journal."""

from server.complaints import seen
from server.live.follower import Follower

FOLLOWERS = (Follower("complaints.names_seen", (seen.SEEN_TOPIC,), seen.keep),)
