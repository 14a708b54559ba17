"""Kept goals changed, made stronger, let rest. Refuses to set new ones."""
