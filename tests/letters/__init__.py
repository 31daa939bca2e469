"""Letters: a private letter opens for its addressee alone."""
