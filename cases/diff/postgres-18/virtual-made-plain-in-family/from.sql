-- postgres: 18+
create table p (id int, a int, b int generated always as (a + 1) virtual);
create table own (b int generated always as (a + 2) virtual) inherits (p);
create table plain () inherits (p);
create table below () inherits (own);
