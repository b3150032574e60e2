-- A new table joins a publication, another leaves it by being dropped.

create table kept (
    id integer primary key
);

create table fresh (
    id integer primary key
);
create publication pub for table kept, fresh;
