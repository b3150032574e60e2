select id, first_name, last_name from people;
