create foreign data wrapper dummy;
create server here foreign data wrapper dummy;

create foreign table gone (
    id integer
) server here;
create foreign table remote (
    id integer not null,
    old text
) server here;
