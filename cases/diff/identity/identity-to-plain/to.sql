-- An identity column becomes a plain column.

create table orders (
    id bigint primary key,
    name text
);
