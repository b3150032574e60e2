-- A table is wanted in another schema; without a hint it is dropped here and made there.

create schema archive;

create table archive.notes (
    id integer primary key,
    body text
);
