-- A sequence takes the name of a type that a column had until now.

create sequence s;
create table t (a int);
create table u (id int default nextval('s'));
