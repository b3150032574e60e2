-- postgres: 15+
-- A unique constraint becomes NULLS NOT DISTINCT, another the other way round.

create table users (
    id integer primary key,
    email text,
    phone text
);

alter table users add unique nulls not distinct (email);
alter table users add unique (phone);
