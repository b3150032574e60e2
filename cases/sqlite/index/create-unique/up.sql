-- create index users.users_email
-- hazard: scans-table: every row is read, and nobody else can write to the database meanwhile
-- hazard: may-fail-on-data: two rows may have the same keys
CREATE UNIQUE INDEX users_email on users (email);
