create foreign data wrapper dummy;
create server here foreign data wrapper dummy;

create table users (
    id integer
);
