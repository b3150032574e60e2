-- A table is no longer of a type, and gets columns and options of the place where long values are kept.

create type pair as (y text, z integer);
create table theta (y text, "order" bigint, flag pair) with (toast.autovacuum_enabled = false);
