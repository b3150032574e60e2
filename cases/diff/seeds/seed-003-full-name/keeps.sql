select id, first_name, last_name from users order by id;
