-- change table users
ALTER TABLE users ADD COLUMN loud text GENERATED ALWAYS AS (upper(name)) VIRTUAL;
