-- postgres: 18+
-- All parts get a virtual column under a check while options of what it is made of change and one of them is divided
-- itself: the check that the others have from the whole is not added to them again.

create table orders (
    place text default 'here' not null,
    id bigint,
    known boolean generated always as ((id is not null)) virtual,
    constraint is_known check ((known >= false))
)
partition by list (id);
alter table orders alter column id set (n_distinct = 6);
create table orders_some partition of orders for values in (10, 11);
create table orders_rest (
    known boolean generated always as ((id is not null)) virtual,
    id bigint not null,
    place text default 'here' not null,
    constraint is_known check ((known >= false))
)
partition by list (id);
create table orders_rest_some partition of orders_rest default;
alter table orders attach partition orders_rest default;
