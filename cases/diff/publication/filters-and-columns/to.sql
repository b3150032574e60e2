-- postgres: 15+
-- Row filters and column lists of published tables come, change and go.

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

create publication pub for table a (id, y), b where (x > 10 and id < 100), c (id) where (id > 0);
