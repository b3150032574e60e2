-- A column is stored from now on.

create table t (a integer, b integer as (a + 1) stored);
