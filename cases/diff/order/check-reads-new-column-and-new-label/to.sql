-- A check gets a new column, a new label and a new function all in one.

create type state as enum ('open', 'waiting', 'closed');
create function waits(s state, until date) returns boolean language sql immutable as $$ select (s = 'waiting') = (until is not null) $$;
create table tasks (
    id integer primary key,
    state state not null default 'open',
    until date,
    constraint tasks_sane check ((state <> 'closed' or id > 0) and waits(state, until))
);
