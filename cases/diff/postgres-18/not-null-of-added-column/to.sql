-- postgres: 18+
-- A column that is not null is added to the whole and its partition; each constraint has its own usual name.

create table orders (
    id bigint not null,
    price integer,
    primary key (id, price)
) partition by hash (id);
create table orders_1 (
    id bigint not null,
    price integer not null
);
alter table orders attach partition orders_1 for values with (modulus 4, remainder 0);
