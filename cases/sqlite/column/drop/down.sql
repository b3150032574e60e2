-- change table users
ALTER TABLE users ADD COLUMN name text;
