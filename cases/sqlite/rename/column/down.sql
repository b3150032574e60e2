-- rename column users.mail to users.email
-- hazard: breaks-running-code: what still says 'mail' fails
ALTER TABLE users RENAME COLUMN mail TO email;
