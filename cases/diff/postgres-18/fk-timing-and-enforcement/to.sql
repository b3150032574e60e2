-- postgres: 18+
-- A foreign key changes when it is checked, and whether.

create table r (id int primary key);
create table t (a int references r not enforced, b int references r deferrable);
