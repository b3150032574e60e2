-- A column changes its type so that an index expression over it must change too.

create table t (
    id integer primary key,
    at date
);
create index t_day on t (extract(year from at));
