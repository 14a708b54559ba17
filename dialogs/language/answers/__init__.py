"""What a text says to the question that was asked. Refuses to fill in what only the question knows."""
