-- postgres: 15+
create table t (id int primary key, note text);
create publication p for table t (id, note);
