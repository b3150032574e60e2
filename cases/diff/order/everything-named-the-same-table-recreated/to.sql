-- A table is partitioned by another key; views, functions, foreign keys and policies over it stay.

create function note() returns trigger language plpgsql as $$ begin return new; end; $$;

create table events (
    id integer not null,
    at date not null,
    primary key (id, at)
) partition by hash (id);
create table events_1 partition of events for values with (modulus 1, remainder 0);

create table notes (
    event_id integer,
    event_at date,
    foreign key (event_id, event_at) references events (id, at)
);
create view recent as select id from events;
create function event_rows() returns setof events language sql stable as $$ select * from events $$;
create policy p on events using (id > 0);
create trigger events_note before insert on events for each row execute function note();
