create function note() returns trigger language plpgsql as $$ begin return new; end; $$;
create table events (
    id integer,
    at date
) partition by range (at);
create table events_2023 partition of events for values from ('2023-01-01') to ('2024-01-01');
create table events_2024 partition of events for values from ('2024-01-01') to ('2025-01-01');
create trigger note_row before insert on events for each row execute function note();
alter table events_2023 disable trigger note_row;
