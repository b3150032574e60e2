create type spot as (
    x integer,
    y integer
);
create table corners (
    x integer,
    y integer
);
create table centres of spot;
