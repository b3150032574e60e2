-- postgres: 15+

create table t (
    id integer primary key,
    x integer
);

create publication pub for table t (id, x) where (x > 10);
