-- A foreign key from b to a becomes one from a to b, with the keys they need.

create table b (
    id integer unique,
    a_id integer
);
create table a (
    id integer,
    b_id integer references b (id)
);
