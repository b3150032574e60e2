-- postgres: 18+
create table t (
    a integer,
    v integer generated always as (a * 2) virtual,
    b integer
);
alter table t replica identity nothing;

create table parted (
    a integer,
    v integer generated always as (a * 2) virtual
) partition by list (a);
create table parted_1 partition of parted for values in (1);
alter table parted enable row level security, force row level security;
create policy own on parted using (v > 2);

create publication all_of_t for table t;
create publication some_of_t for table t (a, b);
create publication part for table parted_1 with (publish_via_partition_root);
