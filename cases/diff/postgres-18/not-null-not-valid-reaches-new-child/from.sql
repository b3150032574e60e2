-- postgres: 18+
create table base (id int);
create table old () inherits (base);
alter table base add constraint is_there not null id not valid;
