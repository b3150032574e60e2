-- A view is replaced.

create table users (
    id integer primary key,
    email text
);
create view mails (mail) as select lower(email) from users;
