-- A type is made again of which a table is, since a type within it is, or its attributes change places.
create type mood as enum ('low', 'high');
create type entry as (id integer, mood mood);
create table diary of entry (primary key (id));
create view odd_days as select id from diary where mood = 'high';
create type swapped as (b text, a integer);
create table plain of swapped;
