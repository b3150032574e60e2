select id, name, (head).id, others::text from person, team;
