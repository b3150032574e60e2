-- postgres: 15+

create table a (
    id integer primary key,
    x integer,
    y text
);
create table b (
    id integer primary key,
    x integer
);
create table c (
    id integer primary key,
    x integer
);

create publication pub for table a (id, x), b where (x > 0), c;
