create table events (
    id integer,
    at date not null,
    kind integer
) partition by range (at);

create table events_2023 partition of events for values from ('2023-01-01') to ('2024-01-01');
create view kinds as select kind, count(*) as n from events group by kind;
alter table events enable row level security;
create policy own on events using (kind > 0);
create function note() returns trigger language plpgsql as $$ begin return new; end; $$;
create trigger events_note before update on events for each row when (old.kind <> new.kind) execute function note();
create statistics events_stats on id, kind from events;
