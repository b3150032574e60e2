-- A table becomes a view of the same name, while another view over it stays.

create table base (
    id integer,
    name text
);

create view shown as select id, name from base;

create view names as select name from shown;
