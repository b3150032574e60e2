-- A recursive view, and one with several common table expressions.

create table nodes (
    id integer primary key,
    parent_id integer
);

create recursive view tree (id, depth) as
    select id, 0 from nodes where parent_id is null
    union all
    select n.id, t.depth + 1 from nodes n join tree t on n.parent_id = t.id;
create view leaves as
    with parents as (select distinct parent_id from nodes), leaves as materialized (
        select id from nodes where id not in (select parent_id from parents where parent_id is not null))
    select id from leaves;
