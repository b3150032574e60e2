-- postgres: 15+

create table users (
    id integer primary key,
    email text,
    phone text
);

alter table users add unique (email);
alter table users add unique nulls not distinct (phone);
