-- Seed 000, zero downtime: after the backfill the column becomes NOT NULL.

create table large_table (
    id bigint primary key,
    new_column varchar(255)
);

alter table large_table alter column new_column set not null;
