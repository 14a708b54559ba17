"""Exercises, and groups that are set them. Refuses to order people by success."""
