"""What words typed at any moment do: report a figure, change a goal, put off, take back. Refuses to ask on its own."""
