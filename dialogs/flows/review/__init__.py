"""Looking back: value, cause, decision. Refuses to blame."""
