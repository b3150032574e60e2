-- A generated column becomes a plain one, with its values, in all partitions and children at once.

create table p (id int, at boolean, d text, g bigint default 4) partition by list (id);
create table p1 partition of p for values in (1);
create table i (id int, g bigint not null);
create table j () inherits (i);
