-- postgres: 18+
create table orders (
    id integer
) partition by hash (id);
create table orders_1 (
    id integer
);
alter table orders attach partition orders_1 for values with (modulus 4, remainder 2);
