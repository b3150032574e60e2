-- A label is added, and in the same revision it becomes the default.

create type state as enum ('new', 'open', 'closed');
create table tickets (
    id integer primary key,
    state state not null default 'new'
);
