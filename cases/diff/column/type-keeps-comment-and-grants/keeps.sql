select id, age from people;
