create table large_table (
    id bigint primary key,
    new_column varchar(255)
);
