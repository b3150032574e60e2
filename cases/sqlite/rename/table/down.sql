-- rename table account to users
-- hazard: breaks-running-code: what still says 'account' fails
ALTER TABLE account RENAME TO users;
