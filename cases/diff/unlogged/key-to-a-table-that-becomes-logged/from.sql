create unlogged table z_target (id int primary key);
create table a_source (id int);
create table b_target (id int primary key);
create table c_source (id int references b_target);
