-- change table users
ALTER TABLE users ADD COLUMN active integer NOT NULL DEFAULT 1;
