create function note() returns trigger language plpgsql as $$ begin return new; end; $$;

create table events (
    id integer not null,
    at date not null,
    primary key (id, at)
) partition by range (at);
create table events_1 partition of events for values from ('2024-01-01') to ('2025-01-01');

create table notes (
    event_id integer,
    event_at date,
    foreign key (event_id, event_at) references events (id, at)
);
create view recent as select id from events;
create function event_rows() returns setof events language sql stable as $$ select * from events $$;
create policy p on events using (id > 0);
create trigger events_note before insert on events for each row execute function note();
