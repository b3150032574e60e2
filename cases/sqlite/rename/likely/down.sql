-- change table users
-- hazard: deletes-data: the values of users.mail are gone; if users.email is the same thing, make this again with --rename OLD=NEW
-- hazard: rewrites-table: every row is written anew without the column
ALTER TABLE users DROP COLUMN mail;
ALTER TABLE users ADD COLUMN email text;
