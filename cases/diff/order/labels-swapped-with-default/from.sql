create type state as enum ('new', 'done');
create table tasks (
    id integer primary key,
    state state not null default 'new'
);
