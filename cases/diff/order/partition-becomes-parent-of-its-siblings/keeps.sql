select id, at from events order by id;
