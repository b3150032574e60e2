create type mood as enum ('low', 'high', 'odd');
create type entry as (id integer, mood mood);
create table diary of entry (primary key (id));
create view odd_days as select id from diary where mood = 'odd';
create type swapped as (a integer, b text);
create table plain of swapped;
