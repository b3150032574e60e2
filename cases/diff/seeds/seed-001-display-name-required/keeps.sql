select id, display_name from users order by id;
