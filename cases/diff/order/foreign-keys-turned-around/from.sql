create table a (
    id integer unique,
    b_id integer
);
create table b (
    id integer,
    a_id integer references a (id)
);
