create table t (a boolean default true, b int default 0, c smallint, d text default '1', e real, f date, g bigint);
