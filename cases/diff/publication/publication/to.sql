-- Publications come, go, and change their tables and options.

create table a (
    id integer primary key
);
create table b (
    id integer primary key
);

create publication new_pub for all tables;
create publication empty_pub;
create publication pub for table a, only b with (publish = 'insert', publish_via_partition_root = true);
comment on publication pub is 'out';
