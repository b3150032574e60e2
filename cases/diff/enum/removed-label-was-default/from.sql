create type state as enum ('open', 'unknown', 'closed');
create table tickets (
    id integer primary key,
    state state default 'unknown'
);
