-- change table users
-- hazard: deletes-data: the values of users.mail are gone; if it is called email now, say so there: -- stemma: renamed from users.mail
-- hazard: rewrites-table: every row is written anew without the column
ALTER TABLE users DROP COLUMN mail;
ALTER TABLE users ADD COLUMN email text;
