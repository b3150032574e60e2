create table whole (id integer, r text, primary key (id)) partition by range (id);
create table one partition of whole for values from (10) to (20);
create table two partition of whole for values from (30) to (35);
