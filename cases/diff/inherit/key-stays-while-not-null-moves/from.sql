-- postgres: 18+
create table base (id int not null, k int);
create table doc (title text) inherits (base);
alter table doc add primary key (id);
create table other (id int not null);
create table second () inherits (other);
alter table second add primary key (id);
