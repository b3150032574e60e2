create type state as enum ('open', 'closed');

create table tickets (
    id integer primary key,
    state state default 'open'
);
