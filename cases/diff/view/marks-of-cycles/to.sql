-- Recursive views mark cycles with texts and dates, which the server prints as it cannot read them.

create table edges (
    f integer,
    t integer
);

create view marked as
    with recursive s (f, t) as (
        select f, t from edges union all select e.f, e.t from edges e, s where e.f = s.t
    ) cycle f, t set "Again" to 'it''s' default 'no' using way
    select f, t, "Again" from s;

create view dated as
    with recursive s (f, t) as (
        select f, t from edges union all select e.f, e.t from edges e, s where e.f = s.t
    ) cycle f set seen to date '2020-01-01' default null using way
    select f, t, seen from s;
