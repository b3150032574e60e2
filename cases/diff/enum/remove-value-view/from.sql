create type state as enum ('open', 'lost', 'closed');

create table tickets (
    id integer primary key,
    state state not null default 'open'
);
create index tickets_open on tickets (id) where state = 'open';
create view open_tickets as select id, state from tickets where state <> 'closed';
create function tickets_in(wanted state) returns bigint language sql stable as $$
    select count(*) from tickets where state = wanted
$$;
