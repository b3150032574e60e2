create type mood as enum ('sad', 'bored', 'ok', 'happy');

create domain good_mood as mood check (value > 'sad');
create type entry as (
    day date,
    mood mood
);
create table diary (
    id integer primary key,
    moods mood[] default '{ok,happy}',
    best good_mood default 'happy'
);
create function shout(m mood default 'happy') returns text language sql immutable as $$ select upper(m::text) $$;
create view bests as select id, best, shout(best) as loud from diary;
