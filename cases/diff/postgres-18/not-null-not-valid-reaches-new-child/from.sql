-- postgres: 18+
create table base (id int);
create table old () inherits (base);
create table other (id int, more int);
create table moved (extra int) inherits (other);
alter table base add constraint is_there not null id not valid;
