-- A table loses its hidden number.

create table setting (key text primary key not null, value text) without rowid;
