-- drop index users.users_email
DROP INDEX users_email;

-- create index users.users_email
-- hazard: scans-table: every row is read, and nobody else can write to the database meanwhile
CREATE INDEX users_email on users (email desc);
