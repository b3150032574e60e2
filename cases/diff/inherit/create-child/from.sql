create table cities (
    name text not null,
    people integer default 0 check (people >= 0)
);
