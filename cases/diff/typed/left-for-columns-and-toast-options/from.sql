create type pair as (y text, z integer);
create table theta of pair;
