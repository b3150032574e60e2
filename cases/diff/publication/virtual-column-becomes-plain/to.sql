-- postgres: 18+
-- Virtual columns become ordinary ones with their values, where nothing tells the published rows apart.

create table t (
    a integer,
    v integer,
    b integer
);
alter table t replica identity nothing;

create table parted (
    a integer,
    v integer not null default 7
) partition by list (a);
create table parted_1 partition of parted for values in (1);
alter table parted enable row level security, force row level security;
create policy own on parted using (v > 2);

create publication all_of_t for table t;
create publication some_of_t for table t (a, b);
create publication part for table parted_1 with (publish_via_partition_root);
