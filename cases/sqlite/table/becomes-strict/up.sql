-- rebuild table users: SQLite has no ALTER for this
CREATE TABLE new_users (
    id integer PRIMARY KEY,
    email text
) STRICT;
-- hazard: rewrites-table: every row of users is copied, and nobody else can write to the database meanwhile
-- hazard: may-fail-on-data: values of id may be of another type
-- hazard: may-fail-on-data: values of email may be of another type
INSERT INTO new_users (id, email)
SELECT id, email
  FROM users;
DROP TABLE users;
ALTER TABLE new_users RENAME TO users;
