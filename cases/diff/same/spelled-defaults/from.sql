create table t (
    a integer default 1,
    b text default 'x',
    c timestamptz default current_timestamp,
    d varchar(10) default 'x'::varchar,
    e boolean default 't',
    f numeric(8, 2) default 1.50,
    g integer
);
