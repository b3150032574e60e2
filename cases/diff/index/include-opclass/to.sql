-- INCLUDE columns, operator classes, sort order and nulls order change.

create table users (
    id integer primary key,
    email text,
    name varchar(50),
    born date
);

create index users_email on users (email text_pattern_ops) include (name, born);
create index users_name on users (name);
create index users_born on users (born desc nulls last, id asc nulls first);
