-- revision: 3a1f

DROP TABLE users;
