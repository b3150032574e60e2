create table board (
    id integer primary key,
    name text
);
create view short as select id, name from board;
create table log (
    id integer primary key,
    was short
);
