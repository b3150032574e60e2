-- rename table users to account
-- hazard: breaks-running-code: what still says 'users' fails
ALTER TABLE users RENAME TO account;
