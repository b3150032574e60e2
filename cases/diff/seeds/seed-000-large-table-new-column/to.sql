-- Seed 000, zero downtime: a nullable column is added to a large table, with its index.

create table large_table (
    id bigint primary key
);

alter table large_table add column new_column varchar(255);
create index idx_large_table_new_column on large_table (new_column);
