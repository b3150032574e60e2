-- change table users
-- hazard: deletes-data: the values of users.created_at are gone
-- hazard: rewrites-table: every row is written anew without the column
ALTER TABLE users DROP COLUMN created_at;
