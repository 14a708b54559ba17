"""Changes of something kept, in words. Refuses to carry them out."""
