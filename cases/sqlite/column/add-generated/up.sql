-- change table users
ALTER TABLE users ADD COLUMN domain text GENERATED ALWAYS AS (substr(email, instr(email, '@') + 1)) VIRTUAL;
