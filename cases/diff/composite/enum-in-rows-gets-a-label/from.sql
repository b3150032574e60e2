create type state as enum ();
create table steps (
    state state not null
);
create table orders (
    id integer,
    last steps not null
);
