-- A parameter is set to what is the default anyway; the server remembers that it was said.

create table t (
    id integer primary key
);

create index t_id on t (id) with (fillfactor = 90);
