create type level as enum ('low', 'high');
create table setting (
    id uuid primary key default gen_random_uuid(),
    is_on boolean not null default false,
    count integer not null default 3,
    big bigint not null default 5000000000,
    ratio double precision not null default 0.5,
    price numeric(10,2) not null default 9.90,
    name varchar(20) not null default 'it''s',
    level level not null default 'low',
    tags text[] not null default '{}',
    numbers integer[] not null default '{1,2}',
    options jsonb not null default '{}',
    since date not null default current_date,
    until timestamptz default now() + interval '1 year',
    nothing text default null,
    token uuid not null default gen_random_uuid()
);
