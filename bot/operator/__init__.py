"""What an operator does by hand; refuses to be reached from a chat."""
