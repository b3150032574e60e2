-- A table with a child gets an identity column, which the server adds to none that has children.
create table reading (at date not null, degrees integer, id bigint generated always as identity);
create table reading_2026 () inherits (reading);
