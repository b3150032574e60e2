do $$ begin create role stemma_case_owner; exception when duplicate_object or unique_violation then null; end $$;
do $$ begin create role stemma_case_reader; exception when duplicate_object or unique_violation then null; end $$;

create type state as enum ('open', 'lost', 'closed');

comment on type state is 'where it is';
revoke usage on type state from public;
grant usage on type state to stemma_case_reader;
alter type state owner to stemma_case_owner;
create table tickets (
    id integer primary key,
    state state
);
