-- change table users
-- hazard: deletes-data: the values of users.name are gone
-- hazard: rewrites-table: every row is written anew without the column
ALTER TABLE users DROP COLUMN name;
