select id, email, active from users;
