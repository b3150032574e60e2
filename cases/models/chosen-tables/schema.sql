create schema audit;
create table customer (id bigint primary key);
create table customer_note (id bigint primary key, customer_id bigint not null references customer);
create table flyway_schema_history (id bigint primary key);
create table audit.entry (id bigint primary key, customer_id bigint references customer);
