-- A primary key over a column that could be null.
create table orders (id bigint primary key, total numeric);
