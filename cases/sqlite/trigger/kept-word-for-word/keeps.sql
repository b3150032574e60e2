select id, email, sql from users, sqlite_schema where sqlite_schema.name = 'users_audit' order by id;
