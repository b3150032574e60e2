create table t (a int, b text, constraint k primary key (a) include (b));
create table r (a int, constraint f1 foreign key (a) references t);
create policy po on t using (b <> '');
