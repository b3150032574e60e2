-- A table is logged before a foreign key may point at it, and has none any more before it becomes unlogged.

create table z_target (id int primary key);
create table a_source (id int references z_target);
create unlogged table b_target (id int primary key);
create table c_source (id int);
