-- rebuild table users: SQLite has no ALTER for this
CREATE TABLE new_users (
    id integer PRIMARY KEY,
    email text DEFAULT 'none'
);
-- hazard: rewrites-table: every row of users is copied, and nobody else can write to the database meanwhile
INSERT INTO new_users (id, email)
SELECT id, email
  FROM users;
DROP TABLE users;
ALTER TABLE new_users RENAME TO users;
