create type state as enum ('open', 'closed');
create table tasks (
    id integer primary key,
    state state not null default 'open',
    constraint tasks_sane check (state <> 'closed' or id > 0)
);
