-- revision: ced8f3f148bb

DROP TABLE sessions;
DROP TABLE users;
