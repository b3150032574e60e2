-- drop trigger users.users_audit
DROP TRIGGER users_audit;

-- create trigger users.users_audit
CREATE TRIGGER users_audit after update of email on users
when new.email is not old.email begin
  insert into audit values (old.email || ' -> ' || new.email);
  update users set email = case when new.email = '' then null else new.email end where id = new.id;
end;
