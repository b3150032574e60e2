-- create index users.users_lower
-- hazard: scans-table: every row is read, and nobody else can write to the database meanwhile
CREATE INDEX users_lower on users (lower(email) desc, email collate nocase);
