-- postgres: 18+
create table orders (
    id bigint not null
) partition by hash (id);
create table orders_1 (
    id bigint not null
);
alter table orders attach partition orders_1 for values with (modulus 4, remainder 0);
