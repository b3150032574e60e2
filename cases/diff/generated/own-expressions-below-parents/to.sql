-- postgres: 16+
-- Generated columns change that children and partitions work out otherwise than their parents.

create table a (x integer, g integer generated always as (x + 1) stored);
create table b (g integer generated always as (x + 3) stored) inherits (a);

create table l (x integer, g integer generated always as (x + 4) stored);
create table m (g integer generated always as (x + 2) stored) inherits (l);
create table n () inherits (l);

create table p (k integer, x integer, g integer generated always as (x + 1) stored) partition by list (k);
create table p1 (k integer, x integer, g integer generated always as (x + 3) stored);
alter table p attach partition p1 for values in (1);

create table q (k integer, x integer, g integer generated always as (x + 4) stored) partition by list (k);
create table q1 (k integer, x integer, g integer generated always as (x + 2) stored);
alter table q attach partition q1 for values in (1);
create table q2 partition of q for values in (2);
