-- A new label is used at once in a check, a view, an index predicate and a function body.

create type state as enum ('open', 'stuck', 'closed');

create table tickets (
    id integer primary key,
    state state not null
);

alter table tickets alter column state set default 'stuck';
alter table tickets add constraint not_both check (state <> 'stuck' or id > 0);
create index tickets_stuck on tickets (id) where state = 'stuck';
create view stuck as select id from tickets where state = 'stuck' or state > 'open'::state;
create function is_stuck(s state default 'stuck') returns boolean language sql immutable return s = 'stuck';
create table reports (
    states state[] default array['open', 'stuck']::state[],
    sad boolean generated always as (is_stuck('stuck')) stored
);
