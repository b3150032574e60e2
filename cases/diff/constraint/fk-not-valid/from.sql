create table a (
    id integer primary key
);
create table b (
    a_id integer
);
