-- The label that goes was the default; rows are older than that.

create type state as enum ('open', 'closed');
create table tickets (
    id integer primary key,
    state state
);
