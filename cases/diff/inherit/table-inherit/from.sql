create table cities (
    name text not null,
    people integer
);
create table capitals (
    name text not null,
    people integer,
    country text
);
