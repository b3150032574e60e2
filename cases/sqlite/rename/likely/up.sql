-- change table users
-- hazard: deletes-data: the values of users.email are gone; if users.mail is the same thing, make this again with --rename OLD=NEW
-- hazard: rewrites-table: every row is written anew without the column
ALTER TABLE users DROP COLUMN email;
ALTER TABLE users ADD COLUMN mail text;
