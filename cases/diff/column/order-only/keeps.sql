select id, name, email from users;
