-- A table goes that other tables refer to, views read, functions return and policies ask.

create table users (
    id integer primary key
);

create view members as select id from users;
create policy in_group on users using (id > 0);
alter table users add constraint id_or_group check (id > 0);
