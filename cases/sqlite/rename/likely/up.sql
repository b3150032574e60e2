-- change table users
-- hazard: deletes-data: the values of users.email are gone; if it is called mail now, say so there: -- stemma: renamed from users.email
-- hazard: rewrites-table: every row is written anew without the column
ALTER TABLE users DROP COLUMN email;
ALTER TABLE users ADD COLUMN mail text;
