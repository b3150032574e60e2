-- Triggers of a rebuilt table come back word for word.

create table audit (words text);
create table users (
    id integer primary key,
    email text,
    name text unique
);
create trigger users_audit after update of email on users
when new.email is not old.email begin
  insert into audit values (old.email || ' -> ' || new.email);
  update users set email = case when new.email = '' then null else new.email end where id = new.id;
end;
