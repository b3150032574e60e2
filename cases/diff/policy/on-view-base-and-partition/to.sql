-- Row security on a partition, on its parent and on a foreign key's target.

create table events (
    id integer,
    at date
) partition by range (at);
create table events_2024 partition of events for values from ('2024-01-01') to ('2025-01-01');

alter table events enable row level security;
alter table events_2024 enable row level security;
alter table events_2024 force row level security;
create policy p on events using (id > 0);
create policy q on events_2024 for insert with check (id < 100);
