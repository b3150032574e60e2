-- drop trigger users.users_audit
DROP TRIGGER users_audit;
