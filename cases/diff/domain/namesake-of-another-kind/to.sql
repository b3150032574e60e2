-- An enum type has the name that a domain had, and a column of it changes in its settings, too.

create type code as enum ('red', 'green');
create table t (id integer primary key, a code not null default 'red', b code, c code[]);
alter table t alter a set statistics 50;
alter table t alter c set (n_distinct = 6);
alter table t add constraint in_order check (a >= 'red');
