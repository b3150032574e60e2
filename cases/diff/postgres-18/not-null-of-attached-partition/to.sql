-- postgres: 18+
-- The whole and its partition each have a not-null constraint under the usual name of their own.

create table orders (
    id integer not null
) partition by hash (id);
create table orders_1 (
    id integer not null
);
alter table orders attach partition orders_1 for values with (modulus 4, remainder 2);
