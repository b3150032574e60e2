-- postgres: 15+
create table orders (
    id bigint primary key,
    placed date not null,
    unique (placed, id)
);
create index orders_placed on orders (placed);
create materialized view days as select placed, count(*) as orders from orders group by placed;
create unique index days_placed on days (placed);
create table archive (id bigint primary key using index tablespace stemma_case_space, body text) tablespace stemma_case_space;
create index archive_body on archive (body) tablespace stemma_case_space;
