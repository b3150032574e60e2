-- change table users
ALTER TABLE users ADD COLUMN team_id integer REFERENCES team (id) ON DELETE SET NULL;
