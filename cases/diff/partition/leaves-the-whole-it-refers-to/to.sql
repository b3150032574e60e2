-- A partition that refers to the table it is part of becomes an ordinary table without a key of its own, and goes on
-- referring to it.

create table orders (
    id integer,
    kind text,
    primary key (id, kind)
) partition by list (kind);
create table orders_a (
    id integer not null,
    kind text not null
);
alter table orders_a add constraint parent foreign key (id, kind) references orders (id, kind);
