-- An enum type is added with a table that uses it; another goes.

create type mood as enum ('sad', 'ok', 'happy');
create table diary (
    id integer primary key,
    mood mood not null default 'ok'
);
