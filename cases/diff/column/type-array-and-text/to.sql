-- A text becomes an array and an array a text; the way back restores both.

create table t (a text[], b text, c varchar(20)[], d int, e smallint, f boolean);
