select id, preferences from users order by id;
