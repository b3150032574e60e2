-- A table becomes a typed one, whose type has other columns in another order.

create type pair as (
    y bigint,
    note text
);
create table t of pair (
    primary key (note)
);
