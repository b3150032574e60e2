select id, email, age from users;
