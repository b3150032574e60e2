-- postgres: 18+
create table t (a int constraint x not null, b int not null, c int constraint y not null no inherit, d int);
alter table t add constraint z not null d not valid;
