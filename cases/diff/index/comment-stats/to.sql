-- An index carries a comment; the statistics target of its expression changes.

create table t (
    a integer,
    b integer
);
create index t_ab on t ((a + b), a, (a * b));

comment on index t_ab is 'sums and products';
alter index t_ab alter column 1 set statistics 500;
