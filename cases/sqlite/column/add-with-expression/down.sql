-- change table users
-- hazard: deletes-data: the values of users.token are gone
-- hazard: rewrites-table: every row is written anew without the column
ALTER TABLE users DROP COLUMN token;
