select id, email, name from users;
