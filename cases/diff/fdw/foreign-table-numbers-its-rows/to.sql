-- A column of a foreign table numbers its rows: they are elsewhere, so nobody looks for the last number.

create foreign data wrapper far;
create server there foreign data wrapper far;
create foreign table goods (id bigint not null generated always as identity, name text) server there;
