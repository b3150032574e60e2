create table t (
    a text,
    b text
);

create index t_1 on t (a, b);
create index t_2 on t (a, b) where a <> '';
