create table base (
    id integer,
    name text
);

create table shown (
    id integer,
    name text
);

create view names as select name from shown;
