-- postgres: 18+
-- A virtual column gets another expression in a table with checks.

create table t (a int, b int generated always as (a * 3) virtual, check (b > 0));
create table u (a int, b int generated always as (a * 3) virtual);
create table uu (check (a > 1)) inherits (u);
