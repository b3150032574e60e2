-- An index becomes another one of the same name.
create table orders (id bigint primary key, customer bigint, total numeric, note text);
create index orders_customer on orders (customer, total desc) include (note);
comment on index orders_customer is 'who';
