create table document (
    id uuid primary key,
    tags text[] not null default '{}',
    numbers integer[],
    prices numeric(10,2)[],
    attributes jsonb not null default '{}',
    history jsonb not null default '[]',
    raw json,
    address inet,
    content bytea
);
