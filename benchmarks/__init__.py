"""Measurements that people start by hand; refuses to judge what they measure."""
