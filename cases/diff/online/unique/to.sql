-- A unique constraint with everything that it can have.
create table orders (id bigint primary key, customer bigint, total numeric, note text, constraint orders_once unique (customer, id) include (note) with (fillfactor = 70) deferrable initially deferred);
