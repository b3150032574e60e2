-- A check gets a name.

create table t (a integer constraint positive check (a > 0));
