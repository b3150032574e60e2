select id, owner, title from notes
