create table person (
    id bigint primary key,
    age integer not null check (age >= 0),
    height integer,
    constraint tall check (height > 100)
);
