-- postgres: 18+
create table r (id int primary key);
create table t (a int references r deferrable initially deferred, b int references r not enforced);
