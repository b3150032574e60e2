create table customers (
    id integer primary key,
    name text
);

comment on table customers is 'people';
comment on column customers.id is 'number';
