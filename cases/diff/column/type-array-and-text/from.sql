create table t (a text, b text[], c varchar(10), d int[], e boolean, f smallint);
