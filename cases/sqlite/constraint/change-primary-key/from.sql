create table t (a integer not null, b text not null, primary key (a));
