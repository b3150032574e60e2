create table t (
    id integer primary key
) partition by range (id);
