"""What all interviews share when they ask. Refuses to know any of them."""
