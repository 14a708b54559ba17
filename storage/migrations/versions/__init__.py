"""The steps of the tables, one file each, in order; refuses to change a step once it is released."""
