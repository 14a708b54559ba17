"""What a wish is about, beside the figures. Refuses to offer goals."""
