-- postgres: 18+
-- A table is added. Others have a primary key over columns that are required by their parents alone, as a dump or a key
-- added later leaves them.

create table base (id int primary key);
create table doc (title text) inherits (base);
alter table doc add primary key (id);
create table named (a int constraint must not null, b int not null);
create table child (c int not null) inherits (named);
create table grandchild () inherits (child);
alter table child add primary key (a, c);
alter table grandchild add primary key (a, b);
create table inside (primary key (id)) inherits (base);
create table below () inherits (inside);
alter table below add primary key (id);
create table repeats (id int) inherits (base);
alter table repeats add primary key (id);
create table refers (id int references doc);
create table added (a int);
