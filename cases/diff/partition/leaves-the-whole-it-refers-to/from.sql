create table orders (
    id integer,
    kind text,
    primary key (id, kind)
) partition by list (kind);
create table orders_a partition of orders for values in ('a');
alter table orders_a add constraint parent foreign key (id, kind) references orders (id, kind);
