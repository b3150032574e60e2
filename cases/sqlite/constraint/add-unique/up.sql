-- rebuild table users: SQLite has no ALTER for this
CREATE TABLE new_users (
    id integer PRIMARY KEY,
    email text,
    CONSTRAINT users_email_key UNIQUE (email)
);
-- hazard: rewrites-table: every row of users is copied, and nobody else can write to the database meanwhile
-- hazard: may-fail-on-data: rows may break unique (email)
INSERT INTO new_users (id, email)
SELECT id, email
  FROM users;
DROP TABLE users;
ALTER TABLE new_users RENAME TO users;
