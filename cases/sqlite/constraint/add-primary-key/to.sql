-- A key of two columns.

create table t (a integer, b text, primary key (a, b));
