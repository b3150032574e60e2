-- postgres: 18+
create table t (a int, b int generated always as (a * 2) virtual, check (b > 0));
create table u (a int, b int generated always as (a * 2) virtual);
create table uu (check (a > 1)) inherits (u);
