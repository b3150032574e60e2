create table t (a int, b int, c text);
create table u (a int, b int);
