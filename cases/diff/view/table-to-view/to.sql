-- A table becomes a view of the same name, over a new table.

create table people (
    id integer primary key,
    name text
);
create view users as select id, name from people;
