create table edges (
    f integer,
    t integer
);

create view marked as
    with recursive s (f, t) as (
        select f, t from edges union all select e.f, e.t from edges e, s where e.f = s.t
    ) search depth first by f set place
    select f, t from s;
