create table t (
    a integer,
    b integer
);
create index t_ab on t ((a + b), a, (a * b));

comment on index t_ab is 'sums';
alter index t_ab alter column 3 set statistics 10;
