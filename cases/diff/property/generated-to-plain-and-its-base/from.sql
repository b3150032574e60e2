create table t (
    at timestamptz not null,
    had boolean generated always as (at is null) stored,
    text text generated always as ('x' || id) stored,
    id integer
);
