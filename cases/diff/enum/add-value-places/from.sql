create type grade as enum ('b', 'd');

create table pupils (
    name text,
    grade grade
);
