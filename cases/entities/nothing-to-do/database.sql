create table customer (
    id bigint generated always as identity (start 1000) primary key,
    name varchar(100) not null,
    email varchar(255) constraint an_email_once unique,
    active boolean not null
);
create index customer_search on customer using gin (to_tsvector('english', name));
create index customer_active on customer (name) where active;
create view active_customer as select id, name from customer where active;
create function touch() returns trigger language plpgsql as 'begin return new; end';
create trigger customer_touch before update on customer for each row execute function touch();
alter table customer enable row level security;
create policy everybody on customer using (true);
comment on column customer.name is 'As on the passport.';
create table purchase (
    id bigint not null,
    customer_id bigint not null constraint the_buyer references customer,
    "placedAt" timestamptz,
    total numeric(12,2),
    state varchar(255) check (state in ('OPEN', 'PAID')),
    constraint my_key primary key (id)
);
create index on purchase ("placedAt");
create sequence "purchase_SEQ" increment 50;
create table flyway_schema_history (installed_rank int primary key);
