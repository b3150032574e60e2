-- postgres: 18+
-- Generated columns are published as well.

create table t (
    id integer primary key,
    twice integer generated always as (id * 2) stored
);

create publication pub for table t with (publish_generated_columns = stored);
