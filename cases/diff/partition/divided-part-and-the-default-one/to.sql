-- A divided part goes and a view takes the name of a part of it; a new part and the default one share its rows.

create table p (id int, d int) partition by list (d);
create table pd partition of p default;
create table p4 partition of p for values in (2);
create index on p (id);
create view p3a as select 1 as one;
