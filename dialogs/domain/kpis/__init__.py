"""The measures: what each is, how it is counted, and in what. Refuses to judge a goal."""
