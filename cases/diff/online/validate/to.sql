-- A check that was not valid, and a column beside it.
create table orders (id bigint primary key, customer bigint, total numeric, note text, day date, constraint positive check (total > 0));
