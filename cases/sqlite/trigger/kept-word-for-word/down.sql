-- rebuild table users: SQLite has no ALTER for this
CREATE TABLE new_users (
    id integer PRIMARY KEY,
    email text
);
-- hazard: rewrites-table: every row of users is copied, and nobody else can write to the database meanwhile
INSERT INTO new_users (id, email)
SELECT id, email
  FROM users;
-- hazard: deletes-data: the values of users.name are gone
DROP TABLE users;
PRAGMA legacy_alter_table = ON;
ALTER TABLE new_users RENAME TO users;
PRAGMA legacy_alter_table = OFF;

-- create trigger users.users_audit
CREATE TRIGGER users_audit after update of email on users
when new.email is not old.email begin
  insert into audit values (old.email || ' -> ' || new.email);
  update users set email = case when new.email = '' then null else new.email end where id = new.id;
end;
