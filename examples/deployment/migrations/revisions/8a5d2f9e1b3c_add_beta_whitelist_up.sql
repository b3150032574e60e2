-- revision: 8a5d2f9e1b3c
-- parents: 71a746e3c1d9
-- created: 2025-01-22T09:00:00Z
-- message: add beta whitelist

CREATE TABLE beta_whitelist (email varchar(255) PRIMARY KEY);
