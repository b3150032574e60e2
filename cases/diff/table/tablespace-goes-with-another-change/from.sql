-- postgres: 15+
create table wide (id int, name text, seen timestamp) tablespace stemma_case_space;
create index wide_name on wide (name) tablespace stemma_case_space;
alter table wide cluster on wide_name;
create materialized view names tablespace stemma_case_space as select id, name from wide;
create index names_name on names (name) tablespace stemma_case_space;
create table plain (id int generated always as identity primary key);
