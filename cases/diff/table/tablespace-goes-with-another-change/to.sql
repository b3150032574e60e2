-- postgres: 15+
-- Columns change their type, an index is made again, a view is replaced and a table becomes unlogged, all of them in a
-- tablespace of their own.
create table wide (id bigint not null, name varchar(80), seen timestamptz) tablespace stemma_case_space;
create index wide_name on wide (name desc, id) tablespace stemma_case_space;
alter table wide cluster on wide_name;
create materialized view names tablespace stemma_case_space as select id, name, seen from wide;
create index names_name on names (name) tablespace stemma_case_space;
create unlogged table plain (id bigint generated always as identity primary key using index tablespace stemma_case_space)
    tablespace stemma_case_space;
