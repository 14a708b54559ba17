"""What people look at outside an interview, and what is told unasked. Refuses to read any words."""
