create table p (id int, at boolean, d boolean generated always as (at is null) stored, g int generated always as (id * 2) stored) partition by list (id);
create table p1 partition of p for values in (1);
create table i (id int, g int generated always as (id * 2) stored);
create table j () inherits (i);
