create table counters (
    name text not null,
    n integer
);
