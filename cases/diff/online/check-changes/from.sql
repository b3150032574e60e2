create table orders (id bigint primary key, total numeric constraint positive check (total > 0));
