create table target (id integer primary key);
create table a_whole (id integer references target) partition by list (id);
create table zone partition of a_whole for values in (10) partition by range (id);
