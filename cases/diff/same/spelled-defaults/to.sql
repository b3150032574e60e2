-- Nothing changes: defaults are spelled in another way, and DEFAULT NULL is none.

create table t (
    a integer default (1),
    b text default 'x'::text,
    c timestamptz default CURRENT_TIMESTAMP,
    d varchar(10) default cast('x' as varchar),
    e boolean default true,
    f numeric(8, 2) default '1.50'::numeric,
    g integer default null
);
