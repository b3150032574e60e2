-- rename column users.email to users.mail
-- hazard: breaks-running-code: what still says 'email' fails
ALTER TABLE users RENAME COLUMN email TO mail;
