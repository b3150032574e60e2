-- A column moves from one enum to another that shares the labels in use.

create type old_state as enum ('open', 'closed');
create type new_state as enum ('open', 'closed', 'archived');

create table tickets (
    id integer primary key,
    state new_state not null default 'open'
);
