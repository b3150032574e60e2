select id, email, field_name from users order by id;
