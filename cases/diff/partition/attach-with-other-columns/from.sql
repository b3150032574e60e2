create table reading_1 (
    old integer not null,
    known boolean generated always as (old is null) stored
);
