-- change table users
-- hazard: may-fail-on-data: the rows that are there are checked against it
ALTER TABLE users ADD COLUMN age integer CHECK (age > 0);
