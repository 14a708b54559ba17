"""What keeps the project in order while it is worked on; refuses to be part of the wheel."""
