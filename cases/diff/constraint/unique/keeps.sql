select * from users;
