"""The measures as rows: what no language decides of each. Refuses their words, and to judge a goal."""
