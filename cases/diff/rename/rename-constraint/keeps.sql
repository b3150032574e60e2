select id, name, age from users;
