-- A check says something else under its name.
create table orders (id bigint primary key, total numeric constraint positive check (total >= 0));
