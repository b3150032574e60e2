-- revision: 8a5d2f9e1b3c

DROP TABLE beta_whitelist;
