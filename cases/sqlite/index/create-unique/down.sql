-- drop index users.users_email
DROP INDEX users_email;
