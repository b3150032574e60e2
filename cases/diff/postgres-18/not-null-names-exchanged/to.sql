-- postgres: 18+
-- Not-null constraints exchange their names, and others take over names that become free.

create table t (a int constraint y not null, b int constraint x not null, c int constraint w check (c > 0), d int constraint z not null default 4);
