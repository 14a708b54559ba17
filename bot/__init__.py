"""The talking of the coach: Telegram, the terminal and the words; refuses to decide what is said."""
