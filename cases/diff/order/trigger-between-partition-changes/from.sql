create function note() returns trigger language plpgsql as $$ begin return new; end; $$;

create table events (
    id integer not null,
    at date not null,
    gone text,
    constraint events_pk primary key (id, at)
) partition by range (at);
create table events_1 partition of events for values from ('2024-01-01') to ('2025-01-01');
create table events_2 partition of events for values from ('2025-01-01') to ('2026-01-01');
create trigger events_note before insert on events for each row execute function note();
