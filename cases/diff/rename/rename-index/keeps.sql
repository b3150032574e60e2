select id, name from users;
