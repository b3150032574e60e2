select sql from sqlite_schema where name = 'users_lower';
