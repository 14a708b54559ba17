"""Numbers, shares, sums of money, ranges and lengths of time in a line. Refuses to give them roles."""
