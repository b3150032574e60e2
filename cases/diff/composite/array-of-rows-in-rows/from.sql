create type c1 as (a int, b text);
create type c2 as (x c1[], y int);
create type c3 as (deep c2[], one c1);
create table t (id int, v c2, w c3[]);
