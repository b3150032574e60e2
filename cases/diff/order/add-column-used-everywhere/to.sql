-- A new column is used at once by a check, a key, an index, a view in the middle of a chain, a policy, a function.

create table items (
    id integer primary key,
    name text
);

alter table items add column tenant integer not null default 0;
alter table items add constraint tenant_known check (tenant >= 0);
alter table items add constraint items_tenant_name unique (tenant, name);
create index items_tenant on items (tenant) where tenant > 0;
alter table items enable row level security;
create policy own on items using (tenant = current_setting('app.tenant')::integer);
create view lower_names as select id, tenant, lower(name) as name from items;
create view first_names as select id, name from lower_names where id < 10 and tenant > 0;
create function tenant_items(t integer) returns setof items language sql stable
begin atomic
    select * from items where tenant = t;
end;
