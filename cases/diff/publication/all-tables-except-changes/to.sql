-- A publication of all tables cannot become one of some tables; it is made again.

create table a (
    id integer primary key
);
create table b (
    id integer primary key
);

create publication pub for table a with (publish = 'insert, delete');
comment on publication pub is 'some';
