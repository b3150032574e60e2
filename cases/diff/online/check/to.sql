-- A check.
create table orders (id bigint primary key, customer bigint, total numeric constraint positive check (total > 0), note text);
