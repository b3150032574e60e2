create type state as enum ('open', 'lost', 'closed');
create table tickets (
    id integer primary key,
    state state not null default 'open'
);
