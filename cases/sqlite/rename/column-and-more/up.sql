-- rename column users.email to users.mail
-- hazard: breaks-running-code: what still says 'email' fails
ALTER TABLE users RENAME COLUMN email TO mail;

-- rebuild table users: SQLite has no ALTER for this
CREATE TABLE new_users (
    id integer PRIMARY KEY,
    mail text NOT NULL DEFAULT '',
    name text
);
-- hazard: rewrites-table: every row of users is copied, and nobody else can write to the database meanwhile
-- hazard: may-fail-on-data: rows may have no value for mail
INSERT INTO new_users (id, mail)
SELECT id, mail
  FROM users;
DROP TABLE users;
ALTER TABLE new_users RENAME TO users;
