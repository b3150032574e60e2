-- One label goes and another comes; the default moves from the one to the other.

create type state as enum ('open', 'done');
create table tasks (
    id integer primary key,
    state state not null default 'open'
);
