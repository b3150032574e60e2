-- Rows in an array within a row get an attribute, lose one and change the type of one; so do those in rows of an array.

create type c1 as (a bigint, n int);
create type c2 as (x c1[], y int);
create type c3 as (deep c2[], one c1);
create table t (id int, v c2, w c3[]);
