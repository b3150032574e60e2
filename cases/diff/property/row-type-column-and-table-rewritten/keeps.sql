select id, (about).a, (about).b from notes
