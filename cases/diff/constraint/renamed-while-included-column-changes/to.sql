-- A foreign key and a policy are called otherwise while a column that the key includes changes its type.

create table t (a int, b int, constraint k primary key (a) include (b));
create table r (a int, constraint f2 foreign key (a) references t);
create policy pq on t using (b <> 1);
