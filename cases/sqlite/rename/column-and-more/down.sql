-- rebuild table users: SQLite has no ALTER for this
CREATE TABLE new_users (
    id integer PRIMARY KEY,
    mail text
);
-- hazard: rewrites-table: every row of users is copied, and nobody else can write to the database meanwhile
INSERT INTO new_users (id, mail)
SELECT id, mail
  FROM users;
-- hazard: deletes-data: the values of users.name are gone
DROP TABLE users;
ALTER TABLE new_users RENAME TO users;

-- rename column users.mail to users.email
-- hazard: breaks-running-code: what still says 'mail' fails
ALTER TABLE users RENAME COLUMN mail TO email;
