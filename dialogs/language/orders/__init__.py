"""What words want of the coach itself: a command, a setting, an explanation. Refuses wishes."""
