-- change table users
-- hazard: deletes-data: the values of users.domain are gone until they are worked out again
-- hazard: rewrites-table: every row is written anew without the column
ALTER TABLE users DROP COLUMN domain;
