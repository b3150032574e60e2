-- A check without a name says something else.

create table t (a integer check (a >= 0));
