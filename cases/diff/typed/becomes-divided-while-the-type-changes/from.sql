create type kind as (a integer, c date);
create table t of kind;
