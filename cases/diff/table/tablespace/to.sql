-- postgres: 15+
-- A table, its keys, indexes and a materialized view move to another tablespace; another table moves back.
create table orders (
    id bigint primary key using index tablespace stemma_case_space,
    placed date not null,
    unique (placed, id) using index tablespace stemma_case_space
) tablespace stemma_case_space;
create index orders_placed on orders (placed) tablespace stemma_case_space;
create materialized view days tablespace stemma_case_space as
    select placed, count(*) as orders from orders group by placed;
create unique index days_placed on days (placed) tablespace stemma_case_space;
create table archive (id bigint primary key, body text);
create index archive_body on archive (body);
