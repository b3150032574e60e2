select id, name from people;
