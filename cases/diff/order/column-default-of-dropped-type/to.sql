-- A column leaves a type that goes; its default was a value of that type, its check named it.

create table tasks (
    id integer primary key,
    state text not null default 'open',
    constraint state_known check (state in ('open', 'closed'))
);
create index tasks_open on tasks (id) where state = 'open';
create view open_tasks as select id from tasks where state = 'open';
