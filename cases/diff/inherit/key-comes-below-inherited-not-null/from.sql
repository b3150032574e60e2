-- postgres: 18+
create table base (id int not null, k int);
create table doc (title text) inherits (base);
create table leaf () inherits (doc);
alter table leaf add primary key (id);
create table plain (id int);
