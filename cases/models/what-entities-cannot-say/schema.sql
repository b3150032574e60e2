-- postgres: 18+
create extension btree_gist;
create table room (
    id integer,
    number integer,
    during tstzrange not null,
    note text collate "C",
    lang varchar(10) collate "de-x-icu" not null,
    constraint "primary" primary key (id),
    constraint no_overlap exclude using gist (number with =, during with &&),
    constraint same_note unique nulls not distinct (note),
    constraint here_or_there check (number > 0) not enforced
) with (fillfactor = 70);
create statistics room_statistics on number, note from room;
alter table room alter column note set storage external;
alter table room enable row level security;
create policy everybody on room using (true);
create function touch() returns trigger language plpgsql as 'begin return new; end';
create trigger room_touch before update on room for each row execute function touch();
create unlogged table cache (id integer generated always as identity (start 7 increment 3 cycle) primary key);
create materialized view room_count as select count(*) as id from room;
