-- Two columns are required.
create table orders (id bigint primary key, customer bigint not null, total numeric not null, note text);
