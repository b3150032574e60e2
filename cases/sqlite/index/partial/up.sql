-- create index users.users_with_email
-- hazard: scans-table: every row is read, and nobody else can write to the database meanwhile
CREATE INDEX users_with_email on users (id) where email is not null;
