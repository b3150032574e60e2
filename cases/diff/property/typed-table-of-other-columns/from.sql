create type pair as (
    y bigint,
    note text
);
create table t (
    odd text,
    note varchar(20)
);
