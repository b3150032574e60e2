-- postgres: 15+
-- A column in a publication's filter and in a column list changes its type.

create table t (
    id integer primary key,
    x bigint
);

create publication pub for table t (id, x) where (x > 10);
