create table large_table (
    id bigint primary key
);
