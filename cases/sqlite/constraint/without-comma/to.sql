-- Constraints may stand without a comma between them.

create table t (a integer, b integer, check (a > 0));
