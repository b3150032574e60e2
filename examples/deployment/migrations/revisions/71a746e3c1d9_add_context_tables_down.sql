-- revision: 71a746e3c1d9

DROP TABLE user_context;
