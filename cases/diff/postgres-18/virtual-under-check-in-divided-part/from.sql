-- postgres: 18+
create table orders (
    place text default 'here' not null,
    id bigint
)
partition by list (id);
create table orders_some partition of orders for values in (10, 11);
create table orders_rest (
    id bigint not null,
    place text default 'here' not null
);
alter table orders attach partition orders_rest default;
