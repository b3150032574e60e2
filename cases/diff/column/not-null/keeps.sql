select id, name, fax from users;
