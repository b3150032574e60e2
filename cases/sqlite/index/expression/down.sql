-- drop index users.users_lower
DROP INDEX users_lower;
