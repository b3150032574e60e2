-- Two indexes over the same columns: one goes, and the other becomes unique, partial and turns its columns around.

create table t (
    a text,
    b text
);

create index t_1 on t (a, b) where a <> '';
create unique index t_2 on t (b, a);
