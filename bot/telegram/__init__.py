"""The Telegram door: hears updates, hands them to the runner, carries words out; refuses to know what is said."""
