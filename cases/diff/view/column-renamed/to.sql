-- Columns of views only get other names, one gets its own again, one with a comment; a view upon it calls it so. Names
-- are exchanged, and a column with a name of several words gets another.

create table t (a int, b int, "C d" text);
create view plain as select a as y, b, a + b as "Sum" from t where a > 0;
create view back as select a, b from t;
create view quoted as select "C d" as "G h", a as z from t;
comment on column plain.y is 'first';
create view upon as select y as x, "Sum" as total from plain;
create view exchanged as select a as y, a as x from t;
create view several as select a as y from t union all select b from t;
