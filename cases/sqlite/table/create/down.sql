-- drop table users
-- hazard: deletes-data: all rows of users are gone
DROP TABLE users;
