create type old_pair as (
    a integer
);
create type new_pair as (
    a bigint
);

create table t (
    p old_pair
);
