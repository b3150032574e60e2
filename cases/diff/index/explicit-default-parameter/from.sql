create table t (
    id integer primary key
);

create index t_id on t (id);
