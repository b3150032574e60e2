create table t (a integer, b integer, check (a > 0) check (b > 0));
