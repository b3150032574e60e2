select id, email::text from users;
