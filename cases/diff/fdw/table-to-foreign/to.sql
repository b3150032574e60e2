-- A table becomes a foreign table of the same name.

create foreign data wrapper dummy;
create server here foreign data wrapper dummy;

create foreign table users (
    id integer
) server here;
