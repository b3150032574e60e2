-- A trigger on one partition only, beside one of the parent.

create table events (
    id integer,
    at date
) partition by range (at);
create table events_2024 partition of events for values from ('2024-01-01') to ('2025-01-01');
create function note() returns trigger language plpgsql as $$ begin return new; end; $$;
create trigger all_note before insert on events for each row execute function note();

create trigger own_note after update on events_2024 for each row execute function note();
comment on trigger own_note on events_2024 is 'only here';
