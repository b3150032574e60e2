-- The triggers of a view come back with it.

create table users (
    id integer primary key,
    email text
);
create view mails as select id, email from users;
create trigger mails_insert instead of insert on mails begin insert into users (email) values (new.email); end;
