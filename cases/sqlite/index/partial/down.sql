-- drop index users.users_with_email
DROP INDEX users_with_email;
