create schema shop;
create type shop.state as enum ('open', 'paid');
create table shop.purchase (
    id bigint generated always as identity primary key,
    state shop.state not null default 'open',
    placed_at timestamptz not null default now(),
    total numeric(12,2),
    tags text[] not null default '{}',
    details jsonb,
    during tstzrange,
    "order" integer,
    is_gift boolean not null,
    photo bytea,
    doubled integer generated always as ("order" * 2) stored
);
comment on table shop.purchase is 'What was bought.';
comment on column shop.purchase.total is 'With taxes.';
create view open_purchase as select id, placed_at from shop.purchase where state = 'open';
create table log (line text);
