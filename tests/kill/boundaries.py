"""The boundaries of a turn at which the bot is killed, in order; refuses to know how."""

BOUNDARIES = ("received", "before_commit", "after_commit", "sent_not_marked", "before_acknowledgement")
