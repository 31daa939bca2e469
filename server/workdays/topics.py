"""What events of the calendar are told to."""

from server.access.topics import Topic

# Read by what remembers an answer for as long as the calendar stays as it is.
CALENDAR = Topic("calendar")
TOPICS = (CALENDAR,)
