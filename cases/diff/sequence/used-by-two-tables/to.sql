-- One sequence numbers two tables.

create sequence shared_numbers;
create table a (
    id bigint primary key default nextval('shared_numbers')
);
create table b (
    id bigint primary key default nextval('shared_numbers')
);
