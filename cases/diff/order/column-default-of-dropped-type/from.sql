create type state as enum ('open', 'closed');
create table tasks (
    id integer primary key,
    state state not null default 'open'::state,
    constraint state_known check (state = any (enum_range(null::state)))
);
create index tasks_open on tasks (id) where state = 'open';
create view open_tasks as select id from tasks where state = 'open'::state;
