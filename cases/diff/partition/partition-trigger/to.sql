-- A partitioned table gets triggers, which its partitions have from it; one of them is disabled there.

create function note() returns trigger language plpgsql as $$ begin return new; end; $$;
create table events (
    id integer,
    at date
) partition by range (at);
create table events_2023 partition of events for values from ('2023-01-01') to ('2024-01-01');

create trigger note_row before insert on events for each row execute function note();
create trigger note_statement after insert on events for each statement execute function note();
alter table events_2023 disable trigger note_row;
