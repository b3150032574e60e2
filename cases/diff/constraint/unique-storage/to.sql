-- Constraint indexes with INCLUDE and storage parameters.

create table users (
    id integer not null,
    email text,
    name text
);

alter table users add primary key (id) with (fillfactor = 80);
alter table users add constraint users_email unique (email) include (name) with (fillfactor = 70);
