create table t (a integer check (a > 0));
