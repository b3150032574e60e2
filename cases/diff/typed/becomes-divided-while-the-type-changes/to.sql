-- A table of a type becomes a partitioned one by itself, and the type changes, too: its rows move before that.

create type kind as (a integer, c text);
create table t (a integer, c date) partition by range (a);
create table t1 partition of t for values from (0) to (10);
