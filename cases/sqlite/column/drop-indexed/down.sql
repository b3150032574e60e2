-- change table users
ALTER TABLE users ADD COLUMN name text;

-- create index users.users_name
-- hazard: scans-table: every row is read, and nobody else can write to the database meanwhile
CREATE INDEX users_name on users (name);
