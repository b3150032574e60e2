-- An enum gets its first label; a column of that type becomes text; and a column whose values were rows of that table
-- has the enum itself.

create type state as enum ('done');
create table steps (
    state text not null
);
create table orders (
    id integer,
    last state not null
);
