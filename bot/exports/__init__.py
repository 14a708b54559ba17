"""Files to take along: a plan as a PDF, a goal and its course as pictures, dates as a calendar, data as a spreadsheet.

Two halves that never meet: `ordering` writes down in the turn what is to be drawn, every word rendered, as JSON for the
outbox; `drawing` makes the file of it when it leaves. Refuses to look anything up once the turn is over.
"""
