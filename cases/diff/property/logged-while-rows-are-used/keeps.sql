select a, (about).a from items, notes
