-- postgres: 18+
create table delta (
    data date,
    id boolean,
    price boolean generated always as (data is null) virtual
);
alter table delta enable row level security;
