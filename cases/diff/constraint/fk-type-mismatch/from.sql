create table a (
    id bigint primary key
);

create table b (
    a_id integer references a (id)
);
