create table public.customers (
    id integer primary key
);

create schema legacy;
create type legacy.state as enum ('open', 'closed');
create sequence legacy.numbers;
create function legacy.next_number() returns bigint language sql as $$ select nextval('legacy.numbers') $$;
create table legacy.tickets (
    id bigint primary key default legacy.next_number(),
    customer_id integer references public.customers (id),
    state legacy.state not null default 'open'
);
create view legacy.open_tickets as select id, customer_id from legacy.tickets where state = 'open';
