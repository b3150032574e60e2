create type s as (a int);
create table t (a s);
create table u (id int);
