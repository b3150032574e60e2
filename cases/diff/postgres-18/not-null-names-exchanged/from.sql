-- postgres: 18+
create table t (a int constraint x not null, b int constraint y not null, c int constraint z check (c > 0));
