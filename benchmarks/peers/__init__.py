"""The same ten-question work for Hadaf and for what people would otherwise pick, on the same Bot API server."""
