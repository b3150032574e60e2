-- change table users
ALTER TABLE users ADD COLUMN name text;

-- create view names
CREATE VIEW names as select name from users;
