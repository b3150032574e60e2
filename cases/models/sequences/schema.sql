create sequence invoice_number start 1000 increment 10;
create table invoice (
    id bigint primary key default nextval('invoice_number'),
    number bigserial not null
);
create table receipt (id serial primary key, total numeric(10,2) not null default 0);
