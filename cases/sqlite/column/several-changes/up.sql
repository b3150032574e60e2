-- rebuild table users: SQLite has no ALTER for this
CREATE TABLE new_users (
    id integer PRIMARY KEY,
    email text NOT NULL DEFAULT '',
    age integer,
    nick text,
    UNIQUE (nick)
);
-- hazard: rewrites-table: every row of users is copied, and nobody else can write to the database meanwhile
-- hazard: may-fail-on-data: rows may have no value for email
-- hazard: may-fail-on-data: rows may break unique (nick)
INSERT INTO new_users (id, email, age)
SELECT id, email, age
  FROM users;
-- hazard: deletes-data: the values of users.name are gone; if users.nick is the same thing, make this again with --rename OLD=NEW
DROP TABLE users;
ALTER TABLE new_users RENAME TO users;
