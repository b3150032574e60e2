create table orders (id bigint primary key, customer bigint, total numeric, note text);
alter table orders add constraint positive check (total > 0) not valid;
