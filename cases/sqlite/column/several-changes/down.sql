-- rebuild table users: SQLite has no ALTER for this
CREATE TABLE new_users (
    id integer PRIMARY KEY,
    email text,
    name text,
    age text
);
-- hazard: rewrites-table: every row of users is copied, and nobody else can write to the database meanwhile
INSERT INTO new_users (id, email, age)
SELECT id, email, age
  FROM users;
-- hazard: deletes-data: the values of users.nick are gone; if users.name is the same thing, make this again with --rename OLD=NEW
DROP TABLE users;
ALTER TABLE new_users RENAME TO users;
